### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# What WhatsApp lets us send to somebody who has not written for a day. Each is approved by Meta as it stands.

# facts: 2.8
date = 您好，这里是 { $org }。提醒：{ $event }，日期 { $date }，时间 { $time }。地点：{ $place }。日期可能会变，请再核对一次。想问我们什么，请直接在这里回复。

discreet = 您好。提醒您的预约：日期 { $date }，时间 { $time }。请做好准备，看看您的文件。想问我们什么，请直接在这里回复。

# facts: 2.10
unverified = 您好，这里是 { $org }。我们听说这个日期可能会取消或改变：{ $event }，日期 { $date }，时间 { $time }。我们没能确认。除非给您日期的办公室另有说法，日期不变。想问我们什么，请直接在这里回复。

discreet-unverified = 您好。我们听说您的预约可能会取消或改变：日期 { $date }，时间 { $time }。我们没能确认。除非给您日期的办公室另有说法，日期不变。想问我们什么，请直接在这里回复。

change = 您好，这里是 { $org }。请注意变化：{ $event }，日期 { $date }，时间 { $time }。地点：{ $place }。原来是 { $old }。请按新的日期和地点。想问我们什么，请直接在这里回复。

discreet-change = 您好。请注意变化：您的预约，日期 { $date }，时间 { $time }。原来是 { $old }。请按新的时间。地点也可能变了。想问我们什么，请直接在这里回复。

# Only after a person recorded how the cancellation was verified.
# facts: 2.8, 2.10
cancelled = 您好，这里是{ $org }。这个日期已取消：{ $event }，日期 { $date }，时间 { $time }。我们的团队核实过了。您的案子还在继续，新日期可能会以信件寄来，请继续查询。想问我们什么，直接在这里回复即可。

discreet-cancelled = 您好。您的预约（日期 { $date }，时间 { $time }）已取消。我们的团队核实过了。新日期可能会以信件寄来，请继续查询。想问我们什么，直接在这里回复即可。

# A cancellation that we told and that was not one.
# facts: 2.10
stands = 您好，这里是{ $org }。我们曾说这个日期已取消，那是我们的错误，很抱歉。日期仍然有效：{ $event }，日期 { $date }，时间 { $time }。地点：{ $place }。请按这一天办。想问我们什么，直接在这里回复即可。

discreet-stands = 您好。我们曾说您的预约已取消，那是我们的错误，很抱歉。预约仍然有效：日期 { $date }，时间 { $time }。请按这一天办。想问我们什么，直接在这里回复即可。

# facts: 0, 4.1.2
discreet-deadline = 您好。提醒：日期 { $date }，时间 { $time } 是我们记下的您递交文件的最后一天。文件必须在这以前收到。想问我们什么，请直接在这里回复。

# facts: 2.10
discreet-deadline-unverified = 您好。我们听说您递交文件的最后一天（日期 { $date }，时间 { $time }）可能会取消或改变。我们没能确认。除非给您日期的办公室另有说法，请按这一天办。想问我们什么，请直接在这里回复。

discreet-deadline-change = 您好。请注意变化：您递交文件的最后一天，日期 { $date }，时间 { $time }。原来是 { $old }。请按新的日期。想问我们什么，请直接在这里回复。

# facts: 2.8, 2.10
discreet-deadline-cancelled = 您好。您递交文件的最后一天（日期 { $date }，时间 { $time }）已取消。我们的团队核实过了。新日期可能会以信件寄来，请继续查询。想问我们什么，请直接在这里回复。

# facts: 2.10
discreet-deadline-stands = 您好。我们曾说您递交文件的最后一天已取消，那是我们的错误，很抱歉。日期仍然有效：日期 { $date }，时间 { $time }。请按这一天办。想问我们什么，请直接在这里回复。

# The answers are those of the flows how-it-went and paper-came, in their order.
after = 您好。您在 { $date } 的预约怎么样？去了请回复1，没去成请回复2，有新日期请回复3，不确定请回复4。

paper = 您好。您收到写有日期的信、纸或信息了吗？收到了，有日期，请回复1；还没有，请回复2；想看怎样查询，请回复3。

knock = 您好。有位帮助您的人有信息给您。在这里回复任何一个字，就会发给您，或打 { $org_phone } 。

# facts: 10.1.1, 10.2.5
invitation = 您好。有位帮助您的人给了我们这个号码，让我们免费提醒您的预约。我们从不要钱。您要这些提醒吗？要，请回复 1；不要，请回复 2。疑问请打 { $org_phone } 。

# What stands for $date, $time, $place and $old above.
day = { DATE($when) }
held =
    { $held ->
        [in_person] ，当面
        [video] ，通过视频
        [phone] ，通过电话
       *[same] {""}
    }
own =
    { $own ->
        [day] { WEEKDAY($own_when) }，{ TIME($own_when) }
       *[other] { TIME($own_when) }
    }
clock = { TIME($when) }（{ $city }时间）{ held }
clock-own = { TIME($when) }（{ $city }时间；您自己的钟是 { own }）{ held }
old-date = { DATE($when) } { TIME($when) }（{ $city }时间）{ held }
no-place = 请看您的文件

# The button that opens a list of answers.
choose = 选择
