### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

ask = ਅਸੀਂ ਕਿਵੇਂ ਕੰਮ ਕਰ ਰਹੇ ਹਾਂ? ਸਾਡੇ ਸੁਨੇਹਿਆਂ ਨਾਲ ਮਦਦ ਹੋਈ?

helped = ਮਦਦ ਹੋਈ

little = ਥੋੜ੍ਹੀ

not-helped = ਮਦਦ ਨਹੀਂ ਹੋਈ

ask-words = ਧੰਨਵਾਦ। ਕੀ ਚੰਗਾ ਸੀ, ਅਤੇ ਕੀ ਹੋਰ ਚੰਗਾ ਹੋਵੇ? ਆਪਣੇ ਸ਼ਬਦਾਂ ਵਿੱਚ ਲਿਖੋ। ਕਹਾਣੀ ਜਾਂ A-Number ਦੇਣ ਦੀ ਲੋੜ ਨਹੀਂ। ਛੱਡਣ ਲਈ 0 ਭੇਜੋ।

thanks = ਧੰਨਵਾਦ। ਅਸੀਂ ਤੁਹਾਡੇ ਸ਼ਬਦ ਰੱਖ ਲਏ, ਅਤੇ ਸਾਡੀ ਟੀਮ ਵਿੱਚੋਂ ਕੋਈ ਪੜ੍ਹਦਾ ਹੈ। ਜਵਾਬ ਚਾਹੀਦਾ ਹੋਵੇ ਤਾਂ ਮੀਨੂ ਵਿੱਚ "ਕਿਸੇ ਨਾਲ ਗੱਲ ਕਰਨੀ ਹੈ" ਚੁਣੋ। ਮੀਨੂ ਲਈ 0 ਭੇਜੋ।
