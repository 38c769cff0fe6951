### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# Added after the venue's time when the person's own clock shows another.
own-time =
    { $own ->
        [other] 您那里是 { TIME($own_when) }。
        [day] 您那里是 { WEEKDAY($own_when) } { TIME($own_when) }。
       *[same] {""}
    }

# How it is held, where that is not in person. For a phone that others read.
# facts: 1.2
how =
    { $mode ->
        [video] 通过视频：您的文件上写着怎么参加。
        [phone] 通过电话：您的文件上写着怎么参加。
       *[in_person] {""}
    }

# The same where the message speaks of the papers itself.
by =
    { $mode ->
        [video] 通过视频。
        [phone] 通过电话。
       *[in_person] {""}
    }

# facts: 1.2, 2.2, 2.8, 3.12
hearing-ahead =
    { DATE($when) } { TIME($when) }（{ $city }时间）：移民法庭开庭。{ own-time }
    { $place }
    { $mode ->
        [in_person] 请每周查，免费：1-800-898-7180 。很远，或有困难？
       *[other] 请每周查。有困难？
    }请尽快发信息给我们。只有法官能改日期。

# facts: 1.3.2, 1.3.4, 1.3.13, 2.2, 2.8
hearing-ask =
    { DATE($when) } { TIME($when) }（{ $city }时间）：法庭开庭。{ own-time }
    { $place }
    如果没去，法官可以下令遣返您。查日期：1-800-898-7180

# facts: 1.3.2, 1.3.3, 1.3.4, 2.2, 2.8
hearing-soon =
    { DATE($when) } { TIME($when) }（{ $city }时间）：法庭开庭。{ own-time }
    { $place }
    { $mode ->
        [in_person] 请带开庭通知。提前 60-90 分钟到；迟到了也要去。
       *[other] 请把开庭通知放在身边，提早准备；迟到了也要加入。
    }如果错过，法官可以下令遣返您。{ $org_phone }

# facts: 1.4.4, 1.2
check-in-ahead =
    { DATE($when) } { TIME($when) }（{ $city }时间）：ICE 报到。{ own-time }
    { $place }
    日期可能会变：请看您的 ICE 文件。如果参加不了，请事先告诉 ICE；ICE 确认了才算改了。需要帮助？请发信息给我们。

# facts: 1.2, 1.4.2, 1.4.4
check-in-ask =
    { DATE($when) } { TIME($when) }（{ $city }时间）：ICE 报到。{ own-time }
    { $place }
    如果没去，ICE 可以找您、逮捕您。只有 ICE 能改日期。

# facts: 1.2, 1.4.2, 1.4.4
check-in-soon =
    { DATE($when) } { TIME($when) }（{ $city }时间）：ICE 报到。{ own-time }
    { $place }
    { $mode ->
        [in_person] 请带证件和预约单。
       *[other] 请准备好证件和预约单。
    }如果没去，ICE 可以找您、逮捕您。担心？请打 { $org_phone }

# facts: 1.2
isap-visit-ahead =
    { DATE($when) } { TIME($when) }（{ $city }时间）：ISAP 会面。{ own-time }
    { $place }
    如果参加不了，请在日期之前向您的 ISAP 联系人提出更改，并拿到书面答复。需要帮助？请发信息给我们。

# facts: 1.2, 7.1.8
isap-visit-ask =
    { DATE($when) } { TIME($when) }（{ $city }时间）：ISAP 会面。{ own-time }
    { $place }
    请给手机充电。如果没去，算违规，ICE 会知道。

# facts: 1.2, 7.1.8
isap-visit-soon =
    { DATE($when) } { TIME($when) }（{ $city }时间）：ISAP 会面。{ own-time }
    { $place }
    如果没去，算违规，ICE 会知道。参加不了？请事先告诉您的 ISAP 联系人。帮助：{ $org_phone } 。

# facts: 1.2
isap-call-ahead =
    { DATE($when) } { TIME($when) }（{ $city }时间）：ISAP 电话。{ own-time }
    { $place }
    如果那时接不了电话，请在日期之前向您的 ISAP 联系人提出更改，并拿到书面答复。需要帮助？请发信息给我们。

# facts: 1.2, 7.1.8
isap-call-ask =
    { DATE($when) } { TIME($when) }（{ $city }时间）：ISAP 电话。{ own-time }
    { $place }
    手机要有电，放在身边。如果没接到，算违规，ICE 会知道。

