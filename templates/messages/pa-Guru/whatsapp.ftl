### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# What WhatsApp lets us send to somebody who has not written for a day. Each is approved by Meta as it stands.

# facts: 2.8
date = ਸਤ ਸ੍ਰੀ ਅਕਾਲ, ਅਸੀਂ { $org } ਹਾਂ। ਯਾਦ ਕਰਵਾਉਂਦੇ ਹਾਂ: { $event }, ਤਾਰੀਖ { $date }, ਸਮਾਂ { $time }। ਥਾਂ: { $place }। ਤਾਰੀਖ ਬਦਲ ਸਕਦੀ ਹੈ, ਜਾਣ ਤੋਂ ਪਹਿਲਾਂ ਚੈੱਕ ਕਰੋ। ਕੁਝ ਪੁੱਛਣਾ ਹੈ ਤਾਂ ਇੱਥੇ ਜਵਾਬ ਲਿਖੋ।

discreet = ਸਤ ਸ੍ਰੀ ਅਕਾਲ। ਤੁਹਾਡੀ ਮੁਲਾਕਾਤ ਯਾਦ ਕਰਵਾਉਂਦੇ ਹਾਂ: ਤਾਰੀਖ { $date }, ਸਮਾਂ { $time }। ਸਫ਼ਰ ਦੀ ਤਿਆਰੀ ਕਰੋ ਅਤੇ ਕਾਗਜ਼ ਵੇਖੋ। ਕੁਝ ਪੁੱਛਣਾ ਹੈ ਤਾਂ ਇੱਥੇ ਜਵਾਬ ਲਿਖੋ।

# facts: 2.10
unverified = ਸਤ ਸ੍ਰੀ ਅਕਾਲ, ਅਸੀਂ { $org } ਹਾਂ। ਸੁਣਿਆ ਹੈ ਕਿ ਇਹ ਤਾਰੀਖ ਰੱਦ ਹੋ ਜਾਂ ਬਦਲ ਸਕਦੀ ਹੈ: { $event }, ਤਾਰੀਖ { $date }, ਸਮਾਂ { $time }। ਅਸੀਂ ਪੱਕਾ ਨਹੀਂ ਕਰ ਸਕੇ। ਜਿਸ ਦਫ਼ਤਰ ਨੇ ਤਾਰੀਖ ਦਿੱਤੀ, ਉਹ ਪੱਕਾ ਕਰੇ, ਉਦੋਂ ਤੱਕ ਜਾਣ ਦੀ ਤਿਆਰੀ ਰੱਖੋ। ਕੁਝ ਪੁੱਛਣਾ ਹੈ ਤਾਂ ਇੱਥੇ ਜਵਾਬ ਲਿਖੋ।

discreet-unverified = ਸਤ ਸ੍ਰੀ ਅਕਾਲ। ਸੁਣਿਆ ਹੈ ਕਿ ਤੁਹਾਡੀ ਮੁਲਾਕਾਤ, ਤਾਰੀਖ { $date }, ਸਮਾਂ { $time }, ਰੱਦ ਹੋ ਜਾਂ ਬਦਲ ਸਕਦੀ ਹੈ। ਅਸੀਂ ਪੱਕਾ ਨਹੀਂ ਕਰ ਸਕੇ। ਦਫ਼ਤਰ ਪੱਕਾ ਕਰੇ, ਉਦੋਂ ਤੱਕ ਜਾਣ ਦੀ ਤਿਆਰੀ ਰੱਖੋ। ਕੁਝ ਪੁੱਛਣਾ ਹੈ ਤਾਂ ਇੱਥੇ ਜਵਾਬ ਲਿਖੋ।

change = ਸਤ ਸ੍ਰੀ ਅਕਾਲ, ਅਸੀਂ { $org } ਹਾਂ। ਬਦਲਾਅ ਹੈ: { $event }, ਹੁਣ ਤਾਰੀਖ { $date }, ਸਮਾਂ { $time }। ਥਾਂ: { $place }। ਪਹਿਲਾਂ { $old } ਸੀ। ਨਵੀਂ ਤਾਰੀਖ ਅਤੇ ਥਾਂ ਤੇ ਜਾਓ। ਕੁਝ ਪੁੱਛਣਾ ਹੈ ਤਾਂ ਇੱਥੇ ਜਵਾਬ ਲਿਖੋ।

discreet-change = ਸਤ ਸ੍ਰੀ ਅਕਾਲ। ਬਦਲਾਅ ਹੈ: ਤੁਹਾਡੀ ਮੁਲਾਕਾਤ ਹੁਣ ਤਾਰੀਖ { $date }, ਸਮਾਂ { $time } ਹੈ। ਪਹਿਲਾਂ { $old } ਸੀ। ਨਵੀਂ ਤੇ ਜਾਓ। ਥਾਂ ਵੀ ਨਵੀਂ ਹੋ ਸਕਦੀ ਹੈ। ਕੁਝ ਪੁੱਛਣਾ ਹੈ ਤਾਂ ਇੱਥੇ ਜਵਾਬ ਲਿਖੋ।

knock = ਸਤ ਸ੍ਰੀ ਅਕਾਲ। ਤੁਹਾਡੀ ਮਦਦ ਕਰਨ ਵਾਲੇ ਕਿਸੇ ਦਾ ਤੁਹਾਡੇ ਲਈ ਸੁਨੇਹਾ ਹੈ। ਇੱਥੇ ਕੋਈ ਵੀ ਸ਼ਬਦ ਲਿਖੋ ਤਾਂ ਆ ਜਾਵੇਗਾ, ਜਾਂ ਫ਼ੋਨ ਕਰੋ: { $org_phone }।

# facts: 10.1.1, 10.2.5
invitation = ਸਤ ਸ੍ਰੀ ਅਕਾਲ। ਤੁਹਾਡੀ ਮਦਦ ਕਰਨ ਵਾਲੇ ਕਿਸੇ ਨੇ ਇਹ ਨੰਬਰ ਦਿੱਤਾ, ਤਾਂ ਜੋ ਅਸੀਂ ਮੁਲਾਕਾਤਾਂ ਮੁਫ਼ਤ ਯਾਦ ਕਰਵਾਈਏ। ਅਸੀਂ ਕਦੇ ਪੈਸੇ ਨਹੀਂ ਮੰਗਦੇ। ਕੀ ਚਾਹੀਦਾ ਹੈ? ਹਾਂ ਲਈ 1, ਨਹੀਂ ਲਈ 2 ਲਿਖੋ। ਸਵਾਲ ਹੋਣ ਤਾਂ ਫ਼ੋਨ ਕਰੋ: { $org_phone }।

# What stands for $date, $time, $place and $old above.
day = { DATE($when) }
clock = { TIME($when) } ({ $city } ਸਮਾਂ)
clock-own = { TIME($when) } ({ $city } ਸਮਾਂ; ਤੁਹਾਡੀ ਘੜੀ ਤੇ { TIME($own_when) })
old-date = { DATE($when) }, { TIME($when) } ({ $city } ਸਮਾਂ)
no-place = ਆਪਣੇ ਕਾਗਜ਼ ਵੇਖੋ

# The button that opens a list of answers.
choose = ਚੁਣੋ
