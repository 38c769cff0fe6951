### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# Added after the venue's time when the person's own clock shows another.
own-time =
    { $own ->
        [other] {" "}ستاسو وخت { TIME($own_when) }.
        [day] {" "}ستاسو وخت { WEEKDAY($own_when) }، { TIME($own_when) }.
       *[same] {""}
    }

# How it is held, where that is not in person. For a phone that others read.
# facts: 1.2
how =
    { $mode ->
        [video] {" "}په ویډیو: اسناد مو وایي څنګه.
        [phone] {" "}په ټیلیفون: اسناد مو وایي څنګه.
       *[in_person] {""}
    }

# The same where the message speaks of the papers itself.
by =
    { $mode ->
        [video] {" "}په ویډیو.
        [phone] {" "}په ټیلیفون.
       *[in_person] {""}
    }

# facts: 1.2, 2.2, 2.8, 3.12
hearing-ahead =
    { DATE($when) }، { TIME($when) } (د { $city } وخت): د محکمې جلسه.{ own-time }
    { $place }
    { $mode ->
        [in_person] هره اونۍ وړیا وپوښتئ: 1-800-898-7180. لرې ده یا ستونزه لرئ؟
       *[other] هره اونۍ وپوښتئ. ستونزه لرئ؟
    } ژر ولیکئ. یوازې قاضي یې بدلوي.

# facts: 1.3.2, 1.3.4, 1.3.13, 2.2, 2.8
hearing-ask =
    { DATE($when) } { TIME($when) } (د { $city } وخت): د محکمې جلسه.{ own-time }
    { $place }
    که نه یاست، قاضي د ډیپورټ حکم کولی شي. وګورئ: 1-800-898-7180

# facts: 1.3.2, 1.3.3, 1.3.4, 2.2, 2.8
hearing-soon =
    { DATE($when) }، { TIME($when) } (د { $city } وخت): د محکمې جلسه.{ own-time }
    { $place }
    { $mode ->
        [in_person] خبرتیا یوسئ. 60-90 دقیقې مخکې ځئ؛ ناوخته شوئ هم ځئ. که نه ځئ
       *[other] خبرتیا درسره وي، مخکې چمتو اوسئ؛ ناوخته شوئ هم ګډ شئ. که نه ګډېږئ
    } د ډیپورټ حکم کېدای شي. { $org_phone }

# facts: 1.4.4, 1.2
check-in-ahead =
    { DATE($when) } { TIME($when) } (د { $city } وخت): د ICE حاضري{ own-time }
    { $place }
    بدلېدای شي: د ICE اسناد ګورئ. نه شئ کولی؟ مخکې ICE ته وایئ؛ بدلون یوازې د ICE په تایید. مرسته؟ ولیکئ

# facts: 1.2, 1.4.2, 1.4.4
check-in-ask =
    { DATE($when) }، { TIME($when) } (د { $city } وخت): د ICE حاضري.{ own-time }
    { $place }
    که نه یاست، ICE مو لټولی او نیولی شي. یوازې ICE یې بدلوي.

# facts: 1.2, 1.4.2, 1.4.4
check-in-soon =
    { DATE($when) }، { TIME($when) } (د { $city } وخت): د ICE حاضري.{ own-time }
    { $place }
    { $mode ->
        [in_person] پېژندپاڼه او د ملاقات کاغذ یوسئ.
       *[other] پېژندپاڼه او د ملاقات کاغذ تیار کړئ.
    } که نه ځئ، ICE مو لټولی او نیولی شي. اندېښنه؟ { $org_phone }

# facts: 1.2
isap-visit-ahead =
    { DATE($when) }، { TIME($when) } (د { $city } وخت): د ISAP ملاقات.{ own-time }
    { $place }
    که نه شئ کولی، مخکې له نېټې د ISAP له مسؤل وپوښتئ او ځواب لیکلی واخلئ. مرسته؟ ولیکئ.

# facts: 1.2, 7.1.8
isap-visit-ask =
    { DATE($when) }، { TIME($when) } (د { $city } وخت): د ISAP ملاقات.{ own-time }
    { $place }
    ټیلیفون چارج کړئ. نه حاضرېدل سرغړونه ده او ICE خبرېږي.

