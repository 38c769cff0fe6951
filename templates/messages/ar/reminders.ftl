### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# Added after the venue's time when the person's own clock shows another.
own-time =
    { $own ->
        [other] {" "}ساعتك: { TIME($own_when) }.
        [day] {" "}ساعتك: { WEEKDAY($own_when) }، { TIME($own_when) }.
       *[same] {""}
    }

# How it is held, where that is not in person. For a phone that others read.
# facts: 1.2
how =
    { $mode ->
        [video] {" "}عبر الفيديو: أوراقك تبيّن كيف.
        [phone] {" "}عبر الهاتف: أوراقك تبيّن كيف.
       *[in_person] {""}
    }

# The same where the message speaks of the papers itself.
by =
    { $mode ->
        [video] {" "}عبر الفيديو.
        [phone] {" "}عبر الهاتف.
       *[in_person] {""}
    }

# facts: 1.2, 2.2, 2.8, 3.12
hearing-ahead =
    { DATE($when) }، { TIME($when) } (توقيت { $city }): جلسة محكمة الهجرة.{ own-time }
    { $place }
    { $mode ->
        [in_person] تحقق كل أسبوع، مجانًا: 1-800-898-7180. بعيد أو هناك مشكلة؟
       *[other] تحقق كل أسبوع. هل هناك مشكلة؟
    } راسلنا قريبًا. القاضي وحده يغيّره.

# facts: 1.3.2, 1.3.4, 1.3.13, 2.2, 2.8
hearing-ask =
    { DATE($when) }، { TIME($when) } (توقيت { $city }): جلسة محكمة.{ own-time }
    { $place }
    إن فاتتك، قد يأمر القاضي بترحيلك. للتحقق: 1-800-898-7180.

# facts: 1.3.2, 1.3.3, 1.3.4, 2.2, 2.8
hearing-soon =
    { DATE($when) }، { TIME($when) } (توقيت { $city }): جلسة محكمة.{ own-time }
    { $place }
    { $mode ->
        [in_person] أحضر الإشعار، تعال قبلها 60-90 دقيقة؛ اذهب حتى لو تأخرت.
       *[other] ليكن الإشعار معك واستعد مبكرًا؛ ادخل حتى لو تأخرت.
    } إن فاتتك قد يؤمر بترحيلك. { $org_phone }

# facts: 1.4.4, 1.2
check-in-ahead =
    { DATE($when) }، { TIME($when) } (توقيت { $city }): موعد ICE.{ own-time }
    { $place }
    قد يتغير الموعد: انظر أوراق ICE. إن لم يمكنك الحضور، أخبر ICE قبله؛ لا يتغير إلا بتأكيدها. للمساعدة راسلنا

# facts: 1.2, 1.4.2, 1.4.4
check-in-ask =
    { DATE($when) }، { TIME($when) } (توقيت { $city }): موعد ICE.{ own-time }
    { $place }
    إن فاتك، قد تبحث عنك ICE وتعتقلك. ICE وحدها تغيّر الموعد.

# facts: 1.2, 1.4.2, 1.4.4
check-in-soon =
    { DATE($when) }، { TIME($when) } (توقيت { $city }): موعد ICE.{ own-time }
    { $place }
    { $mode ->
        [in_person] أحضر هويتك وورقة الموعد.
       *[other] جهز هويتك وورقة الموعد.
    } إن فاتك، قد تبحث عنك ICE وتعتقلك. تشعر بالقلق؟ اتصل { $org_phone }

# facts: 1.2
isap-visit-ahead =
    { DATE($when) }، { TIME($when) } (توقيت { $city }): زيارة ISAP.{ own-time }
    { $place }
    إن لم يمكنك الحضور، اسأل الشخص المسؤول عنك في ISAP قبل الموعد، وخذ الجواب مكتوبًا. للمساعدة راسلنا.

# facts: 1.2, 7.1.8
isap-visit-ask =
    { DATE($when) }، { TIME($when) } (توقيت { $city }): زيارة ISAP.{ own-time }
    { $place }
    اشحن هاتفك. إن فاتتك، فهذه مخالفة وتُبلَّغ بها ICE.

