### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney

# facts: 2.8
plain =
    Change: { DATE($when) }, { TIME($when) } ({ $city } time), { $event }.
    { $place }
    { $changed ->
        [place] Not at { $old_place }.
       *[when] Not on { DATE($old_when) }, { TIME($old_when) } ({ $old_city } time).
    } Questions? Call { $org_phone }.

discreet = Change: your appointment is now { DATE($when) }, { TIME($when) } ({ $city } time). Before, it was { DATE($old_when) }, { TIME($old_when) } ({ $old_city } time). Please use the new one. The place may be new too. Questions? Text us or call { $org_phone }.

# Only after a person recorded how the cancellation was verified.
# facts: 2.8, 2.10
cancelled =
    Your date { DATE($when) }, { TIME($when) } ({ $city } time), { $event }, is cancelled. Our team checked.
    { $place }
    Your case goes on, and a new date may come on paper. Keep checking. Questions? { $org_phone }.

discreet-cancelled = Your appointment on { DATE($when) }, { TIME($when) } ({ $city } time) is cancelled. Our team checked. A new date may come on paper, so please keep checking. Questions? Text us or call { $org_phone }.

# A cancellation that we told and that was not one.
# facts: 2.10
stands =
    We said this date was cancelled. That was our mistake; we are sorry. The date stands: { DATE($when) }, { TIME($when) } ({ $city } time), { $event }.
    { $place }
    Please plan to be there. Questions? Text us or call { $org_phone }.

discreet-stands = We told you that your appointment was cancelled. That was our mistake, and we are sorry. It stands: { DATE($when) }, { TIME($when) } ({ $city } time). Please plan to be there. Questions? Text us or call { $org_phone }.
