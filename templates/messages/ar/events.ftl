### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# facts: 1.2
hearing-master = جلسة محكمة (قصيرة، "master")

# facts: 1.2
hearing-individual = جلسة محكمة (طويلة، "individual")

hearing-other = جلسة محكمة

ice-check-in = موعد ICE (check-in)

isap-visit = زيارة ISAP

isap-call = مكالمة ISAP

uscis-biometrics = البصمات (USCIS)

uscis-interview = مقابلة اللجوء (USCIS)

attorney-visit = لقاء مع محاميك

program-visit = موعد مع برنامجك

deadline-filing = آخر يوم لأوراقك
