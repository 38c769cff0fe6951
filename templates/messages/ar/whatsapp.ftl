### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# What WhatsApp lets us send to somebody who has not written for a day. Each is approved by Meta as it stands.

# facts: 2.8
date = مرحبًا من { $org }. تذكير: { $event } في { $date }، الساعة { $time }. المكان: { $place }. قد تتغير المواعيد، فالرجاء التحقق من موعدك قبل الذهاب. للسؤال عن شيء، يكفي الرد هنا.

discreet = مرحبًا. تذكير بموعدك في { $date }، الساعة { $time }. الرجاء الاستعداد والنظر في أوراقك. للسؤال عن شيء، يكفي الرد هنا.

# facts: 2.10
unverified = مرحبًا من { $org }. سمعنا أن هذا الموعد قد يُلغى أو يتغير: { $event } في { $date }، الساعة { $time }. لم نتمكن من تأكيد ذلك. الرجاء الاستعداد للحضور إلى أن يؤكد المكتب الذي أعطاك الموعد. للسؤال عن شيء، يكفي الرد هنا.

discreet-unverified = مرحبًا. سمعنا أن موعدك في { $date }، الساعة { $time }، قد يُلغى أو يتغير. لم نتمكن من تأكيد ذلك. الرجاء الاستعداد للحضور إلى أن يؤكد المكتب. للسؤال عن شيء، يكفي الرد هنا.

change = مرحبًا من { $org }. انتبه إلى تغيير: { $event } في { $date }، الساعة { $time }. المكان: { $place }. كان من قبل في { $old }. الرجاء اتباع الموعد والمكان الجديدين. للسؤال عن شيء، يكفي الرد هنا.

discreet-change = مرحبًا. انتبه إلى تغيير: موعدك في { $date }، الساعة { $time }. كان من قبل في { $old }. الرجاء اتباع الجديد. وقد يكون المكان جديدًا أيضًا. للسؤال عن شيء، يكفي الرد هنا.

# Only after a person recorded how the cancellation was verified.
# facts: 2.8, 2.10
cancelled = مرحبًا من { $org }. أُلغي هذا الموعد: { $event } في { $date }، الساعة { $time }. تحقق فريقنا من ذلك. قضيتك مستمرة، وقد يأتي موعد جديد على ورق. الرجاء الاستمرار في التحقق. للسؤال عن شيء، يكفي الرد هنا.

discreet-cancelled = مرحبًا. أُلغي موعدك في { $date }، الساعة { $time }. تحقق فريقنا من ذلك. قد يأتي موعد جديد على ورق، فالرجاء الاستمرار في التحقق. للسؤال عن شيء، يكفي الرد هنا.

# A cancellation that we told and that was not one.
# facts: 2.10
stands = مرحبًا من { $org }. قلنا إن هذا الموعد أُلغي. كان هذا خطأ منا، ونعتذر. الموعد قائم: { $event } في { $date }، الساعة { $time }. المكان: { $place }. الرجاء الاستعداد للحضور. للسؤال عن شيء، يكفي الرد هنا.

discreet-stands = مرحبًا. قلنا إن موعدك أُلغي. كان هذا خطأ منا، ونعتذر. الموعد قائم: { $date }، الساعة { $time }. الرجاء الاستعداد للحضور. للسؤال عن شيء، يكفي الرد هنا.

# The answers are those of the flows how-it-went and paper-came, in their order.
after = مرحبًا. كيف كان موعدك في { $date }؟ أجب 1 إن حضرت، 2 إن فاتك، 3 إن كان هناك موعد جديد، 4 إن كنت لا تعرف بالضبط.

paper = مرحبًا. هل وصلتك رسالة أو ورقة فيها تاريخ؟ أجب 1 لنعم، فيها تاريخ؛ 2 إن لم يصل شيء بعد؛ 3 لقراءة كيفية التحقق.

knock = مرحبًا. شخص يساعدك عنده رسالة لك. أجب هنا بأي كلمة فتصلك، أو اتصل { $org_phone }.

# facts: 10.1.1, 10.2.5
invitation = مرحبًا. أعطانا هذا الرقم شخص يساعدك، لنرسل إليك تذكيرات مجانية بمواعيدك. لا نطلب مالًا أبدًا. هل نرسلها إليك؟ أرسل 1 لنعم، و2 للا. أسئلة: { $org_phone }.

# What stands for $date, $time, $place and $old above.
day = { DATE($when) }
held =
    { $held ->
        [in_person] ،{" "}حضوريًا
        [video] ،{" "}عبر الفيديو
        [phone] ،{" "}عبر الهاتف
       *[same] {""}
    }
own =
    { $own ->
        [day] { WEEKDAY($own_when) }، { TIME($own_when) }
       *[other] { TIME($own_when) }
    }
clock = { TIME($when) } (توقيت { $city }){ held }
clock-own = { TIME($when) } (توقيت { $city }؛ { own } بساعتك أنت){ held }
old-date = { DATE($when) }، { TIME($when) } (توقيت { $city }){ held }
no-place = انظر في أوراقك

# The button that opens a list of answers.
choose = اختر
