### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# Added after the venue's time when the person's own clock shows another.
own-time =
    { $own ->
        [other] {" "}ਤੁਹਾਡਾ ਸਮਾਂ: { TIME($own_when) }।
        [day] {" "}ਤੁਹਾਡਾ ਸਮਾਂ: { WEEKDAY($own_when) }, { TIME($own_when) }।
       *[same] {""}
    }

# How it is held, where that is not in person. For a phone that others read.
# facts: 1.2
how =
    { $mode ->
        [video] {" "}ਵੀਡੀਓ ਰਾਹੀਂ: ਕਿਵੇਂ ਜੁੜਨਾ ਹੈ, ਕਾਗਜ਼ਾਂ ਵਿੱਚ ਹੈ।
        [phone] {" "}ਫ਼ੋਨ ਰਾਹੀਂ: ਕਿਵੇਂ ਜੁੜਨਾ ਹੈ, ਕਾਗਜ਼ਾਂ ਵਿੱਚ ਹੈ।
       *[in_person] {""}
    }

# The same where the message speaks of the papers itself.
by =
    { $mode ->
        [video] {" "}ਵੀਡੀਓ ਰਾਹੀਂ।
        [phone] {" "}ਫ਼ੋਨ ਰਾਹੀਂ।
       *[in_person] {""}
    }

# facts: 1.2, 2.2, 2.8, 3.12
hearing-ahead =
    { DATE($when) }, { TIME($when) } ({ $city } ਸਮਾਂ): ਅਦਾਲਤ ਦੀ ਪੇਸ਼ੀ।{ own-time }
    { $place }
    { $mode ->
        [in_person] ਹਰ ਹਫ਼ਤੇ ਚੈੱਕ ਕਰੋ: 1-800-898-7180। ਦੂਰ ਹੈ ਜਾਂ ਕੋਈ ਮੁਸ਼ਕਲ ਹੈ?
       *[other] ਹਰ ਹਫ਼ਤੇ ਚੈੱਕ ਕਰੋ। ਕੋਈ ਮੁਸ਼ਕਲ ਹੈ?
    } ਜਲਦੀ ਲਿਖੋ। ਸਿਰਫ਼ ਜੱਜ ਬਦਲ ਸਕਦਾ ਹੈ।

# facts: 1.3.2, 1.3.4, 1.3.13, 2.2, 2.8
hearing-ask =
    { DATE($when) }, { TIME($when) } ({ $city } ਸਮਾਂ): ਅਦਾਲਤ ਦੀ ਪੇਸ਼ੀ।{ own-time }
    { $place }
    ਖੁੰਝੀ ਤਾਂ ਜੱਜ ਡਿਪੋਰਟ ਹੁਕਮ ਦੇ ਸਕਦਾ ਹੈ। ਚੈੱਕ: 1-800-898-7180

# facts: 1.3.2, 1.3.3, 1.3.4, 2.2, 2.8
hearing-soon =
    { DATE($when) }, { TIME($when) } ({ $city } ਸਮਾਂ): ਅਦਾਲਤ ਦੀ ਪੇਸ਼ੀ।{ own-time }
    { $place }
    { $mode ->
        [in_person] ਨੋਟਿਸ ਲੈ ਜਾਓ। 60-90 ਮਿੰਟ ਪਹਿਲਾਂ ਜਾਓ; ਦੇਰ ਹੋਵੇ ਤਾਂ ਵੀ ਜਾਓ।
       *[other] ਨੋਟਿਸ ਕੋਲ ਰੱਖੋ, ਜਲਦੀ ਤਿਆਰ ਹੋਵੋ; ਦੇਰ ਹੋਵੇ ਤਾਂ ਵੀ ਜੁੜੋ।
    } ਖੁੰਝੀ ਤਾਂ ਡਿਪੋਰਟ ਦਾ ਹੁਕਮ ਹੋ ਸਕਦਾ ਹੈ। { $org_phone }

