### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# Added after the venue's time when the person's own clock shows another.
own-time =
    { $own ->
        [other] {" "}ساعت شما: { TIME($own_when) }.
        [day] {" "}ساعت شما: { WEEKDAY($own_when) }، { TIME($own_when) }.
       *[same] {""}
    }

# How it is held, where that is not in person. For a phone that others read.
# facts: 1.2
how =
    { $mode ->
        [video] {" "}با ویدیو: اسناد تان می‌گوید چطور.
        [phone] {" "}با تلفون: اسناد تان می‌گوید چطور.
       *[in_person] {""}
    }

# The same where the message speaks of the papers itself.
by =
    { $mode ->
        [video] {" "}با ویدیو.
        [phone] {" "}با تلفون.
       *[in_person] {""}
    }

# facts: 1.2, 2.2, 2.8, 3.12
hearing-ahead =
    { DATE($when) }، { TIME($when) } (وقت { $city }): جلسه محکمه.{ own-time }
    { $place }
    { $mode ->
        [in_person] هر هفته رایگان بپرسید: 1-800-898-7180. دور است یا مشکلی دارید؟
       *[other] هر هفته بپرسید. مشکلی دارید؟
    } زود بنویسید. تغییر تنها با قاضی است.

# facts: 1.3.2, 1.3.4, 1.3.13, 2.2, 2.8
hearing-ask =
    { DATE($when) }، { TIME($when) } (وقت { $city }): جلسه محکمه.{ own-time }
    { $place }
    اگر نباشید، قاضی شاید حکم دیپورت بدهد. بررسی: 1-800-898-7180

# facts: 1.3.2, 1.3.3, 1.3.4, 2.2, 2.8
hearing-soon =
    { DATE($when) }، { TIME($when) } (وقت { $city }): جلسه محکمه.{ own-time }
    { $place }
    { $mode ->
        [in_person] اطلاعیه ببرید. 60-90 دقیقه پیش برسید؛ دیر شد هم بروید. اگر نروید شاید
       *[other] اطلاعیه نزد تان باشد، پیش از وقت آماده؛ دیر شد هم وصل شوید. اگر نباشید شاید
    } حکم دیپورت شود. { $org_phone }

# facts: 1.4.4, 1.2
check-in-ahead =
    { DATE($when) }، { TIME($when) } (وقت { $city }): حاضری ICE.{ own-time }
    { $place }
    شاید تغییر کند: اسناد ICE را ببینید. نمی‌توانید؟ پیشتر به ICE بگویید؛ تغییر تنها با تأیید ICE. کمک؟ پیام

# facts: 1.2, 1.4.2, 1.4.4
check-in-ask =
    { DATE($when) }، { TIME($when) } (وقت { $city }): حاضری ICE.{ own-time }
    { $place }
    اگر نباشید، ICE شاید شما را بپالد و دستگیر کند. تغییر تنها با ICE.

# facts: 1.2, 1.4.2, 1.4.4
check-in-soon =
    { DATE($when) }، { TIME($when) } (وقت { $city }): حاضری ICE.{ own-time }
    { $place }
    { $mode ->
        [in_person] سند هویت و ورق ملاقات را ببرید.
       *[other] سند هویت و ورق ملاقات آماده باشد.
    } اگر نروید، ICE شاید شما را بپالد و دستگیر کند. تشویش؟ { $org_phone }

# facts: 1.2
isap-visit-ahead =
    { DATE($when) }، { TIME($when) } (وقت { $city }): ملاقات ISAP.{ own-time }
    { $place }
    اگر نمی‌توانید، پیش از تاریخ از مسئول ISAP تان بپرسید و جواب را نوشته بگیرید. کمک؟ بنویسید.

# facts: 1.2, 7.1.8
isap-visit-ask =
    { DATE($when) }، { TIME($when) } (وقت { $city }): ملاقات ISAP.{ own-time }
    { $place }
    تلفون را چارج کنید. نبودن تخلف است و ICE خبر می‌شود.

