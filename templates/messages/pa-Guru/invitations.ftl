### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# facts: 10.1.1, 10.2.5
discreet = ਸਤ ਸ੍ਰੀ ਅਕਾਲ। ਤੁਹਾਡੀ ਮਦਦ ਕਰਨ ਵਾਲੇ ਕਿਸੇ ਨੇ ਇਹ ਨੰਬਰ ਦਿੱਤਾ, ਤਾਂ ਜੋ ਅਸੀਂ ਮੁਲਾਕਾਤਾਂ ਮੁਫ਼ਤ ਯਾਦ ਕਰਵਾਈਏ। ਅਸੀਂ ਕਦੇ ਪੈਸੇ ਨਹੀਂ ਮੰਗਦੇ। ਚਾਹੀਦਾ ਹੈ? "ਬੰਦ" ਜਾਂ STOP ਲਿਖੋ ਤਾਂ ਬੰਦ। ਸਵਾਲ: { $org_phone }।

discreet-question = ਕੀ ਤੁਸੀਂ ਸੁਨੇਹੇ ਨਾਲ ਮੁਲਾਕਾਤਾਂ ਦੀ ਮੁਫ਼ਤ ਯਾਦ ਚਾਹੁੰਦੇ ਹੋ?

agree = ਹਾਂ ਜੀ

decline = ਨਹੀਂ, ਧੰਨਵਾਦ

accepted = ਧੰਨਵਾਦ। ਅਸੀਂ ਕੌਣ ਹਾਂ, ਇਹ ਹੈ।

refused = ਕੋਈ ਗੱਲ ਨਹੀਂ। ਅਸੀਂ ਯਾਦ ਨਹੀਂ ਕਰਵਾਵਾਂਗੇ। ਜੇ ਮਨ ਬਦਲੇ, ਸਾਨੂੰ ਇੱਥੇ ਲਿਖੋ।

# To a number that somebody wants to be told their dates as well: a relative, a lawyer, another phone of theirs.

# facts: 10.1.1, 10.2.5
helper = ਸਤ ਸ੍ਰੀ ਅਕਾਲ। { $who } ਚਾਹੁੰਦੇ ਹਨ ਕਿ ਉਨ੍ਹਾਂ ਦੀਆਂ ਮੁਲਾਕਾਤਾਂ ਬਾਰੇ ਸੁਨੇਹੇ ਤੁਹਾਨੂੰ ਵੀ ਮਿਲਣ। ਇਹ ਇਸੇ ਨਾਂ ਨਾਲ ਸ਼ੁਰੂ ਹੁੰਦੇ ਹਨ ਅਤੇ ਸਿਰਫ਼ ਤਾਰੀਖ ਤੇ ਸਮਾਂ ਦੱਸਦੇ ਹਨ। ਕੀ ਅਸੀਂ ਭੇਜ ਸਕਦੇ ਹਾਂ? ਕਦੇ ਵੀ STOP ਲਿਖੋ, ਬੰਦ ਹੋ ਜਾਣਗੇ। ਸਵਾਲ: { $org_phone }