# facts: 1.2, 7.1.8
isap-visit-soon =
    { DATE($when) }، { TIME($when) } (توقيت { $city }): زيارة ISAP.{ own-time }
    { $place }
    إن فاتتك، فهذه مخالفة وتُبلَّغ بها ICE. تعذر الحضور؟ أخبر مسؤول ISAP قبلها. للمساعدة: { $org_phone }

# facts: 1.2
isap-call-ahead =
    { DATE($when) }، { TIME($when) } (توقيت { $city }): مكالمة ISAP.{ own-time }
    { $place }
    إن لم يمكنك الرد في ذلك الوقت، اسأل الشخص المسؤول عنك في ISAP قبل الموعد وخذ الجواب مكتوبًا. للمساعدة راسلنا.

# facts: 1.2, 7.1.8
isap-call-ask =
    { DATE($when) }، { TIME($when) } (توقيت { $city }): مكالمة ISAP.{ own-time }
    { $place }
    ليبق هاتفك مشحونًا وقريبًا منك. إن فاتتك، تُحسب مخالفة وتُبلَّغ بها ICE.

# facts: 1.2, 7.1.8
isap-call-soon =
    { DATE($when) }، { TIME($when) } (توقيت { $city }): مكالمة ISAP.{ own-time }
    { $place }
    ليبق هاتفك مشحونًا وقريبًا. إن فاتتك، تُحسب مخالفة وتُبلَّغ بها ICE؛ واحتفظ بالدليل إن لم يعمل الهاتف. { $org_phone }

# facts: 1.2
biometrics-ahead =
    { DATE($when) }، { TIME($when) } (توقيت { $city }): بصمات لدى USCIS.{ own-time }
    { $place }
    تعذر الحضور؟ اطلب من USCIS تغيير الموعد قبله: على الإنترنت أو 1-800-375-5283. للمساعدة راسلنا.

# facts: 1.2, 1.5.1
biometrics-ask =
    { DATE($when) }، { TIME($when) } (توقيت { $city }): بصمات USCIS.{ own-time }
    { $place }
    إن فاتتك، قد يُعدّ طلبك متروكًا. للتغيير: 1-800-375-5283.

# facts: 1.2, 1.5.1
biometrics-soon =
    { DATE($when) }، { TIME($when) } (توقيت { $city }): بصمات USCIS.{ own-time }
    { $place }
    ليكن I-797C معك. إن فاتتك، قد يُعدّ طلبك متروكًا. للتغيير: 1-800-375-5283. للمساعدة: { $org_phone }

# facts: 1.2, 1.5.2
interview-ahead =
    { DATE($when) }، { TIME($when) } (توقيت { $city }): مقابلة لجوء USCIS.{ own-time }
    { $place }
    لا تتقن الإنجليزية؟ يلزم مترجم عمره 18 أو أكثر. تعذر الحضور؟ اكتب لمكتب اللجوء. للمساعدة راسلنا

# facts: 1.2, 1.5.2
interview-ask =
    { DATE($when) }، { TIME($when) } (توقيت { $city }): مقابلة لجوء USCIS.{ own-time }
    { $place }
    إن فاتتك، قد يُغلق طلبك أو يُحال إلى المحكمة.

# facts: 1.2, 1.5.2
interview-soon =
    { DATE($when) }، { TIME($when) } (توقيت { $city }): مقابلة لجوء USCIS.{ own-time }
    { $place }
    { $mode ->
        [in_person] أحضر هويتك
       *[other] جهز هويتك
    } وأصل أوراقك والمترجم والعائلة. إن فاتتك قد يغلق طلبك أو يحال للمحكمة. { $org_phone }

attorney-ahead =
    { DATE($when) }، { TIME($when) } (توقيت { $city }): لقاء مع محاميك.{ own-time }
    { $place }
    تعذر الحضور؟ أخبر محاميك قريبًا، أو راسلنا. { $org }

