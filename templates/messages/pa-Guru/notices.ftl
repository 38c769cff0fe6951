### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# Stands under every notice.
foot = ਸਿਰਫ਼ ਤੁਹਾਡੀਆਂ ਤਾਰੀਖਾਂ, ਕੋਈ ਐਲਾਨ ਨਹੀਂ: "ਸਿਰਫ਼ ਤਾਰੀਖਾਂ" ਲਿਖੋ

off = ਠੀਕ ਹੈ। ਅਸੀਂ ਸਿਰਫ਼ ਤਾਰੀਖਾਂ ਭੇਜਾਂਗੇ, ਅਤੇ ਲਿਖਣ ਤੇ ਜਵਾਬ ਦੇਵਾਂਗੇ। ਐਲਾਨ ਫਿਰ ਲੈਣ ਲਈ "ਐਲਾਨ" ਲਿਖੋ

on = ਠੀਕ ਹੈ। ਐਲਾਨ ਫਿਰ ਆਉਣਗੇ। ਬੰਦ ਕਰਨ ਲਈ "ਸਿਰਫ਼ ਤਾਰੀਖਾਂ" ਲਿਖੋ