# facts: 1.2, 7.1.8
isap-call-soon =
    { DATE($when) } { TIME($when) }（{ $city }时间）：ISAP 电话。{ own-time }
    { $place }
    手机要有电，放在身边。如果没接到，算违规，ICE 会知道；如果出了故障，请留下证明。帮助：{ $org_phone } 。

# facts: 1.2
biometrics-ahead =
    { DATE($when) } { TIME($when) }（{ $city }时间）：在 USCIS 按指纹。{ own-time }
    { $place }
    参加不了？请在日期之前请 USCIS 改：上网或打 1-800-375-5283 。需要帮助？请发信息给我们。

# facts: 1.2, 1.5.1
biometrics-ask =
    { DATE($when) } { TIME($when) }（{ $city }时间）：USCIS 按指纹。{ own-time }
    { $place }
    如果错过，可能被当作放弃申请。要改日期：1-800-375-5283

# facts: 1.2, 1.5.1
biometrics-soon =
    { DATE($when) } { TIME($when) }（{ $city }时间）：USCIS 按指纹。{ own-time }
    { $place }
    请把 I-797C 表放在身边。如果错过，可能被当作放弃申请。要改日期，请打 1-800-375-5283 。帮助：{ $org_phone }

# facts: 1.2, 1.5.2
interview-ahead =
    { DATE($when) } { TIME($when) }（{ $city }时间）：USCIS 庇护面谈。{ own-time }
    { $place }
    英语不流利？需要一位18岁以上的翻译。参加不了？请写信给庇护办公室。需要帮助？请发信息给我们。

# facts: 1.2, 1.5.2
interview-ask =
    { DATE($when) } { TIME($when) }（{ $city }时间）：USCIS 庇护面谈。{ own-time }
    { $place }
    如果错过，案子可能被关闭或送到法庭。

# facts: 1.2, 1.5.2
interview-soon =
    { DATE($when) } { TIME($when) }（{ $city }时间）：USCIS 庇护面谈。{ own-time }
    { $place }
    { $mode ->
        [in_person] 请带证件、文件原件、翻译和家人。
       *[other] 请准备好证件、文件原件、翻译和家人。
    }如果错过，案子可能被关闭或送到法庭。{ $org_phone }

attorney-ahead =
    { DATE($when) } { TIME($when) }（{ $city }时间）：见您的律师。{ own-time }
    { $place }
    参加不了？请尽快告诉您的律师，或发信息给我们。{ $org }

attorney-ask =
    { DATE($when) } { TIME($when) }（{ $city }时间）：见您的律师。{ own-time }
    { $place }
    { $mode ->
        [in_person] 请带文件和问题。
       *[other] 请准备文件和问题。
    }参加不了？请告诉您的律师。

attorney-soon =
    { DATE($when) } { TIME($when) }（{ $city }时间）：见您的律师。{ own-time }
    { $place }
    { $mode ->
        [in_person] 请带您的文件和问题。
       *[other] 请准备您的文件和问题。
    }参加不了？请告诉您的律师，或打给我们：{ $org_phone } 。

program-ahead =
    { DATE($when) } { TIME($when) }（{ $city }时间）：您的项目的预约。{ own-time }
    { $place }
    参加不了？请发信息给我们，我们找别的时间。{ $org }

program-ask =
    { DATE($when) } { TIME($when) }（{ $city }时间）：您的项目的预约。{ own-time }
    { $place }
    如果参加不了，我们找别的时间。

program-soon =
    { DATE($when) } { TIME($when) }（{ $city }时间）：您的项目的预约。{ own-time }
    { $place }
    参加不了？请发信息或打 { $org_phone } ，我们找别的时间。

# facts: 0, 4.1.2
deadline-ahead =
    { DATE($when) } { TIME($when) }（{ $city }时间）：我们记下的、您递交文件的最后一天。{ own-time }
    { $place }
    申请庇护，法律给大多数人一年时间。机关必须在这以前收到。这个日期对不对，请问律师。需要帮助？请发信息给我们。

# facts: 0, 4.1.2
deadline-soon =
    { DATE($when) } { TIME($when) }（{ $city }时间）：我们记下的、您递交文件的最后一天。{ own-time }
    { $place }
    申请庇护，法律给大多数人一年时间。机关必须在这以前收到。请问律师，或打 { $org_phone }

# facts: 2.10
unverified =
    { DATE($when) } { TIME($when) }（{ $city }时间），{ $event }：可能会变。我们没能确认。{ own-time }
    { $place }
    在机关确认以前，{ $mode ->
        [in_person] 请准备到场。
        [deadline] 请按这一天办。
       *[other] 请准备参加。
    }请看您的通知，或打 { $org_phone }

