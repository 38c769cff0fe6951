### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# facts: 1.2
hearing-master = جلسه محکمه (کوتاه، "master")

# facts: 1.2
hearing-individual = جلسه محکمه (طولانی، "individual")

hearing-other = جلسه محکمه

ice-check-in = حاضری ICE (check-in)

isap-visit = ملاقات ISAP

isap-call = تماس تلفونی ISAP

uscis-biometrics = نشان انگشت (USCIS)

uscis-interview = مصاحبه پناهندگی (USCIS)

attorney-visit = ملاقات با وکیل تان

program-visit = ملاقات با برنامه تان

deadline-filing = آخرین روز اسناد تان
