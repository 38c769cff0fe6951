### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney

# Added after the venue's time when the person's own clock shows another.
own-time =
    { $own ->
        [other] {" "}Your clock: { TIME($own_when) }.
        [day] {" "}Your clock: { WEEKDAY($own_when) }, { TIME($own_when) }.
       *[same] {""}
    }

# How it is held, where that is not in person, or not any more. For a phone that others read.
# facts: 1.2
how =
    { $mode ->
        [video] {" "}By video: your papers say how.
        [phone] {" "}By phone: your papers say how.
        [in_person]
            { $was ->
                [same] {""}
               *[other] {" "}In person.
            }
       *[other] {""}
    }

no-longer =
    { $was ->
        [in_person] {" "}No longer in person.
        [video] {" "}No longer by video.
        [phone] {" "}No longer by phone.
       *[same] {""}
    }

# facts: 2.8
plain =
    Change: { DATE($when) }, { TIME($when) } ({ $city } time), { $event }.{ own-time }
    { $place }
    { $changed ->
        [place] Not at { $old_place }.
        [mode] {""}
       *[when] Not on { DATE($old_when) }, { TIME($old_when) } ({ $old_city } time).
    }{ no-longer } Questions? Call { $org_phone }.

discreet = Change: { $mode ->
        [deadline] the last day for your papers
       *[other] your appointment
    } is now { DATE($when) }, { TIME($when) } ({ $city } time).{ own-time }{ how }{ no-longer } { $changed ->
        [place] The time stays; the place is new.
        [mode] The time stays.
       *[when] Before, it was { DATE($old_when) }, { TIME($old_when) } ({ $old_city } time). Please use the new one. The place may be new too.
    } Questions? Text us or call { $org_phone }.

# Only after a person recorded how the cancellation was verified.
# facts: 2.8, 2.10
cancelled =
    Your date { DATE($when) }, { TIME($when) } ({ $city } time), { $event }, is cancelled. Our team checked.
    { $place }
    Your case goes on, and a new date may come on paper. Keep checking. Questions? { $org_phone }.

discreet-cancelled = { $mode ->
        [deadline] The last day for your papers,
       *[other] Your appointment on
    } { DATE($when) }, { TIME($when) } ({ $city } time) is cancelled. Our team checked. A new date may come on paper, so please keep checking. Questions? Text us or call { $org_phone }.

# A cancellation that we told and that was not one.
# facts: 2.10
stands =
    We said this date was cancelled. That was our mistake; we are sorry. The date stands: { DATE($when) }, { TIME($when) } ({ $city } time), { $event }.{ own-time }
    { $place }
    { $mode ->
        [deadline] Please keep to it.
       *[other] Please plan to be there.
    } Questions? Text us or call { $org_phone }.

discreet-stands = We told you that { $mode ->
        [deadline] the last day for your papers
       *[other] your appointment
    } was cancelled. That was our mistake, and we are sorry. It stands: { DATE($when) }, { TIME($when) } ({ $city } time).{ own-time } { $mode ->
        [deadline] Please keep to it.
       *[other] Please plan to be there.
    } Questions? Text us or call { $org_phone }.
