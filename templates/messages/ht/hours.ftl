### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

ask = Kilè nou ka ekri ou an premye? Nou vle di nan lè pa ou. Lè ou ekri nou, nou reponn nenpòt lè.

day = Nenpòt lè, 8 AM-9 PM

morning = Maten, 8 AM-midi

afternoon = Apremidi, midi-6 PM

evening = Aswè, 5-9 PM

ask-wake = Si yon dat chanje e li pwòch anpil, nou ka ekri ou lannwit tou? Sinon n ap tann lè ou yo, e yon moun nan ekip nou an ka rele ou.

wake = Wi, reveye m

sleep = Non, kite m dòmi

set = Se fè, nou ekri li. Ou ka chanje li isit la nenpòt lè.
