### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney

# What WhatsApp lets us send to somebody who has not written for a day. Each is approved by Meta as it stands.

# facts: 2.8
date = Hello from { $org }. A reminder: { $event } on { $date } at { $time }. Place: { $place }. Dates can change, so please check yours again. To ask us something, just answer here.

discreet = Hello. A reminder of your appointment on { $date } at { $time }. Please plan ahead and look at your papers. To ask us something, just answer here.

# facts: 2.10
unverified = Hello from { $org }. We heard that this date may be cancelled or changed: { $event } on { $date } at { $time }. We could not confirm it. The date stays until the office that gave it says otherwise. To ask us something, just answer here.

discreet-unverified = Hello. We heard that your appointment on { $date } at { $time } may be cancelled or changed. We could not confirm it. It stays until the office that gave it says otherwise. To ask us something, just answer here.

change = Hello from { $org }. Please note a change: { $event } is on { $date } at { $time }. Place: { $place }. Before, it was on { $old }. Please use the new date and place. To ask us something, just answer here.

discreet-change = Hello. Please note a change: your appointment is on { $date } at { $time }. Before, it was on { $old }. Please use the new one. The place may be new too. To ask us something, just answer here.

# Only after a person recorded how the cancellation was verified.
# facts: 2.8, 2.10
cancelled = Hello from { $org }. This date is cancelled: { $event } on { $date } at { $time }. Our team checked. Your case goes on, and a new date may come on paper. Please keep checking. To ask us something, just answer here.

discreet-cancelled = Hello. Your appointment on { $date } at { $time } is cancelled. Our team checked. A new date may come on paper, so please keep checking. To ask us something, just answer here.

# A cancellation that we told and that was not one.
# facts: 2.10
stands = Hello from { $org }. We said that this date was cancelled. That was our mistake, and we are sorry. The date stands: { $event } on { $date } at { $time }. Place: { $place }. Please keep to it. To ask us something, just answer here.

discreet-stands = Hello. We said that your appointment was cancelled. That was our mistake, and we are sorry. It stands: { $date } at { $time }. Please keep to it. To ask us something, just answer here.

# The same of a last day for papers, which nobody attends.
# facts: 0, 4.1.2
discreet-deadline = Hello. A reminder: { $date } at { $time } is the last day we noted for your papers. They must arrive by then. To ask us something, just answer here.

# facts: 2.10
discreet-deadline-unverified = Hello. We heard that the last day for your papers, { $date } at { $time }, may be cancelled or changed. We could not confirm it. Please keep to it until the office that gave it says otherwise. To ask us something, just answer here.

discreet-deadline-change = Hello. Please note a change: the last day for your papers is { $date } at { $time }. Before, it was { $old }. Please use the new one. To ask us something, just answer here.

# facts: 2.8, 2.10
discreet-deadline-cancelled = Hello. The last day for your papers, { $date } at { $time }, is cancelled. Our team checked. A new date may come on paper, so please keep checking. To ask us something, just answer here.

# facts: 2.10
discreet-deadline-stands = Hello. We said that the last day for your papers was cancelled. That was our mistake, and we are sorry. It stands: { $date } at { $time }. Please keep to it. To ask us something, just answer here.

# The answers are those of the flows how-it-went and paper-came, in their order.
after = Hello. How was your appointment on { $date }? Answer 1 if you were there, 2 if you missed it, 3 if there is a new date, 4 if you are not sure.

paper = Hello. Has a letter, paper or message with a date come for you? Answer 1 for yes, with a date; 2 for nothing yet; 3 to read how you can check.

knock = Hello. Someone who helps you has a message for you. Answer here with any word and it comes, or call { $org_phone }.

# facts: 10.1.1, 10.2.5
invitation = Hello. Someone who helps you gave us this number, so that we can send you free reminders of your appointments. We never ask for money. Do you want them? Answer 1 for yes, 2 for no. Questions: { $org_phone }.

# What stands for $date, $time, $place and $old above.
day = { DATE($when) }
held =
    { $held ->
        [in_person] ,{" "}in person
        [video] ,{" "}by video
        [phone] ,{" "}by phone
       *[same] {""}
    }
own =
    { $own ->
        [day] { WEEKDAY($own_when) }, { TIME($own_when) }
       *[other] { TIME($own_when) }
    }
clock = { TIME($when) } ({ $city } time){ held }
clock-own = { TIME($when) } ({ $city } time; { own } on your own clock){ held }
old-date = { DATE($when) } at { TIME($when) } ({ $city } time){ held }
no-place = look at your papers

# The button that opens a list of answers.
choose = Choose