# facts: 1.4.4, 1.2
check-in-ahead =
    { DATE($when) }, { TIME($when) } ({ $city } ਸਮਾਂ): ICE ਹਾਜ਼ਰੀ।{ own-time }
    { $place }
    ਬਦਲ ਸਕਦੀ ਹੈ: ICE ਕਾਗਜ਼ ਵੇਖੋ। ਨਹੀਂ ਹੋ ਸਕਦਾ? ਪਹਿਲਾਂ ICE ਨੂੰ ਦੱਸੋ; ICE ਪੱਕਾ ਕਰੇ ਤਾਂ ਹੀ ਬਦਲਦੀ ਹੈ। ਮਦਦ? ਲਿਖੋ।

# facts: 1.2, 1.4.2, 1.4.4
check-in-ask =
    { DATE($when) }, { TIME($when) } ({ $city } ਸਮਾਂ): ICE ਹਾਜ਼ਰੀ।{ own-time }
    { $place }
    ਖੁੰਝੀ ਤਾਂ ICE ਲੱਭ ਕੇ ਗ੍ਰਿਫ਼ਤਾਰ ਕਰ ਸਕਦੀ ਹੈ। ਸਿਰਫ਼ ICE ਬਦਲ ਸਕਦੀ ਹੈ।

# facts: 1.2, 1.4.2, 1.4.4
check-in-soon =
    { DATE($when) }, { TIME($when) } ({ $city } ਸਮਾਂ): ICE ਹਾਜ਼ਰੀ।{ own-time }
    { $place }
    { $mode ->
        [in_person] ID ਅਤੇ ਹਾਜ਼ਰੀ ਦਾ ਕਾਗਜ਼ ਲੈ ਜਾਓ।
       *[other] ID ਅਤੇ ਹਾਜ਼ਰੀ ਦਾ ਕਾਗਜ਼ ਤਿਆਰ ਰੱਖੋ।
    } ਖੁੰਝੀ ਤਾਂ ICE ਲੱਭ ਕੇ ਗ੍ਰਿਫ਼ਤਾਰ ਕਰ ਸਕਦੀ ਹੈ। ਚਿੰਤਾ? { $org_phone }

# facts: 1.2
isap-visit-ahead =
    { DATE($when) }, { TIME($when) } ({ $city } ਸਮਾਂ): ISAP ਮੁਲਾਕਾਤ।{ own-time }
    { $place }
    ਨਹੀਂ ਹੋ ਸਕਦਾ? ਤਾਰੀਖ ਤੋਂ ਪਹਿਲਾਂ ISAP ਵਰਕਰ ਨੂੰ ਪੁੱਛੋ, ਜਵਾਬ ਲਿਖਤੀ ਲਵੋ। ਮਦਦ ਚਾਹੀਦੀ ਹੈ? ਲਿਖੋ।

# facts: 1.2, 7.1.8
isap-visit-ask =
    { DATE($when) }, { TIME($when) } ({ $city } ਸਮਾਂ): ISAP ਮੁਲਾਕਾਤ।{ own-time }
    { $place }
    ਫ਼ੋਨ ਚਾਰਜ ਰੱਖੋ। ਖੁੰਝੀ ਤਾਂ ਉਲੰਘਣਾ ਹੈ, ICE ਨੂੰ ਦੱਸਦੇ ਹਨ।

# facts: 1.2, 7.1.8
isap-visit-soon =
    { DATE($when) }, { TIME($when) } ({ $city } ਸਮਾਂ): ISAP ਮੁਲਾਕਾਤ।{ own-time }
    { $place }
    ਖੁੰਝੀ ਤਾਂ ਉਲੰਘਣਾ ਹੈ, ICE ਨੂੰ ਦੱਸਦੇ ਹਨ। ਨਹੀਂ ਹੋ ਸਕਦਾ? ਪਹਿਲਾਂ ISAP ਵਰਕਰ ਨੂੰ ਦੱਸੋ। ਮਦਦ: { $org_phone }