discreet-ahead = 提醒：您的预约是 { DATE($when) } { TIME($when) }（{ $city }时间）。{ own-time }{ how }{ $mode ->
        [in_person] 有疑问，或路很远？
       *[other] 有疑问？
    }请尽快发信息给我们。

discreet-ask = 提醒：您的预约是 { DATE($when) } { TIME($when) }（{ $city }时间）。{ own-time }{ how }{ $mode ->
        [in_person] 请安排好行程，看看您的文件。您能到吗？
       *[other] 请看看您的文件，留出时间。您能参加吗？
    }

discreet-soon = 提醒：您的预约是 { DATE($when) } { TIME($when) }（{ $city }时间）。{ own-time }{ by }请准备好文件，提早准备。{ $mode ->
        [in_person] 如果迟到了，也要去。
       *[other] 如果迟到了，也要加入。
    }需要帮助？请发信息或打 { $org_phone } 。

# facts: 0, 4.1.2
discreet-deadline = 提醒：{ DATE($when) } { TIME($when) }（{ $city }时间）是我们记下的您递交文件的最后一天。{ own-time }文件必须在这以前收到。有疑问？请发信息或打 { $org_phone } 。

discreet-unverified = { $mode ->
        [deadline] 您递交文件的最后一天
       *[other] 您的预约
    } { DATE($when) } { TIME($when) }（{ $city }时间）可能会取消或改变。{ own-time }{ by }我们没能确认。在那边确认以前，{ $mode ->
        [in_person] 请准备到场。
        [deadline] 请按这一天办。
       *[other] 请准备参加。
    }要查，请看您的文件或打 { $org_phone } 。

# The day after. It says that there was an appointment, and no more.
discreet-after = 您 { DATE($when) } { TIME($when) } 的预约怎么样？我们问，是因为也许能帮上忙。您可以不回答。

# To somebody without a date, now and then.
discreet-paper = 您好。您收到写着日期的信、纸或信息了吗？有的会晚到，或寄到旧地址。您可以不回答。
# Added to a reminder of a date that nobody has checked for long.

# facts: 1.2, 2.2
check-court = 最近我们没能确认这个日期。请查：1-800-898-7180 ，白天晚上都可以。

# facts: 1.2
check-ice = 最近我们没能确认这个日期。请向您文件上写的办公室查。

# facts: 1.2
check-uscis = 最近我们没能确认这个日期。请查：1-800-375-5283 。

check-other = 最近我们没能确认这个日期。请问给您日期的办公室。

discreet-check = 最近我们没能确认。请看您的文件，或问给您日期的人。

# Added when the person has another date on the same day. Names no office: court and ICE stay apart.
discreet-both = 那天您还有另一个预约：{ TIME($when) }（{ $city }时间）。两个都要参加。没办法都参加？请现在发信息给我们。

# The same of one far away on another day, with too little time for the way.
discreet-far = 您还有另一个预约，地方很远：{ DATE($when) } { TIME($when) }（{ $city }时间）。两个都要参加。来不及？请现在发信息给我们。

reply = 您能到吗？

answer-yes = 我会到

answer-help = 帮我安排交通

answer-question = 我想问一下

answer-no = 我去不了

# facts: 2.8
reply-yes = 谢谢，我们记下了。请继续查：日期可能会变。如果您有什么变化，请发信息给我们。

# facts: 1.2
reply-help = 谢谢您告诉我们。我们团队的人会写给您或打电话给您，谈怎么去。我们的时间：{ $hours }。如果很快就到，请打 { $org_phone } 。告诉我们不等于改了日期；除非给您日期的办公室另有说法，日期不变。

reply-question = 您的问题是什么？请写在这里。或者发送 0 看菜单，那里可能已经有答案。

reply-question-noted = 谢谢。我们团队的人会看并回答您。我们的时间：{ $hours }。如果很快就到，请打 { $org_phone } 。

# facts: 0, 1.2
reply-no = 谢谢您告诉我们。我们团队的人会很快写给您或打电话给您。我们的时间：{ $hours }。如果很快就到，请打 { $org_phone } 。告诉我们不等于改了日期，没去可能有严重后果。除非给您日期的办公室另有说法，日期不变。

# One message for several people who share a phone.
household = 你们都能来吗？

household-all = 我们都会去

household-one = 关于我们中的一位

household-who = 是关于谁的？
