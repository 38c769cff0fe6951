### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# facts: 1.2
hearing-master = د محکمې جلسه (لنډه، "master")

# facts: 1.2
hearing-individual = د محکمې جلسه (اوږده، "individual")

hearing-other = د محکمې جلسه

ice-check-in = د ICE حاضري (check-in)

isap-visit = د ISAP ملاقات

isap-call = د ISAP ټیلیفون

uscis-biometrics = د ګوتو نښې (USCIS)

uscis-interview = د پناه غوښتنې مرکه (USCIS)

attorney-visit = له وکیل سره ملاقات

program-visit = له خپل پروګرام سره ملاقات

deadline-filing = ستاسو د اسنادو وروستۍ ورځ