# facts: 1.2, 7.1.8
isap-visit-soon =
    { DATE($when) }، { TIME($when) } (وقت { $city }): ملاقات ISAP.{ own-time }
    { $place }
    نبودن تخلف است و ICE خبر می‌شود. نمی‌توانید؟ پیشتر به مسئول ISAP بگویید. کمک: { $org_phone }

# facts: 1.2
isap-call-ahead =
    { DATE($when) }، { TIME($when) } (وقت { $city }): تماس ISAP.{ own-time }
    { $place }
    اگر آن وقت جواب داده نمی‌توانید، پیش از تاریخ از مسئول ISAP خود بپرسید و جواب را نوشته بگیرید. کمک؟ بنویسید.

# facts: 1.2, 7.1.8
isap-call-ask =
    { DATE($when) }، { TIME($when) } (وقت { $city }): تماس ISAP.{ own-time }
    { $place }
    تلفون را چارج و نزدیک نگه دارید. اگر جواب ندهید، تخلف است و ICE خبر می‌شود.

# facts: 1.2, 7.1.8
isap-call-soon =
    { DATE($when) }، { TIME($when) } (وقت { $city }): تماس ISAP.{ own-time }
    { $place }
    تلفون را چارج و نزدیک نگه دارید. اگر جواب ندهید، تخلف است و ICE خبر می‌شود؛ اگر کار نکرد، ثبوت نگه دارید. { $org_phone }

# facts: 1.2
biometrics-ahead =
    { DATE($when) }، { TIME($when) } (وقت { $city }): نشان انگشت USCIS.{ own-time }
    { $place }
    نمی‌توانید؟ پیش از تاریخ از USCIS تغییر بخواهید: آنلاین یا 1-800-375-5283. کمک؟ بنویسید.

# facts: 1.2, 1.5.1
biometrics-ask =
    { DATE($when) }، { TIME($when) } (وقت { $city }): نشان انگشت USCIS.{ own-time }
    { $place }
    اگر نروید شاید ترک درخواست حساب شود. تغییر: 1-800-375-5283

# facts: 1.2, 1.5.1
biometrics-soon =
    { DATE($when) }، { TIME($when) } (وقت { $city }): نشان انگشت USCIS.{ own-time }
    { $place }
    I-797C نزد تان باشد. نباشید، شاید ترک درخواست حساب شود. تغییر: 1-800-375-5283. کمک: { $org_phone }

# facts: 1.2, 1.5.2
interview-ahead =
    { DATE($when) }، { TIME($when) } (وقت { $city }): مصاحبه پناهندگی USCIS.{ own-time }
    { $place }
    انگلیسی روان نیست؟ ترجمان 18+ ساله لازم است. نمی‌توانید؟ به دفتر پناهندگی بنویسید. کمک؟ پیام

# facts: 1.2, 1.5.2
interview-ask =
    { DATE($when) }، { TIME($when) } (وقت { $city }): مصاحبه پناهندگی USCIS.{ own-time }
    { $place }
    اگر نباشید، دوسیه شاید بسته شود یا به محکمه برود.

# facts: 1.2, 1.5.2
interview-soon =
    { DATE($when) }، { TIME($when) } (وقت { $city }): مصاحبه پناهندگی USCIS.{ own-time }
    { $place }
    { $mode ->
        [in_person] اصل اسناد و هویت، ترجمان، فامیل ببرید.
       *[other] سند هویت، اصل اسناد، ترجمان، فامیل آماده باشند.
    } اگر نباشید، شاید بسته شود یا به محکمه رود. { $org_phone }

attorney-ahead =
    { DATE($when) }، { TIME($when) } (وقت { $city }): ملاقات با وکیل تان.{ own-time }
    { $place }
    نمی‌توانید؟ زود به وکیل تان بگویید، یا به ما بنویسید. { $org }

attorney-ask =
    { DATE($when) }، { TIME($when) } (وقت { $city }): ملاقات با وکیل تان.{ own-time }
    { $place }
    { $mode ->
        [in_person] اسناد و سوال‌ها را ببرید.
       *[other] اسناد و سوال‌ها آماده باشد.
    } نمی‌توانید؟ به وکیل بگویید.

