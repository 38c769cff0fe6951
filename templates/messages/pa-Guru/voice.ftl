### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# Spoken to somebody who calls.
# facts: 8.1.1
answer = ਸਤ ਸ੍ਰੀ ਅਕਾਲ। ਇਸ ਨੰਬਰ ਤੇ ਕੋਈ ਗੱਲ ਨਹੀਂ ਕਰ ਸਕਦਾ; ਇਹ ਸਿਰਫ਼ ਲਿਖਤੀ ਸੁਨੇਹਿਆਂ ਲਈ ਹੈ। ਕਿਸੇ ਨਾਲ ਗੱਲ ਕਰਨ ਲਈ { $org_phone } ਤੇ ਫ਼ੋਨ ਕਰੋ। ਜਾਂ ਇਸ ਨੰਬਰ ਤੇ ਲਿਖਤੀ ਸੁਨੇਹਾ ਭੇਜੋ। ਜੇ ਹੁਣੇ ਖ਼ਤਰਾ ਹੈ, ਕਾਲ ਕੱਟੋ ਅਤੇ 9 1 1 ਤੇ ਫ਼ੋਨ ਕਰੋ।