# facts: 1.2
isap-call-ahead =
    { DATE($when) }, { TIME($when) } ({ $city } ਸਮਾਂ): ISAP ਕਾਲ।{ own-time }
    { $place }
    ਜੇ ਉਸ ਵੇਲੇ ਕਾਲ ਨਹੀਂ ਲੈ ਸਕਦੇ, ਤਾਰੀਖ ਤੋਂ ਪਹਿਲਾਂ ISAP ਵਰਕਰ ਨੂੰ ਪੁੱਛੋ ਅਤੇ ਜਵਾਬ ਲਿਖਤੀ ਲਵੋ। ਮਦਦ ਚਾਹੀਦੀ ਹੈ? ਲਿਖੋ।

# facts: 1.2, 7.1.8
isap-call-ask =
    { DATE($when) }, { TIME($when) } ({ $city } ਸਮਾਂ): ISAP ਕਾਲ।{ own-time }
    { $place }
    ਫ਼ੋਨ ਚਾਰਜ ਅਤੇ ਕੋਲ ਰੱਖੋ। ਖੁੰਝੀ ਤਾਂ ਉਲੰਘਣਾ ਹੈ, ICE ਨੂੰ ਦੱਸਦੇ ਹਨ।

# facts: 1.2, 7.1.8
isap-call-soon =
    { DATE($when) }, { TIME($when) } ({ $city } ਸਮਾਂ): ISAP ਕਾਲ।{ own-time }
    { $place }
    ਫ਼ੋਨ ਚਾਰਜ ਅਤੇ ਕੋਲ ਰੱਖੋ। ਖੁੰਝੀ ਤਾਂ ਉਲੰਘਣਾ ਹੈ, ICE ਨੂੰ ਦੱਸਦੇ ਹਨ; ਜੇ ਨਾ ਚੱਲੇ, ਸਬੂਤ ਰੱਖੋ। ਮਦਦ: { $org_phone }।

# facts: 1.2
biometrics-ahead =
    { DATE($when) }, { TIME($when) } ({ $city } ਸਮਾਂ): USCIS ਫਿੰਗਰਪ੍ਰਿੰਟ।{ own-time }
    { $place }
    ਨਹੀਂ ਹੋ ਸਕਦਾ? ਤਾਰੀਖ ਤੋਂ ਪਹਿਲਾਂ USCIS ਤੋਂ ਬਦਲਵਾਓ: ਆਨਲਾਈਨ ਜਾਂ 1-800-375-5283। ਮਦਦ? ਲਿਖੋ।

# facts: 1.2, 1.5.1
biometrics-ask =
    { DATE($when) }, { TIME($when) } ({ $city } ਸਮਾਂ): USCIS ਫਿੰਗਰਪ੍ਰਿੰਟ।{ own-time }
    { $place }
    ਖੁੰਝੇ ਤਾਂ ਕੇਸ ਛੱਡਿਆ ਮੰਨ ਸਕਦੇ ਹਨ। ਬਦਲੀ: 1-800-375-5283

# facts: 1.2, 1.5.1
biometrics-soon =
    { DATE($when) }, { TIME($when) } ({ $city } ਸਮਾਂ): USCIS ਫਿੰਗਰਪ੍ਰਿੰਟ।{ own-time }
    { $place }
    Form I-797C ਕੋਲ ਰੱਖੋ। ਖੁੰਝੇ ਤਾਂ ਕੇਸ ਛੱਡਿਆ ਮੰਨ ਸਕਦੇ ਹਨ। ਬਦਲੀ: 1-800-375-5283। ਮਦਦ: { $org_phone }

# facts: 1.2, 1.5.2
interview-ahead =
    { DATE($when) }, { TIME($when) } ({ $city } ਸਮਾਂ): ਸ਼ਰਨ ਦੀ ਇੰਟਰਵਿਊ, USCIS।{ own-time }
    { $place }
    ਅੰਗਰੇਜ਼ੀ ਪੂਰੀ ਨਹੀਂ? 18+ ਸਾਲ ਦਾ ਦੁਭਾਸ਼ੀਆ ਚਾਹੀਦਾ ਹੈ। ਨਹੀਂ ਹੋ ਸਕਦਾ? ਸ਼ਰਨ ਦਫ਼ਤਰ ਨੂੰ ਲਿਖੋ। ਮਦਦ? ਲਿਖੋ।

