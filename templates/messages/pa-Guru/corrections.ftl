### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# facts: 2.8
plain =
    ਬਦਲਾਅ: { DATE($when) }, { TIME($when) } ({ $city } ਸਮਾਂ), { $event }।
    { $place }
    { $changed ->
        [place] ਹੁਣ ਉੱਥੇ ਨਹੀਂ: { $old_place }।
       *[when] ਹੁਣ ਇਹ ਨਹੀਂ: { DATE($old_when) }, { TIME($old_when) } ({ $old_city } ਸਮਾਂ)।
    } ਸਵਾਲ? { $org_phone }

discreet = ਬਦਲਾਅ: ਤੁਹਾਡੀ ਮੁਲਾਕਾਤ ਹੁਣ { DATE($when) }, { TIME($when) } ({ $city } ਸਮਾਂ) ਹੈ। ਪਹਿਲਾਂ: { DATE($old_when) }, { TIME($old_when) } ({ $old_city } ਸਮਾਂ)। ਨਵੀਂ ਤੇ ਜਾਓ। ਥਾਂ ਵੀ ਬਦਲ ਸਕਦੀ ਹੈ। ਸਵਾਲ? { $org_phone }

# Only after a person recorded how the cancellation was verified.
# facts: 2.8, 2.10
cancelled =
    ਤੁਹਾਡੀ ਤਾਰੀਖ { DATE($when) }, { TIME($when) } ({ $city } ਸਮਾਂ), { $event }, ਰੱਦ ਹੋ ਗਈ। ਸਾਡੀ ਟੀਮ ਨੇ ਚੈੱਕ ਕੀਤਾ।
    { $place }
    ਕੇਸ ਚੱਲਦਾ ਹੈ; ਨਵੀਂ ਤਾਰੀਖ ਕਾਗਜ਼ ਤੇ ਆ ਸਕਦੀ ਹੈ। ਚੈੱਕ ਕਰਦੇ ਰਹੋ। { $org_phone }

discreet-cancelled = ਤੁਹਾਡੀ ਮੁਲਾਕਾਤ { DATE($when) }, { TIME($when) } ({ $city } ਸਮਾਂ) ਰੱਦ ਹੋ ਗਈ। ਸਾਡੀ ਟੀਮ ਨੇ ਚੈੱਕ ਕੀਤਾ। ਨਵੀਂ ਤਾਰੀਖ ਕਾਗਜ਼ ਤੇ ਆ ਸਕਦੀ ਹੈ, ਚੈੱਕ ਕਰਦੇ ਰਹੋ। ਸਵਾਲ? ਲਿਖੋ ਜਾਂ ਫ਼ੋਨ ਕਰੋ: { $org_phone }।

# A cancellation that we told and that was not one.
# facts: 2.10
stands =
    ਅਸੀਂ ਕਿਹਾ ਸੀ ਇਹ ਤਾਰੀਖ ਰੱਦ ਹੈ। ਸਾਡੀ ਗਲਤੀ ਸੀ; ਮਾਫ਼ ਕਰਨਾ। ਤਾਰੀਖ ਕਾਇਮ ਹੈ: { DATE($when) }, { TIME($when) } ({ $city } ਸਮਾਂ), { $event }।
    { $place }
    ਕਿਰਪਾ ਕਰਕੇ ਜਾਣ ਦੀ ਤਿਆਰੀ ਰੱਖੋ। ਸਵਾਲ? { $org_phone }

discreet-stands = ਅਸੀਂ ਕਿਹਾ ਸੀ ਤੁਹਾਡੀ ਮੁਲਾਕਾਤ ਰੱਦ ਹੈ। ਸਾਡੀ ਗਲਤੀ ਸੀ; ਮਾਫ਼ ਕਰਨਾ। ਮੁਲਾਕਾਤ ਕਾਇਮ ਹੈ: { DATE($when) }, { TIME($when) } ({ $city } ਸਮਾਂ)। ਕਿਰਪਾ ਕਰਕੇ ਜਾਣ ਦੀ ਤਿਆਰੀ ਰੱਖੋ। ਸਵਾਲ? ਲਿਖੋ ਜਾਂ ਫ਼ੋਨ ਕਰੋ: { $org_phone }।
