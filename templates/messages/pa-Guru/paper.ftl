### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# The question itself is reminders.discreet-paper; these are its answers.
came = ਕੀ ਤਾਰੀਖ ਵਾਲੀ ਕੋਈ ਚਿੱਠੀ, ਕਾਗਜ਼ ਜਾਂ ਸੁਨੇਹਾ ਆਇਆ ਹੈ?

yes-date = ਹਾਂ, ਤਾਰੀਖ ਹੈ

not-yet = ਹਾਲੇ ਨਹੀਂ

how-to-check = ਕਿਵੇਂ ਚੈੱਕ ਕਰਾਂ?

say-not-yet = ਠੀਕ ਹੈ, ਧੰਨਵਾਦ। ਜੇ ਕੁਝ ਆਵੇ, ਤਾਰੀਖ ਸਾਨੂੰ ਲਿਖੋ। ਲਗਭਗ ਇੱਕ ਮਹੀਨੇ ਬਾਅਦ ਅਸੀਂ ਫਿਰ ਪੁੱਛਾਂਗੇ, ਵੱਧ ਤੋਂ ਵੱਧ ਕੁਝ ਵਾਰ।

# On a phone that others read nothing is named.
say-check-shared = ਜਦੋਂ ਇਹ ਫ਼ੋਨ ਸਿਰਫ਼ ਤੁਸੀਂ ਪੜ੍ਹ ਸਕੋ, 0, ਫਿਰ 1, ਫਿਰ 1 ਭੇਜੋ: ਉਹ ਦੱਸਦਾ ਹੈ ਕਿਵੇਂ ਚੈੱਕ ਕਰਨਾ ਹੈ। ਜਾਂ ਫ਼ੋਨ ਕਰੋ: { $org_phone }। ਸਾਡਾ ਸਮਾਂ: { $hours }।