# facts: 1.2, 1.5.2
interview-ask =
    { DATE($when) }, { TIME($when) } ({ $city } ਸਮਾਂ): ਸ਼ਰਨ ਦੀ ਇੰਟਰਵਿਊ, USCIS।{ own-time }
    { $place }
    ਖੁੰਝੀ ਤਾਂ ਕੇਸ ਬੰਦ ਹੋ ਜਾਂ ਅਦਾਲਤ ਜਾ ਸਕਦਾ ਹੈ।

# facts: 1.2, 1.5.2
interview-soon =
    { DATE($when) }, { TIME($when) } ({ $city } ਸਮਾਂ): ਸ਼ਰਨ ਦੀ ਇੰਟਰਵਿਊ, USCIS।{ own-time }
    { $place }
    { $mode ->
        [in_person] ID, ਅਸਲੀ ਕਾਗਜ਼, ਦੁਭਾਸ਼ੀਆ, ਪਰਿਵਾਰ ਲੈ ਜਾਓ।
       *[other] ID, ਅਸਲੀ ਕਾਗਜ਼, ਦੁਭਾਸ਼ੀਆ, ਪਰਿਵਾਰ ਤਿਆਰ ਰੱਖੋ।
    } ਖੁੰਝੀ ਤਾਂ ਕੇਸ ਬੰਦ ਹੋ ਜਾਂ ਅਦਾਲਤ ਜਾ ਸਕਦਾ ਹੈ। { $org_phone }

attorney-ahead =
    { DATE($when) }, { TIME($when) } ({ $city } ਸਮਾਂ): ਵਕੀਲ ਨਾਲ ਮੁਲਾਕਾਤ।{ own-time }
    { $place }
    ਨਹੀਂ ਹੋ ਸਕਦਾ? ਵਕੀਲ ਨੂੰ ਜਲਦੀ ਦੱਸੋ, ਜਾਂ ਸਾਨੂੰ ਲਿਖੋ। { $org }

attorney-ask =
    { DATE($when) }, { TIME($when) } ({ $city } ਸਮਾਂ): ਵਕੀਲ ਨਾਲ ਮੁਲਾਕਾਤ।{ own-time }
    { $place }
    { $mode ->
        [in_person] ਕਾਗਜ਼, ਸਵਾਲ ਲੈ ਜਾਓ।
       *[other] ਕਾਗਜ਼, ਸਵਾਲ ਤਿਆਰ ਰੱਖੋ।
    } ਨਹੀਂ ਹੋ ਸਕਦਾ? ਵਕੀਲ ਨੂੰ ਦੱਸੋ।

attorney-soon =
    { DATE($when) }, { TIME($when) } ({ $city } ਸਮਾਂ): ਵਕੀਲ ਨਾਲ ਮੁਲਾਕਾਤ।{ own-time }
    { $place }
    { $mode ->
        [in_person] ਆਪਣੇ ਕਾਗਜ਼ ਅਤੇ ਸਵਾਲ ਲੈ ਜਾਓ।
       *[other] ਆਪਣੇ ਕਾਗਜ਼ ਅਤੇ ਸਵਾਲ ਤਿਆਰ ਰੱਖੋ।
    } ਨਹੀਂ ਹੋ ਸਕਦਾ? ਵਕੀਲ ਨੂੰ ਦੱਸੋ, ਜਾਂ ਫ਼ੋਨ ਕਰੋ: { $org_phone }।

program-ahead =
    { DATE($when) }, { TIME($when) } ({ $city } ਸਮਾਂ): ਪ੍ਰੋਗਰਾਮ ਨਾਲ ਮੁਲਾਕਾਤ।{ own-time }
    { $place }
    ਨਹੀਂ ਹੋ ਸਕਦਾ? ਲਿਖੋ, ਅਸੀਂ ਹੋਰ ਸਮਾਂ ਲੱਭਾਂਗੇ। { $org }

program-ask =
    { DATE($when) }, { TIME($when) } ({ $city } ਸਮਾਂ): ਪ੍ਰੋਗਰਾਮ ਨਾਲ ਮੁਲਾਕਾਤ।{ own-time }
    { $place }
    ਜੇ ਨਹੀਂ ਹੋ ਸਕਦਾ, ਅਸੀਂ ਹੋਰ ਸਮਾਂ ਲੱਭਾਂਗੇ।