# facts: 1.2, 7.1.8
isap-visit-soon =
    { DATE($when) }، { TIME($when) } (د { $city } وخت): د ISAP ملاقات.{ own-time }
    { $place }
    نه تلل سرغړونه ده او ICE خبرېږي. نه شئ کولی؟ مخکې د ISAP مسؤل ته وایئ. مرسته: { $org_phone }

# facts: 1.2
isap-call-ahead =
    { DATE($when) }، { TIME($when) } (د { $city } وخت): د ISAP ټیلیفون.{ own-time }
    { $place }
    که هغه وخت ځواب نه شئ ورکولی، مخکې له نېټې د ISAP له مسؤل وپوښتئ او ځواب لیکلی واخلئ. مرسته غواړئ؟ راته ولیکئ.

# facts: 1.2, 7.1.8
isap-call-ask =
    { DATE($when) }، { TIME($when) } (د { $city } وخت): د ISAP ټیلیفون.{ own-time }
    { $place }
    ټیلیفون چارج او نږدې وساتئ. که ځواب نه وي، سرغړونه ده او ICE خبرېږي.

# facts: 1.2, 7.1.8
isap-call-soon =
    { DATE($when) }، { TIME($when) } (د { $city } وخت): د ISAP ټیلیفون.{ own-time }
    { $place }
    ټیلیفون چارج او نږدې وساتئ. که ځواب نه وي، سرغړونه ده او ICE خبرېږي؛ که کار ونه کړي، ثبوت وساتئ. { $org_phone }

# facts: 1.2
biometrics-ahead =
    { DATE($when) }، { TIME($when) } (د { $city } وخت): د ګوتو نښې USCIS.{ own-time }
    { $place }
    نه شئ کولی؟ مخکې له نېټې له USCIS بدلون وغواړئ: آنلاین یا 1-800-375-5283. مرسته؟ ولیکئ.

# facts: 1.2, 1.5.1
biometrics-ask =
    { DATE($when) } { TIME($when) } (د { $city } وخت): د ګوتو نښې USCIS{ own-time }
    { $place }
    که نه ځئ دوسیه پرېښې ګڼلی شي. بدلون:1-800-375-5283

# facts: 1.2, 1.5.1
biometrics-soon =
    { DATE($when) }، { TIME($when) } (د { $city } وخت): د ګوتو نښې USCIS.{ own-time }
    { $place }
    I-797C درسره وي. که نه ځئ، دوسیه پرېښې ګڼلی شي. بدلون: 1-800-375-5283. مرسته: { $org_phone }

# facts: 1.2, 1.5.2
interview-ahead =
    { DATE($when) }، { TIME($when) } (د { $city } وخت): د پناه مرکه، USCIS.{ own-time }
    { $place }
    انګلیسي مو روانه نه ده؟ 18+ کلن ترجمان پکار دی. نه شئ کولی؟ د پناه غوښتنې دفتر ته ولیکئ. مرسته؟ ولیکئ

# facts: 1.2, 1.5.2
interview-ask =
    { DATE($when) }، { TIME($when) } (د { $city } وخت): د پناه مرکه، USCIS.{ own-time }
    { $place }
    که نه یاست، دوسیه بندېدای یا محکمې ته تلای شي.

# facts: 1.2, 1.5.2
interview-soon =
    { DATE($when) }، { TIME($when) } (د { $city } وخت): د پناه مرکه USCIS.{ own-time }
    { $place }
    { $mode ->
        [in_person] پېژندپاڼه، اصل اسناد، ترجمان، کورنۍ بوځئ.
       *[other] پېژندپاڼه، اصل اسناد، ترجمان، کورنۍ تیار کړئ.
    } که نه یاست دوسیه شاید بنده یا محکمې ته شي. { $org_phone }

attorney-ahead =
    { DATE($when) }، { TIME($when) } (د { $city } وخت): له وکیل سره ملاقات.{ own-time }
    { $place }
    نه شئ کولی؟ ژر وکیل ته ووایئ، یا راته ولیکئ. { $org }

attorney-ask =
    { DATE($when) }، { TIME($when) } (د { $city } وخت): له وکیل سره ملاقات.{ own-time }
    { $place }
    { $mode ->
        [in_person] اسناد او پوښتنې یوسئ.
       *[other] اسناد او پوښتنې تیار کړئ.
    } نه شئ کولی؟ وکیل ته ووایئ.

