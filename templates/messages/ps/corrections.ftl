### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# Added after the venue's time when the person's own clock shows another.
own-time =
    { $own ->
        [other] {" "}ستاسو وخت { TIME($own_when) }.
        [day] {" "}ستاسو وخت { WEEKDAY($own_when) }، { TIME($own_when) }.
       *[same] {""}
    }

# How it is held, where that is not in person, or not any more. For a phone that others read.
# facts: 1.2
how =
    { $mode ->
        [video] {" "}په ویډیو: اسناد مو وایي څنګه.
        [phone] {" "}په ټیلیفون: اسناد مو وایي څنګه.
        [in_person]
            { $was ->
                [same] {""}
               *[other] {" "}حضوري.
            }
       *[other] {""}
    }

no-longer =
    { $was ->
        [in_person] {" "}نور حضوري نه دی.
        [video] {" "}نور په ویډیو نه دی.
        [phone] {" "}نور په ټیلیفون نه دی.
       *[same] {""}
    }

# facts: 2.8
plain =
    بدلون: { DATE($when) }، { TIME($when) } (د { $city } وخت)، { $event }.{ own-time }
    { $place }
    { $changed ->
        [place] نه په { $old_place } کې.
        [mode] {""}
       *[when] نه په { DATE($old_when) }، { TIME($old_when) } (د { $old_city } وخت).
    }{ no-longer } پوښتنې؟ زنګ: { $org_phone }.

discreet = بدلون: { $mode ->
        [deadline] ستاسو د اسنادو وروستۍ ورځ
       *[other] ستاسو ملاقات
    } اوس { DATE($when) }، { TIME($when) } (د { $city } وخت) { $mode ->
        [deadline] ده.
       *[other] دی.
    }{ own-time }{ how }{ no-longer } { $changed ->
        [place] وخت هماغه دی؛ ځای نوی دی.
        [mode] وخت هماغه دی.
       *[when] مخکې { DATE($old_when) }، { TIME($old_when) } (د { $old_city } وخت). نوی وخت په یاد ولرئ. ځای یې هم شاید نوی وي.
    } پوښتنې؟ ولیکئ یا زنګ: { $org_phone }.

# Only after a person recorded how the cancellation was verified.
# facts: 2.8, 2.10
cancelled =
    ستاسو نېټه { DATE($when) }، { TIME($when) } (د { $city } وخت)، { $event }، لغوه شوه. زموږ ټیم وکتله.
    { $place }
    دوسیه روانه ده، نوې نېټه شاید په کاغذ راشي. ګورئ یې. پوښتنې؟ { $org_phone }

discreet-cancelled = { $mode ->
        [deadline] ستاسو د اسنادو وروستۍ ورځ
       *[other] ستاسو ملاقات
    } { DATE($when) }، { TIME($when) } (د { $city } وخت) { $mode ->
        [deadline] لغوه شوه.
       *[other] لغوه شو.
    } زموږ ټیم وکوت. نوې نېټه شاید په کاغذ راشي، نو کتلو ته دوام ورکړئ. پوښتنې؟ ولیکئ یا زنګ: { $org_phone }.

# A cancellation that we told and that was not one.
# facts: 2.10
stands =
    ومو ویل نېټه لغوه شوه. زموږ تېروتنه وه؛ بښنه. نېټه پر ځای ده: { DATE($when) }، { TIME($when) } (د { $city } وخت)، { $event }.{ own-time }
    { $place }
    { $mode ->
        [in_person] تلو ته چمتو اوسئ.
        [deadline] همدا ورځ ومنئ.
       *[other] ګډون ته چمتو اوسئ.
    } پوښتنې؟ ولیکئ یا زنګ: { $org_phone }

discreet-stands = موږ درته ویلي وو چې { $mode ->
        [deadline] ستاسو د اسنادو وروستۍ ورځ لغوه شوه.
       *[other] ستاسو ملاقات لغوه شو.
    } زموږ تېروتنه وه، بښنه غواړو. نېټه پر ځای ده: { DATE($when) }، { TIME($when) } (د { $city } وخت).{ own-time } { $mode ->
        [in_person] تلو ته چمتو اوسئ.
        [deadline] همدا ورځ ومنئ.
       *[other] ګډون ته چمتو اوسئ.
    } پوښتنې؟ ولیکئ یا زنګ: { $org_phone }.