program-soon =
    { DATE($when) }, { TIME($when) } ({ $city } ਸਮਾਂ): ਪ੍ਰੋਗਰਾਮ ਨਾਲ ਮੁਲਾਕਾਤ।{ own-time }
    { $place }
    ਨਹੀਂ ਹੋ ਸਕਦਾ? ਲਿਖੋ ਜਾਂ ਫ਼ੋਨ ਕਰੋ { $org_phone }, ਅਸੀਂ ਹੋਰ ਸਮਾਂ ਲੱਭਾਂਗੇ।

# facts: 0, 4.1.2
deadline-ahead =
    { DATE($when) }, { TIME($when) } ({ $city } ਸਮਾਂ): ਕਾਗਜ਼ਾਂ ਦਾ ਸਾਡਾ ਲਿਖਿਆ ਆਖਰੀ ਦਿਨ।{ own-time }
    { $place }
    ਸ਼ਰਨ: ਕਾਨੂੰਨ ਬਹੁਤਿਆਂ ਨੂੰ 1 ਸਾਲ ਦਿੰਦਾ ਹੈ। ਕਾਗਜ਼ ਤਦ ਤੱਕ ਦਫ਼ਤਰ ਪਹੁੰਚਣ। ਤਾਰੀਖ ਸਹੀ? ਵਕੀਲ ਨੂੰ ਪੁੱਛੋ

# facts: 0, 4.1.2
deadline-soon =
    { DATE($when) }, { TIME($when) } ({ $city } ਸਮਾਂ): ਕਾਗਜ਼ਾਂ ਦਾ ਸਾਡਾ ਲਿਖਿਆ ਆਖਰੀ ਦਿਨ।{ own-time }
    { $place }
    ਸ਼ਰਨ: ਕਾਨੂੰਨ ਬਹੁਤਿਆਂ ਨੂੰ 1 ਸਾਲ ਦਿੰਦਾ ਹੈ। ਕਾਗਜ਼ ਤਦ ਤੱਕ ਦਫ਼ਤਰ ਪਹੁੰਚਣ। ਵਕੀਲ ਜਾਂ { $org_phone }

# facts: 2.10
unverified =
    { DATE($when) }, { TIME($when) } ({ $city } ਸਮਾਂ), { $event }: ਬਦਲ ਸਕਦੀ ਹੈ। ਪੱਕਾ ਨਹੀਂ ਕਰ ਸਕੇ।{ own-time }
    { $place }
    ਦਫ਼ਤਰ ਪੱਕਾ ਕਰਨ ਤੱਕ { $mode ->
        [in_person] ਜਾਣ ਦੀ ਤਿਆਰੀ ਰੱਖੋ।
        [deadline] ਇਹੀ ਦਿਨ ਮੰਨੋ।
       *[other] ਜੁੜਨ ਦੀ ਤਿਆਰੀ ਰੱਖੋ।
    } ਨੋਟਿਸ ਜਾਂ { $org_phone }

discreet-ahead = ਯਾਦ ਰਹੇ: ਤੁਹਾਡੀ ਮੁਲਾਕਾਤ { DATE($when) }, { TIME($when) } ({ $city } ਸਮਾਂ) ਹੈ।{ own-time }{ how } { $mode ->
        [in_person] ਸਵਾਲ ਹੈ, ਜਾਂ ਦੂਰ ਹੈ?
       *[other] ਸਵਾਲ ਹੈ?
    } ਸਾਨੂੰ ਜਲਦੀ ਲਿਖੋ।

discreet-ask = ਯਾਦ ਰਹੇ: ਤੁਹਾਡੀ ਮੁਲਾਕਾਤ { DATE($when) }, { TIME($when) } ({ $city } ਸਮਾਂ) ਹੈ।{ own-time }{ how } { $mode ->
        [in_person] ਸਫ਼ਰ ਦੀ ਤਿਆਰੀ ਕਰੋ ਅਤੇ ਕਾਗਜ਼ ਵੇਖੋ। ਕੀ ਤੁਸੀਂ ਜਾ ਸਕਦੇ ਹੋ?
       *[other] ਕਾਗਜ਼ ਵੇਖੋ ਅਤੇ ਸਮਾਂ ਖਾਲੀ ਰੱਖੋ। ਕੀ ਤੁਸੀਂ ਹੋ ਸਕੋਗੇ?
    }