attorney-soon =
    { DATE($when) }، { TIME($when) } (د { $city } وخت): له وکیل سره ملاقات.{ own-time }
    { $place }
    { $mode ->
        [in_person] اسناد او پوښتنې یوسئ.
       *[other] اسناد او پوښتنې تیار کړئ.
    } نه شئ کولی؟ وکیل ته ووایئ، یا موږ ته زنګ ووهئ: { $org_phone }

program-ahead =
    { DATE($when) }، { TIME($when) } (د { $city } وخت): له پروګرام سره ملاقات.{ own-time }
    { $place }
    نه شئ کولی؟ ولیکئ، بل وخت لټوو. { $org }

program-ask =
    { DATE($when) }، { TIME($when) } (د { $city } وخت): له پروګرام سره ملاقات.{ own-time }
    { $place }
    که نه شئ کولی، بل وخت لټوو.

program-soon =
    { DATE($when) }، { TIME($when) } (د { $city } وخت): له پروګرام سره ملاقات.{ own-time }
    { $place }
    نه شئ کولی؟ ولیکئ یا { $org_phone } ته زنګ ووهئ، بل وخت لټوو.

# facts: 0, 4.1.2
deadline-ahead =
    { DATE($when) } { TIME($when) } (د { $city } وخت): د اسنادو وروستۍ ورځ چې مو لیکلې.{ own-time }
    { $place }
    پناه: قانون ډېرو ته یو کال ورکوي. اسناد باید تر هغې ورسېږي. ورځ سمه ده؟ له وکیل وپوښتئ.

# facts: 0, 4.1.2
deadline-soon =
    { DATE($when) } { TIME($when) } (د { $city } وخت): د اسنادو وروستۍ ورځ چې مو لیکلې{ own-time }
    { $place }
    پناه: قانون ډېرو ته یو کال ورکوي. اسناد باید تر هغې ورسېږي. وکیل یا { $org_phone }

# facts: 2.10
unverified =
    { DATE($when) }، { TIME($when) } (د { $city } وخت)، { $event }: بدلېدای شي، تایید نه شوه.{ own-time }
    { $place }
    د دفتر تر تاییده { $mode ->
        [in_person] تلو ته چمتو اوسئ.
        [deadline] همدا ورځ ومنئ.
       *[other] ګډون ته چمتو اوسئ.
    } خبرتیا یا { $org_phone }

discreet-ahead = یادونه: ستاسو ملاقات { DATE($when) }، { TIME($when) } (د { $city } وخت).{ own-time }{ how } { $mode ->
        [in_person] پوښتنې، یا لار لرې ده؟
       *[other] پوښتنې؟
    } ژر راته ولیکئ.

discreet-ask = یادونه: ستاسو ملاقات { DATE($when) }، { TIME($when) } (د { $city } وخت).{ own-time }{ how } { $mode ->
        [in_person] مهرباني وکړئ د تګ لاره جوړه کړئ او خپل اسناد وګورئ. راتلی شئ؟
       *[other] مهرباني وکړئ خپل اسناد وګورئ او وخت خالي وساتئ. کولی شئ؟
    }

discreet-soon = یادونه: ستاسو ملاقات { DATE($when) }، { TIME($when) } (د { $city } وخت).{ own-time }{ by } مهرباني وکړئ اسناد تیار کړئ او له وخته مخکې چمتو اوسئ. که ناوخته شوئ، { $mode ->
        [in_person] بیا هم لاړ شئ.
       *[other] بیا هم ګډ شئ.
    } مرسته؟ ولیکئ یا { $org_phone } ته زنګ ووهئ.

# facts: 0, 4.1.2
discreet-deadline = یادونه: { DATE($when) }، { TIME($when) } (د { $city } وخت) ستاسو د اسنادو وروستۍ ورځ ده، چې موږ لیکلې.{ own-time } اسناد باید تر هغې ورسېږي. پوښتنې؟ ولیکئ یا زنګ: { $org_phone }.

discreet-unverified = { $mode ->
        [deadline] ستاسو د اسنادو وروستۍ ورځ
       *[other] ستاسو ملاقات
    } { DATE($when) }، { TIME($when) } (د { $city } وخت) کېدای شي { $mode ->
        [deadline] لغوه یا بدله شي.
       *[other] لغوه یا بدل شي.
    }{ own-time }{ by } موږ تایید نه شو کړای. د دفتر تر تاییده { $mode ->
        [in_person] تلو ته چمتو اوسئ.
        [deadline] همدا ورځ ومنئ.
       *[other] ګډون ته چمتو اوسئ.
    } د کتلو لپاره، خپل اسناد وګورئ یا { $org_phone } ته زنګ ووهئ.

