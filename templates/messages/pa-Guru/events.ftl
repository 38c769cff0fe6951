### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# facts: 1.2
hearing-master = ਅਦਾਲਤ ਦੀ ਪੇਸ਼ੀ (ਛੋਟੀ, "master")

# facts: 1.2
hearing-individual = ਅਦਾਲਤ ਦੀ ਪੇਸ਼ੀ (ਲੰਬੀ, "individual")

hearing-other = ਅਦਾਲਤ ਦੀ ਪੇਸ਼ੀ

ice-check-in = ICE ਹਾਜ਼ਰੀ (check-in)

isap-visit = ISAP ਮੁਲਾਕਾਤ

isap-call = ISAP ਕਾਲ

uscis-biometrics = ਫਿੰਗਰਪ੍ਰਿੰਟ (USCIS)

uscis-interview = ਸ਼ਰਨ ਦੀ ਇੰਟਰਵਿਊ (USCIS)

attorney-visit = ਤੁਹਾਡੇ ਵਕੀਲ ਨਾਲ ਮੁਲਾਕਾਤ

program-visit = ਤੁਹਾਡੇ ਪ੍ਰੋਗਰਾਮ ਨਾਲ ਮੁਲਾਕਾਤ

deadline-filing = ਤੁਹਾਡੇ ਕਾਗਜ਼ਾਂ ਦਾ ਆਖਰੀ ਦਿਨ
