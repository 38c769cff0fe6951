### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# Added after the venue's time when the person's own clock shows another.
own-time =
    { $own ->
        [other] {" "}Lè pa ou: { TIME($own_when) }.
        [day] {" "}Lè pa ou: { WEEKDAY($own_when) }, { TIME($own_when) }.
       *[same] {""}
    }

# How it is held, where that is not in person, or not any more. For a phone that others read.
# facts: 1.2
how =
    { $mode ->
        [video] {" "}Pa videyo: papye ou yo di kijan.
        [phone] {" "}Pa telefòn: papye ou yo di kijan.
        [in_person]
            { $was ->
                [same] {""}
               *[other] {" "}An pèsòn.
            }
       *[other] {""}
    }

no-longer =
    { $was ->
        [in_person] {" "}Li pa fèt an pèsòn ankò.
        [video] {" "}Li pa fèt pa videyo ankò.
        [phone] {" "}Li pa fèt pa telefòn ankò.
       *[same] {""}
    }

# facts: 2.8
plain =
    Chanjman: { DATE($when) }, { TIME($when) } (lè { $city }), { $event }.{ own-time }
    { $place }
    { $changed ->
        [place] Li pa nan { $old_place } ankò.
        [mode] {""}
       *[when] Se pa { DATE($old_when) }, { TIME($old_when) } (lè { $old_city }) ankò.
    }{ no-longer } Kesyon? Rele { $org_phone }.

discreet = Chanjman: { $mode ->
        [deadline] dènye jou pou papye ou yo
       *[other] randevou ou
    } se { DATE($when) }, { TIME($when) } (lè { $city }).{ own-time }{ how }{ no-longer } { $changed ->
        [place] Lè a rete menm; kote a nouvo.
        [mode] Lè a rete menm.
       *[when] Anvan, se te { DATE($old_when) }, { TIME($old_when) } (lè { $old_city }). Tanpri swiv nouvo a. Kote a ka chanje tou.
    } Kesyon? Ekri nou oswa rele { $org_phone }.

# Only after a person recorded how the cancellation was verified.
# facts: 2.8, 2.10
cancelled =
    Dat ou a, { DATE($when) }, { TIME($when) } (lè { $city }), { $event }, anile. Ekip nou an verifye sa.
    { $place }
    Ka ou a kontinye, e yon nouvo dat ka vini sou papye. Kontinye verifye. Kesyon? { $org_phone }.

discreet-cancelled = { $mode ->
        [deadline] Dènye jou pou papye ou yo
       *[other] Randevou ou a
    }, { DATE($when) }, { TIME($when) } (lè { $city }), anile. Ekip nou an verifye sa. Yon nouvo dat ka vini sou papye, kidonk tanpri kontinye verifye. Kesyon? Ekri nou oswa rele { $org_phone }.

# A cancellation that we told and that was not one.
# facts: 2.10
stands =
    Nou te di dat sa a anile. Se te erè pa nou; padon. Dat la toujou bon: { DATE($when) }, { TIME($when) } (lè { $city }), { $event }.{ own-time }
    { $place }
    Tanpri { $mode ->
        [deadline] kenbe jou sa a.
       *[other] prepare ou pou ou la.
    } Kesyon? Ekri nou oswa rele { $org_phone }.

discreet-stands = Nou te di ou { $mode ->
        [deadline] dènye jou pou papye ou yo
       *[other] randevou ou a
    } anile. Se te erè pa nou, e nou mande padon. Li toujou bon: { DATE($when) }, { TIME($when) } (lè { $city }).{ own-time } Tanpri { $mode ->
        [deadline] kenbe jou sa a.
       *[other] prepare ou pou ou la.
    } Kesyon? Ekri nou oswa rele { $org_phone }.
