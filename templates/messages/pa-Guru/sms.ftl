### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# Asked on WhatsApp, of those whose number takes SMS as well.
# facts: 10.1.1
ask = WhatsApp ਹਮੇਸ਼ਾ ਸੁਨੇਹਾ ਨਹੀਂ ਪਹੁੰਚਾਉਂਦਾ। ਜੇ ਕਿਸੇ ਤਾਰੀਖ ਦੀ ਯਾਦ ਉੱਥੇ ਨਾ ਪਹੁੰਚੇ, ਕੀ ਅਸੀਂ ਇਸ ਨੰਬਰ ਤੇ SMS ਭੇਜ ਸਕਦੇ ਹਾਂ? ਤੁਹਾਡੀ ਫ਼ੋਨ ਕੰਪਨੀ ਪੈਸੇ ਲੈ ਸਕਦੀ ਹੈ।

yes = ਹਾਂ, SMS ਵੀ

no = ਨਹੀਂ, ਸਿਰਫ਼ WhatsApp

said-yes = ਧੰਨਵਾਦ। ਜੇ WhatsApp ਤਾਰੀਖ ਨਾ ਪਹੁੰਚਾਏ, ਉਹ SMS ਰਾਹੀਂ ਆਵੇਗੀ।

said-no = ਠੀਕ ਹੈ। ਅਸੀਂ ਤੁਹਾਨੂੰ ਸਿਰਫ਼ WhatsApp ਤੇ ਲਿਖਦੇ ਹਾਂ।
