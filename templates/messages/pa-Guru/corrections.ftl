### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# Added after the venue's time when the person's own clock shows another.
own-time =
    { $own ->
        [other] {" "}ਤੁਹਾਡਾ ਸਮਾਂ: { TIME($own_when) }।
        [day] {" "}ਤੁਹਾਡਾ ਸਮਾਂ: { WEEKDAY($own_when) }, { TIME($own_when) }।
       *[same] {""}
    }

# How it is held, where that is not in person, or not any more. For a phone that others read.
# facts: 1.2
how =
    { $mode ->
        [video] {" "}ਵੀਡੀਓ ਰਾਹੀਂ: ਕਿਵੇਂ ਜੁੜਨਾ ਹੈ, ਕਾਗਜ਼ਾਂ ਵਿੱਚ ਹੈ।
        [phone] {" "}ਫ਼ੋਨ ਰਾਹੀਂ: ਕਿਵੇਂ ਜੁੜਨਾ ਹੈ, ਕਾਗਜ਼ਾਂ ਵਿੱਚ ਹੈ।
        [in_person]
            { $was ->
                [same] {""}
               *[other] {" "}ਆਪ ਜਾਣਾ ਹੈ।
            }
       *[other] {""}
    }

no-longer =
    { $was ->
        [in_person] {" "}ਹੁਣ ਆਪ ਜਾ ਕੇ ਨਹੀਂ।
        [video] {" "}ਹੁਣ ਵੀਡੀਓ ਰਾਹੀਂ ਨਹੀਂ।
        [phone] {" "}ਹੁਣ ਫ਼ੋਨ ਰਾਹੀਂ ਨਹੀਂ।
       *[same] {""}
    }

# facts: 2.8
plain =
    ਬਦਲਾਅ: { DATE($when) }, { TIME($when) } ({ $city } ਸਮਾਂ), { $event }।{ own-time }
    { $place }
    { $changed ->
        [place] ਹੁਣ ਉੱਥੇ ਨਹੀਂ: { $old_place }।
        [mode] {""}
       *[when] ਹੁਣ ਇਹ ਨਹੀਂ: { DATE($old_when) }, { TIME($old_when) } ({ $old_city } ਸਮਾਂ)।
    }{ no-longer } ਸਵਾਲ? { $org_phone }

discreet = ਬਦਲਾਅ: { $mode ->
        [deadline] ਤੁਹਾਡੇ ਕਾਗਜ਼ਾਂ ਦਾ ਆਖਰੀ ਦਿਨ
       *[other] ਤੁਹਾਡੀ ਮੁਲਾਕਾਤ
    } ਹੁਣ { DATE($when) }, { TIME($when) } ({ $city } ਸਮਾਂ) ਹੈ।{ own-time }{ how }{ no-longer } { $changed ->
        [place] ਸਮਾਂ ਉਹੀ ਹੈ; ਥਾਂ ਨਵੀਂ ਹੈ।
        [mode] ਸਮਾਂ ਉਹੀ ਹੈ।
       *[when] ਪਹਿਲਾਂ: { DATE($old_when) }, { TIME($old_when) } ({ $old_city } ਸਮਾਂ)। ਨਵਾਂ ਸਮਾਂ ਮੰਨੋ। ਥਾਂ ਵੀ ਬਦਲ ਸਕਦੀ ਹੈ।
    } ਸਵਾਲ? { $org_phone }

# Only after a person recorded how the cancellation was verified.
# facts: 2.8, 2.10
cancelled =
    ਤੁਹਾਡੀ ਤਾਰੀਖ { DATE($when) }, { TIME($when) } ({ $city } ਸਮਾਂ), { $event }, ਰੱਦ ਹੋ ਗਈ। ਸਾਡੀ ਟੀਮ ਨੇ ਚੈੱਕ ਕੀਤਾ।
    { $place }
    ਕੇਸ ਚੱਲਦਾ ਹੈ; ਨਵੀਂ ਤਾਰੀਖ ਕਾਗਜ਼ ਤੇ ਆ ਸਕਦੀ ਹੈ। ਚੈੱਕ ਕਰਦੇ ਰਹੋ। { $org_phone }

discreet-cancelled = { $mode ->
        [deadline] ਤੁਹਾਡੇ ਕਾਗਜ਼ਾਂ ਦਾ ਆਖਰੀ ਦਿਨ
       *[other] ਤੁਹਾਡੀ ਮੁਲਾਕਾਤ
    } { DATE($when) }, { TIME($when) } ({ $city } ਸਮਾਂ) { $mode ->
        [deadline] ਰੱਦ ਹੋ ਗਿਆ।
       *[other] ਰੱਦ ਹੋ ਗਈ।
    } ਸਾਡੀ ਟੀਮ ਨੇ ਚੈੱਕ ਕੀਤਾ। ਨਵੀਂ ਤਾਰੀਖ ਕਾਗਜ਼ ਤੇ ਆ ਸਕਦੀ ਹੈ, ਚੈੱਕ ਕਰਦੇ ਰਹੋ। ਸਵਾਲ? ਲਿਖੋ ਜਾਂ ਫ਼ੋਨ ਕਰੋ: { $org_phone }।

# A cancellation that we told and that was not one.
# facts: 2.10
stands =
    ਅਸੀਂ ਕਿਹਾ ਸੀ ਇਹ ਤਾਰੀਖ ਰੱਦ ਹੈ। ਸਾਡੀ ਗਲਤੀ ਸੀ; ਮਾਫ਼ ਕਰਨਾ। ਤਾਰੀਖ ਕਾਇਮ ਹੈ: { DATE($when) }, { TIME($when) } ({ $city } ਸਮਾਂ), { $event }।{ own-time }
    { $place }
    ਕਿਰਪਾ ਕਰਕੇ { $mode ->
        [in_person] ਜਾਣ ਦੀ ਤਿਆਰੀ ਰੱਖੋ।
        [deadline] ਇਹੀ ਦਿਨ ਮੰਨੋ।
       *[other] ਜੁੜਨ ਦੀ ਤਿਆਰੀ ਰੱਖੋ।
    } ਸਵਾਲ? { $org_phone }

discreet-stands = ਅਸੀਂ ਕਿਹਾ ਸੀ { $mode ->
        [deadline] ਤੁਹਾਡੇ ਕਾਗਜ਼ਾਂ ਦਾ ਆਖਰੀ ਦਿਨ
       *[other] ਤੁਹਾਡੀ ਮੁਲਾਕਾਤ
    } ਰੱਦ ਹੈ। ਸਾਡੀ ਗਲਤੀ ਸੀ; ਮਾਫ਼ ਕਰਨਾ। ਤਾਰੀਖ ਕਾਇਮ ਹੈ: { DATE($when) }, { TIME($when) } ({ $city } ਸਮਾਂ)।{ own-time } ਕਿਰਪਾ ਕਰਕੇ { $mode ->
        [in_person] ਜਾਣ ਦੀ ਤਿਆਰੀ ਰੱਖੋ।
        [deadline] ਇਹੀ ਦਿਨ ਮੰਨੋ।
       *[other] ਜੁੜਨ ਦੀ ਤਿਆਰੀ ਰੱਖੋ।
    } ਸਵਾਲ? ਲਿਖੋ ਜਾਂ ਫ਼ੋਨ ਕਰੋ: { $org_phone }।