attorney-soon =
    { DATE($when) }، { TIME($when) } (وقت { $city }): ملاقات با وکیل تان.{ own-time }
    { $place }
    { $mode ->
        [in_person] اسناد و سوال‌های تان را ببرید.
       *[other] اسناد و سوال‌های تان آماده باشد.
    } نمی‌توانید؟ به وکیل بگویید، یا زنگ بزنید: { $org_phone }

program-ahead =
    { DATE($when) }، { TIME($when) } (وقت { $city }): ملاقات با برنامه تان.{ own-time }
    { $place }
    نمی‌توانید؟ بنویسید، وقت دیگر می‌پالیم. { $org }

program-ask =
    { DATE($when) }، { TIME($when) } (وقت { $city }): ملاقات با برنامه تان.{ own-time }
    { $place }
    اگر نمی‌توانید، وقت دیگر می‌پالیم.

program-soon =
    { DATE($when) }، { TIME($when) } (وقت { $city }): ملاقات با برنامه تان.{ own-time }
    { $place }
    نمی‌توانید؟ بنویسید یا به { $org_phone } زنگ بزنید، و وقت دیگر می‌پالیم.

# facts: 0, 4.1.2
deadline-ahead =
    { DATE($when) }، { TIME($when) } (وقت { $city }): آخرین روز اسناد که نوشتیم.{ own-time }
    { $place }
    پناهندگی: قانون به بیشتر مردم یک سال می‌دهد. تا آن روز به دفتر برسد. روز را از وکیل بپرسید.

# facts: 0, 4.1.2
deadline-soon =
    { DATE($when) }، { TIME($when) } (وقت { $city }): آخرین روز اسناد که نوشتیم.{ own-time }
    { $place }
    پناهندگی: قانون به بیشتر مردم یک سال می‌دهد. تا آن روز به دفتر برسد. وکیل یا { $org_phone }

# facts: 2.10
unverified =
    { DATE($when) }، { TIME($when) } (وقت { $city })، { $event }: شاید تغییر کند، تأیید نشد.{ own-time }
    { $place }
    تا تأیید دفتر { $mode ->
        [in_person] آماده رفتن باشید.
        [deadline] همین روز است.
       *[other] آماده باشید.
    } اطلاعیه ببینید یا { $org_phone }

discreet-ahead = یادآوری: وقت ملاقات شما { DATE($when) }، { TIME($when) } (وقت { $city }).{ own-time }{ how } { $mode ->
        [in_person] سوال دارید، یا راه دور است؟
       *[other] سوال دارید؟
    } زود به ما بنویسید.

discreet-ask = یادآوری: وقت ملاقات شما { DATE($when) }، { TIME($when) } (وقت { $city }).{ own-time }{ how } { $mode ->
        [in_person] لطفاً راه رفتن را تنظیم کنید و اسناد تان را ببینید. آمده می‌توانید؟
       *[other] لطفاً اسناد تان را ببینید و وقت را خالی نگه دارید. می‌توانید؟
    }

discreet-soon = یادآوری: وقت ملاقات شما { DATE($when) }، { TIME($when) } (وقت { $city }).{ own-time }{ by } لطفاً اسناد تان آماده باشد و پیش از وقت آماده باشید. اگر دیر شد، { $mode ->
        [in_person] باز هم بروید.
       *[other] باز هم وصل شوید.
    } کمک؟ بنویسید یا به { $org_phone } زنگ بزنید.

# facts: 0, 4.1.2
discreet-deadline = یادآوری: { DATE($when) }، { TIME($when) } (وقت { $city }) آخرین روز اسناد تان است که نوشتیم.{ own-time } اسناد باید تا آن وقت برسد. سوال؟ بنویسید یا زنگ: { $org_phone }.

discreet-unverified = { $mode ->
        [deadline] آخرین روز اسناد تان
       *[other] وقت ملاقات شما
    } { DATE($when) }، { TIME($when) } (وقت { $city }) شاید لغو شود یا تغییر کند.{ own-time }{ by } ما تأیید کرده نتوانستیم. تا تأیید دفتر { $mode ->
        [in_person] آماده رفتن باشید.
        [deadline] همین روز است.
       *[other] آماده باشید.
    } برای بررسی، اسناد تان را ببینید یا به { $org_phone } زنگ بزنید.