# The day after. It says that there was an appointment, and no more.
discreet-after = ستاسو ملاقات په { DATE($when) }، { TIME($when) }: څنګه و؟ پوښتو یې ځکه چې شاید مرسته وکړای شو. مجبور نه یاست چې ځواب راکړئ.

# To somebody without a date, now and then.
discreet-paper = سلام. ایا کوم لیک، کاغذ یا پیغام له نېټې سره درته راغلی؟ ځینې ناوخته رسېږي، یا پخوانۍ پتې ته ځي. مجبور نه یاست چې ځواب راکړئ.
# Added to a reminder of a date that nobody has checked for long.

# facts: 1.2, 2.2
check-court = موږ په دې وروستیو کې دا نېټه تایید نه شو کړای. مهرباني وکړئ وګورئ: 1-800-898-7180، شپه او ورځ.

# facts: 1.2
check-ice = موږ په دې وروستیو کې دا نېټه تایید نه شو کړای. مهرباني وکړئ له هغه دفتره وپوښتئ چې ستاسو په اسنادو کې دی.

# facts: 1.2
check-uscis = موږ په دې وروستیو کې دا نېټه تایید نه شو کړای. مهرباني وکړئ وګورئ: 1-800-375-5283.

check-other = موږ په دې وروستیو کې دا نېټه تایید نه شو کړای. مهرباني وکړئ له هغه دفتره وپوښتئ چې دا یې درکړې ده.

discreet-check = موږ په دې وروستیو کې دا تایید نه شو کړای. مهرباني وکړئ خپل اسناد وګورئ، یا له هغه چا وپوښتئ چې نېټه یې درکړې ده.

# Added when the person has another date on the same day. Names no office: court and ICE stay apart.
discreet-both = په هماغه ورځ بل ملاقات هم لرئ: { TIME($when) } (د { $city } وخت). باید په دواړو کې اوسئ. دواړه نه شئ کولی؟ همدا اوس راته ولیکئ.

# The same of one far away on another day, with too little time for the way.
discreet-far = په لرې ځای کې بل ملاقات هم لرئ: { DATE($when) }، { TIME($when) } (د { $city } وخت). باید په دواړو کې اوسئ. نه شئ کولی؟ همدا اوس راته ولیکئ.

reply = راتلی شئ؟

answer-yes = راځم

answer-help = د تګ مرسته

answer-question = پوښتنه

answer-no = نه شم راتلی

# facts: 2.8
reply-yes = مننه، ومو لیکل. مهرباني وکړئ کتلو ته دوام ورکړئ: نېټې بدلېدای شي. که ستاسو لپاره څه بدل شي، راته ولیکئ.

# facts: 1.2
reply-help = مننه چې راته مو وویل. زموږ د ټیم یو کس به د هلته رسېدو په اړه درته ولیکي یا زنګ درووهي. زموږ د کار وخت: { $hours }. که نږدې وي، { $org_phone } ته زنګ ووهئ. موږ ته ویل نېټه نه بدلوي؛ نېټه هماغه ده، تر څو هغه دفتر چې ورکړې یې ده بل څه ووایي.

reply-question = ستاسو پوښتنه څه ده؟ دلته یې ولیکئ. یا د مېنو لپاره 0 ولېږئ، شاید ځواب هلته وي.

reply-question-noted = مننه. زموږ د ټیم یو کس به یې ولولي او ځواب به درکړي. زموږ د کار وخت: { $hours }. که نږدې وي، { $org_phone } ته زنګ ووهئ.

# facts: 0, 1.2
reply-no = مننه چې راته مو وویل. زموږ د ټیم یو کس به ژر درته ولیکي یا زنګ درووهي. زموږ د کار وخت: { $hours }. که نږدې وي، { $org_phone } ته زنګ ووهئ. موږ ته ویل نېټه نه بدلوي، او نه حاضرېدل سختې پایلې درلودلی شي. نېټه هماغه ده، تر څو هغه دفتر چې ورکړې یې ده بل څه ووایي.

# One message for several people who share a phone.
household = ټول راتلی شئ؟

household-all = ټول راځو

household-one = زموږ د یوه په اړه

household-who = د چا په اړه؟
