### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney

# facts: 2.8
plain =
    Please note a change: { DATE($when) }, { TIME($when) } ({ $city } time), { $event }.
    { $place }
    Before, it was { DATE($old_when) }, { TIME($old_when) } ({ $old_city } time).
    { $old_place }
    Please use the new date and place. Questions? Text us or call { $org_phone }. { $org }

discreet = Change: your appointment is now { DATE($when) }, { TIME($when) } ({ $city } time). Before, it was { DATE($old_when) }, { TIME($old_when) } ({ $old_city } time). Please use the new one. The place may be new too. Questions? Text us or call { $org_phone }.
