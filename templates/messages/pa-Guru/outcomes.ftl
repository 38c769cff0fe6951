### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# The question itself is reminders.discreet-after, sent the day after; these are its answers. Whoever reads this over a
# shoulder learns no more than that there was an appointment.
how = ਤੁਹਾਡੀ ਮੁਲਾਕਾਤ ਕਿਵੇਂ ਰਹੀ?

was-there = ਮੈਂ ਉੱਥੇ ਸੀ

missed = ਖੁੰਝ ਗਈ

new-date = ਨਵੀਂ ਤਾਰੀਖ ਮਿਲੀ ਹੈ

unknown = ਪੱਕਾ ਪਤਾ ਨਹੀਂ

say-attended = ਦੱਸਣ ਲਈ ਧੰਨਵਾਦ, ਅਤੇ ਹਾਜ਼ਰ ਹੋਣ ਲਈ ਸ਼ਾਬਾਸ਼। ਜੇ ਨਵੀਂ ਤਾਰੀਖ ਵਾਲਾ ਕਾਗਜ਼ ਮਿਲਿਆ ਹੈ, ਤਾਰੀਖ ਸਾਨੂੰ ਲਿਖੋ।

# facts: 0, 1.3.10, 1.4.5
say-missed = ਦੱਸਣ ਲਈ ਧੰਨਵਾਦ। ਇਹ ਹੋ ਜਾਂਦਾ ਹੈ, ਅਤੇ ਸ਼ਾਇਦ ਹਾਲੇ ਕੁਝ ਹੋ ਸਕਦਾ ਹੈ, ਪਰ ਸਮਾਂ ਜ਼ਰੂਰੀ ਹੈ। ਸਾਡੀ ਟੀਮ ਵਿੱਚੋਂ ਕੋਈ ਜਲਦੀ ਲਿਖੇਗਾ ਜਾਂ ਫ਼ੋਨ ਕਰੇਗਾ। ਸਮਾਂ: { $hours }। ਹੋ ਸਕੇ ਤਾਂ ਹੁਣੇ ਫ਼ੋਨ ਕਰੋ: { $org_phone }। ਹਰ ਕਾਗਜ਼ ਰੱਖੋ, ਅਤੇ ਲਿਖੋ ਕਿ ਕਿਉਂ ਹਾਜ਼ਰ ਨਹੀਂ ਹੋ ਸਕੇ।

say-unknown = ਧੰਨਵਾਦ। ਸਾਡੀ ਟੀਮ ਵਿੱਚੋਂ ਕੋਈ ਲਿਖੇਗਾ ਜਾਂ ਫ਼ੋਨ ਕਰੇਗਾ। ਸਾਡਾ ਸਮਾਂ: { $hours }। ਸਾਡਾ ਫ਼ੋਨ: { $org_phone }।

ask-date = ਤਾਰੀਖ ਕੀ ਹੈ? ਇੱਥੇ ਲਿਖੋ, ਜਿਵੇਂ 14 ਮਾਰਚ। ਛੱਡਣ ਲਈ 0 ਭੇਜੋ।

# facts: 2.8, 2.10
say-date = ਧੰਨਵਾਦ। ਯਾਦ ਕਰਵਾਉਣ ਤੋਂ ਪਹਿਲਾਂ ਸਾਡੀ ਟੀਮ ਵਿੱਚੋਂ ਕੋਈ ਤੁਹਾਡੇ ਨਾਲ ਚੈੱਕ ਕਰੇਗਾ। ਉਦੋਂ ਤੱਕ ਕਾਗਜ਼ ਸਾਂਭ ਕੇ ਰੱਖੋ ਅਤੇ ਉਸ ਤੇ ਲਿਖੇ ਮੁਤਾਬਕ ਚੱਲੋ।
