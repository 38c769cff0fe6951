### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

intro = 据我们所知，您接下来的日期：

line =
    { DATE($when) } { TIME($when) }（{ $city }时间）：{ $event }
    { $place }

# For a phone that others read.
line-discreet = { $mode ->
        [deadline] 您递交文件的最后一天
       *[other] 您的预约
    }：{ DATE($when) } { TIME($when) }（{ $city }时间）{ how }

# facts: 1.2
how =
    { $mode ->
        [video] 。通过视频：您的文件上写着怎么参加。
        [phone] 。通过电话：您的文件上写着怎么参加。
       *[in_person] {""}
    }


own-time = 按您自己的钟是 { DATE($own_when) } { TIME($own_when) }。

# facts: 2.8
changes = 日期可能会变，提前或推后，信可能晚到，也可能根本不到。请每周自己查一次，并在日期前7天、3天和1天再查。

# facts: 2.6
none = 我们没有记下您的日期。这不表示您没有日期。您可以这样查。

ask-check = 您想自己查哪个日期？

check-court = 法庭开庭

check-ice = ICE 报到

check-uscis = USCIS 预约

check-no-case = 查询说没有案子

check-no-match = 日期对不上

# facts: 2.1, 2.2, 2.3
how-to-check =
    法庭开庭：打 1-800-898-7180 。免费，白天晚上都可以，用英语或西班牙语。它会告诉您下一个日期、时间和地点。
    它会问您的 A-Number（A号）：字母 A 加 8 位或 9 位数字，在您的文件上。如果是 8 位，前面加一个 0。

# facts: 2.5, 2.9, 2.15
how-to-check-online =
    或者上网：acis.eoir.justice.gov/en 。它会问您的 A-Number（A号）和国籍。请记下您查的那一天。
    只由您自己查。请不要把 A-Number 发给我们。

# facts: 1.2, 1.4.1, 2.13
how-to-check-ice = ICE 报到：请看您的释放文件，以及 ICE 的每一封信或每一条信息。有些人必须报到，有些人不用；您的文件上写着。ICE 自己的网站：ice.gov/check-in

# facts: 1.2, 2.12
how-to-check-uscis = USCIS：日期在您的通知上（按指纹的是 I-797C 表）。查您的案子：egov.uscis.gov/casestatus 或打 1-800-375-5283 。您需要收据号码（receipt number）：3 个字母和 10 位数字。

# facts: 2.6, 2.7
no-case = “No case found”（查不到案子）不表示您没有案子。可能文件还没有交到法庭，也可能有一个数字不对。请每周再查。如果您的 Notice to Appear（出庭通知书）上印了日期，请按那个日期，除非法庭另有说法。

# facts: 2.10
no-match = 如果您的文件和电话查询说的不一样，请打电话给法庭，并找提供法律帮助的人。在法庭确认以前，请按较早的日期准备。