discreet-soon = ਯਾਦ ਰਹੇ: ਤੁਹਾਡੀ ਮੁਲਾਕਾਤ { DATE($when) }, { TIME($when) } ({ $city } ਸਮਾਂ) ਹੈ।{ own-time }{ by } ਕਾਗਜ਼ ਰੱਖੋ ਅਤੇ ਜਲਦੀ ਤਿਆਰ ਹੋਵੋ। { $mode ->
        [in_person] ਦੇਰ ਹੋਵੇ, ਫਿਰ ਵੀ ਜਾਓ।
       *[other] ਦੇਰ ਹੋਵੇ, ਫਿਰ ਵੀ ਜੁੜੋ।
    } ਮਦਦ ਚਾਹੀਦੀ ਹੈ? ਲਿਖੋ ਜਾਂ ਫ਼ੋਨ ਕਰੋ: { $org_phone }।

# facts: 0, 4.1.2
discreet-deadline = ਯਾਦ ਰਹੇ: { DATE($when) }, { TIME($when) } ({ $city } ਸਮਾਂ) ਤੁਹਾਡੇ ਕਾਗਜ਼ਾਂ ਦਾ ਆਖਰੀ ਦਿਨ ਹੈ (ਸਾਡੇ ਕੋਲ ਲਿਖਿਆ)।{ own-time } ਕਾਗਜ਼ ਉਦੋਂ ਤੱਕ ਪਹੁੰਚ ਜਾਣ। ਸਵਾਲ? ਲਿਖੋ ਜਾਂ ਫ਼ੋਨ ਕਰੋ: { $org_phone }।

discreet-unverified = { $mode ->
        [deadline] ਤੁਹਾਡੇ ਕਾਗਜ਼ਾਂ ਦਾ ਆਖਰੀ ਦਿਨ
       *[other] ਤੁਹਾਡੀ ਮੁਲਾਕਾਤ
    } { DATE($when) }, { TIME($when) } ({ $city } ਸਮਾਂ) ਰੱਦ ਹੋ ਜਾਂ ਬਦਲ { $mode ->
        [deadline] ਸਕਦਾ ਹੈ।
       *[other] ਸਕਦੀ ਹੈ।
    }{ own-time }{ by } ਅਸੀਂ ਪੱਕਾ ਨਹੀਂ ਕਰ ਸਕੇ। ਦਫ਼ਤਰ ਪੱਕਾ ਕਰਨ ਤੱਕ { $mode ->
        [in_person] ਜਾਣ ਦੀ ਤਿਆਰੀ ਰੱਖੋ।
        [deadline] ਇਹੀ ਦਿਨ ਮੰਨੋ।
       *[other] ਜੁੜਨ ਦੀ ਤਿਆਰੀ ਰੱਖੋ।
    } ਚੈੱਕ ਲਈ ਕਾਗਜ਼ ਵੇਖੋ ਜਾਂ ਫ਼ੋਨ ਕਰੋ: { $org_phone }।

# The day after. It says that there was an appointment, and no more.
discreet-after = ਤੁਹਾਡੀ { DATE($when) }, { TIME($when) } ਦੀ ਮੁਲਾਕਾਤ: ਕਿਵੇਂ ਰਹੀ? ਅਸੀਂ ਪੁੱਛਦੇ ਹਾਂ ਕਿਉਂਕਿ ਸ਼ਾਇਦ ਮਦਦ ਕਰ ਸਕੀਏ। ਜਵਾਬ ਦੇਣਾ ਜ਼ਰੂਰੀ ਨਹੀਂ।

