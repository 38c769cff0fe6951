### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# Added after the venue's time when the person's own clock shows another.
own-time =
    { $own ->
        [other] 您那里是 { TIME($own_when) }。
        [day] 您那里是 { WEEKDAY($own_when) } { TIME($own_when) }。
       *[same] {""}
    }

# How it is held, where that is not in person, or not any more. For a phone that others read.
# facts: 1.2
how =
    { $mode ->
        [video] 通过视频：您的文件上写着怎么参加。
        [phone] 通过电话：您的文件上写着怎么参加。
        [in_person]
            { $was ->
                [same] {""}
               *[other] 当面进行。
            }
       *[other] {""}
    }

no-longer =
    { $was ->
        [in_person] 不再是当面。
        [video] 不再通过视频。
        [phone] 不再通过电话。
       *[same] {""}
    }

# facts: 2.8
plain =
    有变化：{ DATE($when) } { TIME($when) }（{ $city }时间），{ $event }。{ own-time }
    { $place }
    { $changed ->
        [place] 不再是：{ $old_place }。
        [mode] {""}
       *[when] 不再是：{ DATE($old_when) } { TIME($old_when) }（{ $old_city }时间）。
    }{ no-longer } 有疑问？请打 { $org_phone }

discreet = 有变化：{ $mode ->
        [deadline] 您递交文件的最后一天
       *[other] 您的预约
    }定在 { DATE($when) } { TIME($when) }（{ $city }时间）。{ own-time }{ how }{ no-longer }{ $changed ->
        [place] 时间不变；地点变了。
        [mode] 时间不变。
       *[when] 原来是 { DATE($old_when) } { TIME($old_when) }（{ $old_city }时间）。请按新的时间。地点也可能变了。
    }有疑问？请发信息或打 { $org_phone } 。

# Only after a person recorded how the cancellation was verified.
# facts: 2.8, 2.10
cancelled =
    您的这个日期取消了：{ DATE($when) } { TIME($when) }（{ $city }时间），{ $event }。我们团队核实过。
    { $place }
    您的案子还在继续，新日期可能写在信里寄来。请继续查。有疑问？{ $org_phone } 。

discreet-cancelled = { $mode ->
        [deadline] 您递交文件的最后一天
       *[other] 您的预约
    }取消了：{ DATE($when) } { TIME($when) }（{ $city }时间）。我们团队核实过。新日期可能写在信里寄来，请继续查。有疑问？请发信息或打 { $org_phone } 。

# A cancellation that we told and that was not one.
# facts: 2.10
stands =
    我们说过这个日期取消了。那是我们的错，对不起。日期仍然有效：{ DATE($when) } { TIME($when) }（{ $city }时间），{ $event }。{ own-time }
    { $place }
    { $mode ->
        [in_person] 请准备到场。
        [deadline] 请按这一天办。
       *[other] 请准备参加。
    }有疑问？请发信息或打 { $org_phone } 。

discreet-stands = 我们告诉过您，{ $mode ->
        [deadline] 您递交文件的最后一天
       *[other] 您的预约
    }取消了。那是我们的错，对不起。日期仍然有效：{ DATE($when) } { TIME($when) }（{ $city }时间）。{ own-time }{ $mode ->
        [in_person] 请准备到场。
        [deadline] 请按这一天办。
       *[other] 请准备参加。
    }有疑问？请发信息或打 { $org_phone } 。