attorney-ask =
    { DATE($when) }، { TIME($when) } (توقيت { $city }): لقاء مع محاميك.{ own-time }
    { $place }
    { $mode ->
        [in_person] أحضر أوراقك وأسئلتك.
       *[other] جهز أوراقك وأسئلتك.
    } تعذر الحضور؟ أخبر محاميك.

attorney-soon =
    { DATE($when) }، { TIME($when) } (توقيت { $city }): لقاء مع محاميك.{ own-time }
    { $place }
    { $mode ->
        [in_person] أحضر أوراقك وأسئلتك.
       *[other] جهز أوراقك وأسئلتك.
    } تعذر الحضور؟ أخبر محاميك، أو اتصل بنا: { $org_phone }.

program-ahead =
    { DATE($when) }، { TIME($when) } (توقيت { $city }): موعد مع برنامجك.{ own-time }
    { $place }
    تعذر الحضور؟ راسلنا ونبحث عن وقت آخر. { $org }

program-ask =
    { DATE($when) }، { TIME($when) } (توقيت { $city }): موعد مع برنامجك.{ own-time }
    { $place }
    إن لم يمكنك الحضور، نبحث عن وقت آخر.

program-soon =
    { DATE($when) }، { TIME($when) } (توقيت { $city }): موعد مع برنامجك.{ own-time }
    { $place }
    تعذر الحضور؟ راسلنا أو اتصل { $org_phone }، ونبحث عن وقت آخر.

# facts: 0, 4.1.2
deadline-ahead =
    { DATE($when) }، { TIME($when) } (توقيت { $city }): آخر يوم سجلناه لأوراقك.{ own-time }
    { $place }
    للجوء يمنح القانون معظم الناس سنة. يجب أن يستلم المكتب أوراقك قبل فواته. اسأل محاميًا هل التاريخ صحيح.

# facts: 0, 4.1.2
deadline-soon =
    { DATE($when) }، { TIME($when) } (توقيت { $city }): آخر يوم سجلناه لأوراقك.{ own-time }
    { $place }
    للجوء يمنح القانون معظم الناس سنة. يجب أن يستلم المكتب أوراقك قبل فواته. المحامي أو { $org_phone }

# facts: 2.10
unverified =
    { DATE($when) }، { TIME($when) } (توقيت { $city })، { $event }: قد يتغير. لم نتمكن من تأكيده.{ own-time }
    { $place }
    { $mode ->
        [deadline] التزم بهذا التاريخ
       *[other] استعد للحضور
    } حتى يؤكد المكتب. انظر في إشعارك أو اتصل { $org_phone }

discreet-ahead = تذكير: موعدك { DATE($when) }، { TIME($when) } (توقيت { $city }).{ own-time }{ how } { $mode ->
        [in_person] أسئلة، أو الطريق طويل؟
       *[other] أسئلة؟
    } راسلنا قريبًا.

discreet-ask = تذكير: موعدك { DATE($when) }، { TIME($when) } (توقيت { $city }).{ own-time }{ how } { $mode ->
        [in_person] الرجاء ترتيب طريقك والنظر في أوراقك.
       *[other] الرجاء النظر في أوراقك وترك هذا الوقت خاليًا.
    } هل ستحضر؟

discreet-soon = تذكير: موعدك { DATE($when) }، { TIME($when) } (توقيت { $city }).{ own-time }{ by } الرجاء تجهيز أوراقك والاستعداد مبكرًا. { $mode ->
        [in_person] اذهب حتى لو تأخرت.
       *[other] ادخل حتى لو تأخرت.
    } للمساعدة راسلنا أو اتصل { $org_phone }.

# facts: 0, 4.1.2
discreet-deadline = تذكير: { DATE($when) }، { TIME($when) } (توقيت { $city }) آخر يوم سجلناه لأوراقك.{ own-time } يجب أن تصل الأوراق قبل فوات ذلك الوقت. أسئلة؟ راسلنا أو اتصل { $org_phone }.