# To somebody without a date, now and then.
discreet-paper = ਸਤ ਸ੍ਰੀ ਅਕਾਲ। ਕੀ ਤਾਰੀਖ ਵਾਲੀ ਕੋਈ ਚਿੱਠੀ, ਕਾਗਜ਼ ਜਾਂ ਸੁਨੇਹਾ ਆਇਆ ਹੈ? ਕੁਝ ਦੇਰ ਨਾਲ ਜਾਂ ਪੁਰਾਣੇ ਪਤੇ ਤੇ ਆਉਂਦੇ ਹਨ। ਜਵਾਬ ਦੇਣਾ ਜ਼ਰੂਰੀ ਨਹੀਂ।
# Added to a reminder of a date that nobody has checked for long.

# facts: 1.2, 2.2
check-court = ਅਸੀਂ ਇਹ ਤਾਰੀਖ ਕੁਝ ਸਮੇਂ ਤੋਂ ਪੱਕੀ ਨਹੀਂ ਕਰ ਸਕੇ। ਕਿਰਪਾ ਕਰਕੇ ਚੈੱਕ ਕਰੋ: 1-800-898-7180, ਦਿਨ ਰਾਤ।

# facts: 1.2
check-ice = ਅਸੀਂ ਇਹ ਤਾਰੀਖ ਕੁਝ ਸਮੇਂ ਤੋਂ ਪੱਕੀ ਨਹੀਂ ਕਰ ਸਕੇ। ਕਿਰਪਾ ਕਰਕੇ ਕਾਗਜ਼ਾਂ ਤੇ ਲਿਖੇ ਦਫ਼ਤਰ ਤੋਂ ਚੈੱਕ ਕਰੋ।

# facts: 1.2
check-uscis = ਅਸੀਂ ਇਹ ਤਾਰੀਖ ਕੁਝ ਸਮੇਂ ਤੋਂ ਪੱਕੀ ਨਹੀਂ ਕਰ ਸਕੇ। ਕਿਰਪਾ ਕਰਕੇ ਚੈੱਕ ਕਰੋ: 1-800-375-5283।

check-other = ਅਸੀਂ ਇਹ ਤਾਰੀਖ ਕੁਝ ਸਮੇਂ ਤੋਂ ਪੱਕੀ ਨਹੀਂ ਕਰ ਸਕੇ। ਕਿਰਪਾ ਕਰਕੇ ਉਸ ਦਫ਼ਤਰ ਨੂੰ ਪੁੱਛੋ ਜਿਸ ਨੇ ਦਿੱਤੀ।

discreet-check = ਅਸੀਂ ਕੁਝ ਸਮੇਂ ਤੋਂ ਪੱਕੀ ਨਹੀਂ ਕਰ ਸਕੇ। ਕਿਰਪਾ ਕਰਕੇ ਕਾਗਜ਼ ਵੇਖੋ, ਜਾਂ ਜਿਸ ਨੇ ਤਾਰੀਖ ਦਿੱਤੀ ਉਸ ਨੂੰ ਪੁੱਛੋ।

# Added when the person has another date on the same day. Names no office: court and ICE stay apart.
discreet-both = ਉਸੇ ਦਿਨ ਤੁਹਾਡੀ ਹੋਰ ਮੁਲਾਕਾਤ ਹੈ: { TIME($when) } ({ $city } ਸਮਾਂ)। ਦੋਵਾਂ ਵਿੱਚ ਹੋਣਾ ਹੈ। ਨਹੀਂ ਹੋ ਸਕਦਾ? ਹੁਣੇ ਲਿਖੋ।

# The same of one far away on another day, with too little time for the way.
discreet-far = ਤੁਹਾਡੀ ਦੂਰ ਇੱਕ ਹੋਰ ਮੁਲਾਕਾਤ ਹੈ: { DATE($when) }, { TIME($when) } ({ $city } ਸਮਾਂ)। ਦੋਵਾਂ ਵਿੱਚ ਹੋਣਾ ਹੈ। ਨਹੀਂ ਹੋ ਸਕਦਾ? ਹੁਣੇ ਲਿਖੋ।

reply = ਕੀ ਤੁਸੀਂ ਜਾ ਸਕਦੇ ਹੋ?

answer-yes = ਮੈਂ ਜਾਣਾ ਹੈ

