### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

ask = ਅਸੀਂ ਕਿਵੇਂ ਮਦਦ ਕਰੀਏ? ਨੰਬਰ ਭੇਜੋ। ਕਿਤੋਂ ਵੀ 0 ਤੁਹਾਨੂੰ ਇੱਥੇ ਲਿਆਉਂਦਾ ਹੈ।

ask-again = ਹੋਰ ਕੀ ਕਰ ਸਕਦੇ ਹਾਂ? ਨੰਬਰ ਭੇਜੋ।

# On a phone that others read no topic is named.
ask-quiet = ਅਸੀਂ ਕੀ ਮਦਦ ਕਰੀਏ? ਨੰਬਰ ਭੇਜੋ। 1 ਤਾਂ ਹੀ ਚੁਣੋ ਜਦੋਂ ਹੋਰ ਕੋਈ ਇਹ ਫ਼ੋਨ ਨਾ ਪੜ੍ਹੇ।

all = ਸਾਰੇ ਵਿਸ਼ੇ

dates = ਮੇਰੀ ਅਗਲੀ ਤਾਰੀਖ

court = ਅਦਾਲਤ ਜਾਂ ICE?

cannot-go = ਜਾ ਨਹੀਂ ਹੋਣਾ/ਖੁੰਝ ਗਈ

law = ਸ਼ਰਨ, ਕੰਮ, ਵਕੀਲ

safe = ਸੁਰੱਖਿਆ ਅਤੇ ICE

near = ਨੇੜੇ ਮਦਦ

person = ਕਿਸੇ ਨਾਲ ਗੱਲ ਕਰਨੀ ਹੈ

language = ਬੋਲੀ / Language

more = ਹੋਰ ਚੋਣਾਂ

ask-safe = ਸੁਰੱਖਿਆ ਅਤੇ ICE। ਤੁਹਾਨੂੰ ਕੀ ਚਾਹੀਦਾ ਹੈ?

supervision = ICE ਦੀ ਨਿਗਰਾਨੀ

safety = ਸੁਰੱਖਿਅਤ ਨਹੀਂ ਲੱਗਦਾ

going-back = ਵਾਪਸ ਜਾਣਾ

ask-more = ਹੋਰ ਚੋਣਾਂ। ਤੁਹਾਨੂੰ ਕੀ ਚਾਹੀਦਾ ਹੈ?

real = ਕੀ ਇਹ ਸੁਨੇਹਾ ਅਸਲੀ ਹੈ?

data = ਮੇਰੀ ਜਾਣਕਾਰੀ

call-me = ਮੇਰੀ ਬੋਲੀ ਵਿੱਚ ਫ਼ੋਨ

feedback = ਆਪਣੀ ਰਾਏ ਦੇਣੀ

no-more = ਹੋਰ ਸੁਨੇਹੇ ਨਹੀਂ

ask-no-more = ਕੀ ਅਸੀਂ ਹੋਰ ਕੁਝ ਨਾ ਭੇਜੀਏ? ਫਿਰ ਅਸੀਂ ਤਾਰੀਖਾਂ ਯਾਦ ਨਹੀਂ ਕਰਵਾਵਾਂਗੇ। ਤੁਹਾਡੀਆਂ ਤਾਰੀਖਾਂ ਉਹੀ ਰਹਿੰਦੀਆਂ ਹਨ।

no-more-yes = ਹੋਰ ਸੁਨੇਹੇ ਨਹੀਂ

only-dates = ਸਿਰਫ਼ ਮੇਰੀਆਂ ਤਾਰੀਖਾਂ

no-more-keep = ਸੁਨੇਹੇ ਚੱਲਣ ਦਿਓ

kept = ਠੀਕ ਹੈ, ਕੁਝ ਨਹੀਂ ਬਦਲਦਾ।

language-changed = ਠੀਕ ਹੈ। ਹੁਣ ਤੋਂ ਅਸੀਂ ਤੁਹਾਨੂੰ ਪੰਜਾਬੀ ਵਿੱਚ ਲਿਖਾਂਗੇ।