discreet-unverified = { $mode ->
        [deadline] آخر يوم لأوراقك
       *[other] موعدك
    } { DATE($when) }، { TIME($when) } (توقيت { $city }) قد يُلغى أو يتغير.{ own-time }{ by } لم نتمكن من تأكيد ذلك. { $mode ->
        [deadline] الرجاء الالتزام بهذا التاريخ
       *[other] الرجاء الاستعداد للحضور
    } إلى أن يؤكد المكتب. للتحقق، انظر في أوراقك أو اتصل { $org_phone }.

# The day after. It says that there was an appointment, and no more.
discreet-after = موعدك في { DATE($when) }، { TIME($when) }: كيف كان؟ نسأل لأننا ربما نستطيع المساعدة. الجواب ليس واجبًا عليك.

# To somebody without a date, now and then.
discreet-paper = مرحبًا. هل وصلتك رسالة أو ورقة فيها تاريخ؟ بعضها يتأخر، أو يذهب إلى عنوان قديم. الجواب ليس واجبًا عليك.
# Added to a reminder of a date that nobody has checked for long.

# facts: 1.2, 2.2
check-court = لم نتمكن من تأكيد هذا الموعد مؤخرًا. الرجاء التحقق: 1-800-898-7180، ليلًا ونهارًا.

# facts: 1.2
check-ice = لم نتمكن من تأكيد هذا الموعد مؤخرًا. الرجاء التحقق من المكتب المذكور في أوراقك.

# facts: 1.2
check-uscis = لم نتمكن من تأكيد هذا الموعد مؤخرًا. الرجاء التحقق: 1-800-375-5283.

check-other = لم نتمكن من تأكيد هذا الموعد مؤخرًا. الرجاء سؤال المكتب الذي أعطاك إياه.

discreet-check = لم نتمكن من تأكيده مؤخرًا. الرجاء النظر في أوراقك، أو سؤال من أعطاك الموعد.

# Added when the person has another date on the same day. Names no office: court and ICE stay apart.
discreet-both = لديك موعد آخر في التاريخ نفسه: { TIME($when) } (توقيت { $city }). عليك حضور الموعدين. لا يمكنك حضور الاثنين؟ راسلنا الآن.

# The same of one far away on another day, with too little time for the way.
discreet-far = لديك موعد آخر بعيد عن هناك: { DATE($when) }، { TIME($when) } (توقيت { $city }). عليك حضور الموعدين. لا يمكنك؟ راسلنا الآن.

reply = هل ستحضر؟

answer-yes = سأحضر

answer-help = مساعدة للوصول

answer-question = سؤال

answer-no = لا أستطيع

# facts: 2.8
reply-yes = شكرًا لك، سجلنا ذلك. الرجاء الاستمرار في التحقق: قد تتغير المواعيد. وإن تغير شيء عندك، راسلنا.

# facts: 1.2
reply-help = شكرًا لإخبارنا. سيكتب إليك شخص من فريقنا أو يتصل بك بشأن الوصول. ساعات عملنا: { $hours }. إن كان الموعد قريبًا، اتصل { $org_phone }. إخبارنا لا يغيّر الموعد؛ يبقى كما هو إلى أن يقول المكتب الذي أعطاه غير ذلك.

reply-question = ما سؤالك؟ اكتبه هنا. أو أرسل 0 للقائمة، فقد تجد فيها الجواب.

reply-question-noted = شكرًا لك. سيقرؤه شخص من فريقنا ويجيبك. ساعات عملنا: { $hours }. إن كان الموعد قريبًا، اتصل { $org_phone }.

# facts: 0, 1.2
reply-no = شكرًا لإخبارنا. سيكتب إليك شخص من فريقنا أو يتصل بك قريبًا. ساعات عملنا: { $hours }. إن كان الموعد قريبًا، اتصل { $org_phone }. إخبارنا لا يغيّر الموعد، وعدم الحضور قد تكون له عواقب خطيرة. يبقى الموعد كما هو إلى أن يقول المكتب الذي أعطاه غير ذلك.

# One message for several people who share a phone.
household = هل يمكنكم الحضور جميعًا؟

household-all = سنحضر جميعًا

household-one = شيء يخص أحدنا

household-who = عمّن الأمر؟
