### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# Shown before the language is known: the same words in English and in Spanish. Another language's folder says these four
# in its own words and in English, for a guess may be wrong.
hello =
    Hello. You can write to us in your language.
    ਸਤ ਸ੍ਰੀ ਅਕਾਲ। ਤੁਸੀਂ ਸਾਨੂੰ ਆਪਣੀ ਬੋਲੀ ਵਿੱਚ ਲਿਖ ਸਕਦੇ ਹੋ।

# The answers are the languages' own names for themselves.
ask-language = Which language? / ਕਿਹੜੀ ਬੋਲੀ?

# Turns to the next languages.
more-languages = More / ਹੋਰ

# A language that is not on the list.
other-language = Other / ਕੋਈ ਹੋਰ

by-voice = ਧੰਨਵਾਦ। ਅਸੀਂ ਉਸ ਬੋਲੀ ਵਿੱਚ ਨਹੀਂ ਲਿਖ ਸਕਦੇ। ਸਾਡੀ ਟੀਮ ਵਿੱਚੋਂ ਕੋਈ ਉਸ ਵਿੱਚ ਤੁਹਾਡੇ ਨਾਲ ਗੱਲ ਕਰਨ ਦਾ ਰਾਹ ਲੱਭੇਗਾ।

# facts: 10.1.1, 10.2.9
about = ਅਸੀਂ { $org } ਹਾਂ। ਅਸੀਂ ਸੁਨੇਹੇ ਰਾਹੀਂ ਸਵਾਲਾਂ ਦੇ ਜਵਾਬ ਦਿੰਦੇ ਅਤੇ ਤੁਹਾਡੀਆਂ ਤਾਰੀਖਾਂ ਯਾਦ ਕਰਵਾਉਂਦੇ ਹਾਂ। ਇਹ ਮੁਫ਼ਤ ਹੈ। ਅਸੀਂ ਸਰਕਾਰ ਨਹੀਂ ਅਤੇ ਸਰਕਾਰ ਲਈ ਕੰਮ ਨਹੀਂ ਕਰਦੇ।

# facts: 0.2, 10.2.9
promise = ਅਸੀਂ ਕਦੇ ਪੈਸੇ, ਤੁਹਾਡਾ A-Number ਜਾਂ ਤੁਹਾਡੀ ਕਹਾਣੀ ਨਹੀਂ ਮੰਗਦੇ। ਅਸੀਂ ਆਪਣੀ ਮਰਜ਼ੀ ਨਾਲ ਤੁਹਾਡੀ ਜਾਣਕਾਰੀ ਸਰਕਾਰ ਨੂੰ ਨਹੀਂ ਦਿੰਦੇ। ਕਾਨੂੰਨੀ ਹੁਕਮ ਸਾਨੂੰ ਮਜਬੂਰ ਕਰ ਸਕਦਾ ਹੈ, ਇਸ ਲਈ ਅਸੀਂ ਬਹੁਤ ਘੱਟ ਰੱਖਦੇ ਹਾਂ।

# facts: 0, 10.1.1, 10.2.1
how-to-stop = ਮਰਜ਼ੀ ਤੁਹਾਡੀ ਹੈ। ਕਦੇ ਵੀ "ਬੰਦ" ਜਾਂ STOP ਲਿਖੋ ਅਤੇ ਸੁਨੇਹੇ ਰੁਕ ਜਾਂਦੇ ਹਨ। ਮਦਦ ਲਈ "ਮਦਦ" ਲਿਖੋ। ਜੋ ਅਸੀਂ ਭੇਜਦੇ ਹਾਂ ਜਾਣਕਾਰੀ ਹੈ, ਕਾਨੂੰਨੀ ਸਲਾਹ ਨਹੀਂ। ਇਹ ਫ਼ੋਨ ਵਰਤਣ ਵਾਲੇ ਹੋਰ ਲੋਕ ਪੜ੍ਹ ਸਕਦੇ ਹਨ।

# facts: 10.1.1
ask-consent =
    ਕੀ ਅਸੀਂ ਸੁਨੇਹੇ ਨਾਲ ਤੁਹਾਡੀਆਂ ਤਾਰੀਖਾਂ ਯਾਦ ਕਰਵਾਈਏ? ਮਹੀਨੇ ਵਿੱਚ ਲਗਭਗ 4 ਤੋਂ 8 ਸੁਨੇਹੇ। ਅਸੀਂ ਕੁਝ ਨਹੀਂ ਲੈਂਦੇ; ਫ਼ੋਨ ਕੰਪਨੀ ਸੁਨੇਹਿਆਂ ਦੇ ਪੈਸੇ ਲੈ ਸਕਦੀ ਹੈ।
    ਨਾਂਹ ਕਹੋ ਤਾਂ ਵੀ, ਤੁਸੀਂ ਲਿਖੋਗੇ ਤਾਂ ਅਸੀਂ ਜਵਾਬ ਦੇਵਾਂਗੇ।

consent-yes = ਹਾਂ ਜੀ

consent-no = ਨਹੀਂ, ਧੰਨਵਾਦ

consent-given = ਧੰਨਵਾਦ। ਜੋ ਤਾਰੀਖਾਂ ਸਾਨੂੰ ਪਤਾ ਹਨ, ਅਸੀਂ ਯਾਦ ਕਰਵਾਵਾਂਗੇ।

consent-refused = ਕੋਈ ਗੱਲ ਨਹੀਂ। ਅਸੀਂ ਪਹਿਲਾਂ ਨਹੀਂ ਲਿਖਾਂਗੇ। ਜਦੋਂ ਤੁਸੀਂ ਲਿਖੋਗੇ, ਅਸੀਂ ਜਵਾਬ ਦੇਵਾਂਗੇ।

# facts: 8.2.3, 10.2.5
ask-private = ਕੀ ਇਹ ਫ਼ੋਨ ਸਿਰਫ਼ ਤੁਸੀਂ ਪੜ੍ਹਦੇ ਹੋ? ਜੇ ਨਹੀਂ, ਅਸੀਂ ਸਿਰਫ਼ ਦਿਨ ਅਤੇ ਸਮਾਂ ਦੱਸਾਂਗੇ, ਇਹ ਨਹੀਂ ਕਿ ਤਾਰੀਖ ਕਿਸ ਲਈ ਹੈ।

private-mine = ਸਿਰਫ਼ ਮੈਂ

private-shared = ਹੋਰ ਵੀ, ਜਾਂ ਪਤਾ ਨਹੀਂ

private-yes = ਧੰਨਵਾਦ। ਅਸੀਂ ਦੱਸਾਂਗੇ ਕਿ ਹਰ ਤਾਰੀਖ ਕਿਸ ਲਈ ਹੈ ਅਤੇ ਕਿੱਥੇ।

private-no = ਧੰਨਵਾਦ। ਅਸੀਂ ਸਿਰਫ਼ ਦਿਨ ਅਤੇ ਸਮਾਂ ਦੱਸਾਂਗੇ। ਬਾਕੀ ਲਈ, ਇਕੱਲੇ ਹੋਵੋ ਤਾਂ ਲਿਖੋ ਜਾਂ ਫ਼ੋਨ ਕਰੋ: { $org_phone }।