# The day after. It says that there was an appointment, and no more.
discreet-after = ملاقات شما در { DATE($when) }، { TIME($when) }: چطور بود؟ می‌پرسیم چون شاید کمک کرده بتوانیم. مجبور نیستید جواب بدهید.

# To somebody without a date, now and then.
discreet-paper = سلام. آیا نامه، ورق یا پیامی با تاریخ برای شما آمده؟ بعضی‌ها دیر می‌رسد، یا به آدرس سابق می‌رود. مجبور نیستید جواب بدهید.
# Added to a reminder of a date that nobody has checked for long.

# facts: 1.2, 2.2
check-court = ما در این اواخر این تاریخ را تأیید کرده نتوانستیم. لطفاً بررسی کنید: 1-800-898-7180، شب و روز.

# facts: 1.2
check-ice = ما در این اواخر این تاریخ را تأیید کرده نتوانستیم. لطفاً از دفتری که در اسناد تان است بپرسید.

# facts: 1.2
check-uscis = ما در این اواخر این تاریخ را تأیید کرده نتوانستیم. لطفاً بررسی کنید: 1-800-375-5283.

check-other = ما در این اواخر این تاریخ را تأیید کرده نتوانستیم. لطفاً از دفتری که آن را به شما داد بپرسید.

discreet-check = ما در این اواخر آن را تأیید کرده نتوانستیم. لطفاً اسناد تان را ببینید، یا از کسی که تاریخ را به شما داد بپرسید.

# Added when the person has another date on the same day. Names no office: court and ICE stay apart.
discreet-both = شما در همان روز ملاقات دیگری هم دارید: { TIME($when) } (وقت { $city }). باید در هر دو باشید. هر دو را نمی‌توانید؟ همین حالا به ما بنویسید.

# The same of one far away on another day, with too little time for the way.
discreet-far = شما ملاقات دیگری هم در جای دور دارید: { DATE($when) }، { TIME($when) } (وقت { $city }). باید در هر دو باشید. نمی‌توانید؟ همین حالا به ما بنویسید.

reply = آمده می‌توانید؟

answer-yes = می‌آیم

answer-help = کمک برای رفتن

answer-question = سوال

answer-no = نمی‌توانم

# facts: 2.8
reply-yes = تشکر، نوشتیم. لطفاً به بررسی ادامه بدهید: تاریخ‌ها می‌تواند تغییر کند. اگر برای شما چیزی تغییر کرد، به ما بنویسید.

# facts: 1.2
reply-help = تشکر که گفتید. یک نفر از تیم ما درباره رسیدن به آنجا به شما می‌نویسد یا زنگ می‌زند. ساعت کار ما: { $hours }. اگر نزدیک است، به { $org_phone } زنگ بزنید. گفتن به ما تاریخ را تغییر نمی‌دهد؛ تاریخ همان است تا دفتری که آن را داد چیز دیگر بگوید.

reply-question = سوال شما چیست؟ اینجا بنویسید. یا برای مینو 0 بفرستید، شاید جواب آنجا باشد.

reply-question-noted = تشکر. یک نفر از تیم ما آن را می‌خواند و جواب می‌دهد. ساعت کار ما: { $hours }. اگر نزدیک است، به { $org_phone } زنگ بزنید.

# facts: 0, 1.2
reply-no = تشکر که گفتید. یک نفر از تیم ما به زودی به شما می‌نویسد یا زنگ می‌زند. ساعت کار ما: { $hours }. اگر نزدیک است، به { $org_phone } زنگ بزنید. گفتن به ما تاریخ را تغییر نمی‌دهد، و نبودن شما می‌تواند نتیجه‌های جدی داشته باشد. تاریخ همان است تا دفتری که آن را داد چیز دیگر بگوید.

# One message for several people who share a phone.
household = آیا همه تان آمده می‌توانید؟

household-all = همه ما می‌آییم

household-one = درباره یکی از ما

household-who = درباره کی است؟