answer-help = ਜਾਣ ਲਈ ਮਦਦ

answer-question = ਸਵਾਲ

answer-no = ਜਾ ਨਹੀਂ ਹੋਣਾ

# facts: 2.8
reply-yes = ਧੰਨਵਾਦ, ਲਿਖ ਲਿਆ। ਚੈੱਕ ਕਰਦੇ ਰਹੋ: ਤਾਰੀਖ ਬਦਲ ਸਕਦੀ ਹੈ। ਜੇ ਤੁਹਾਡੇ ਲਈ ਕੁਝ ਬਦਲੇ, ਸਾਨੂੰ ਲਿਖੋ।

# facts: 1.2
reply-help = ਦੱਸਣ ਲਈ ਧੰਨਵਾਦ। ਸਾਡੀ ਟੀਮ ਵਿੱਚੋਂ ਕੋਈ ਪਹੁੰਚਣ ਬਾਰੇ ਲਿਖੇਗਾ ਜਾਂ ਫ਼ੋਨ ਕਰੇਗਾ। ਸਾਡਾ ਸਮਾਂ: { $hours }। ਜੇ ਨੇੜੇ ਹੈ, ਫ਼ੋਨ ਕਰੋ: { $org_phone }। ਸਾਨੂੰ ਦੱਸਣ ਨਾਲ ਤਾਰੀਖ ਨਹੀਂ ਬਦਲਦੀ; ਜਿਸ ਦਫ਼ਤਰ ਨੇ ਦਿੱਤੀ, ਉਹ ਹੋਰ ਨਾ ਕਹੇ ਤਾਂ ਕਾਇਮ ਹੈ।

reply-question = ਤੁਹਾਡਾ ਸਵਾਲ ਕੀ ਹੈ? ਇੱਥੇ ਲਿਖੋ। ਜਾਂ ਮੀਨੂ ਲਈ 0 ਭੇਜੋ; ਸ਼ਾਇਦ ਜਵਾਬ ਉੱਥੇ ਹੋਵੇ।

reply-question-noted = ਧੰਨਵਾਦ। ਸਾਡੀ ਟੀਮ ਵਿੱਚੋਂ ਕੋਈ ਪੜ੍ਹ ਕੇ ਜਵਾਬ ਦੇਵੇਗਾ। ਸਾਡਾ ਸਮਾਂ: { $hours }। ਜੇ ਨੇੜੇ ਹੈ, ਫ਼ੋਨ ਕਰੋ: { $org_phone }।

# facts: 0, 1.2
reply-no = ਦੱਸਣ ਲਈ ਧੰਨਵਾਦ। ਸਾਡੀ ਟੀਮ ਵਿੱਚੋਂ ਕੋਈ ਜਲਦੀ ਲਿਖੇਗਾ ਜਾਂ ਫ਼ੋਨ ਕਰੇਗਾ। ਸਮਾਂ: { $hours }। ਜੇ ਨੇੜੇ ਹੈ, ਫ਼ੋਨ ਕਰੋ: { $org_phone }। ਸਾਨੂੰ ਦੱਸਣ ਨਾਲ ਤਾਰੀਖ ਨਹੀਂ ਬਦਲਦੀ, ਅਤੇ ਨਾ ਜਾਣ ਦੇ ਗੰਭੀਰ ਨਤੀਜੇ ਹੋ ਸਕਦੇ ਹਨ। ਜਿਸ ਦਫ਼ਤਰ ਨੇ ਦਿੱਤੀ, ਉਹ ਹੋਰ ਨਾ ਕਹੇ ਤਾਂ ਤਾਰੀਖ ਕਾਇਮ ਹੈ।

# One message for several people who share a phone.
household = ਕੀ ਤੁਸੀਂ ਸਾਰੇ ਜਾ ਸਕਦੇ ਹੋ?

household-all = ਅਸੀਂ ਸਾਰਿਆਂ ਜਾਣਾ ਹੈ

household-one = ਸਾਡੇ ਵਿੱਚੋਂ ਇੱਕ ਬਾਰੇ

household-who = ਕਿਸ ਬਾਰੇ ਹੈ?
