### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# facts: 1.2
hearing-master = Mahkeme duruşması (kısa, "master")

# facts: 1.2
hearing-individual = Mahkeme duruşması (uzun, "individual")

hearing-other = Mahkeme duruşması

ice-check-in = ICE randevusu

isap-visit = ISAP ziyareti

isap-call = ISAP araması

uscis-biometrics = Parmak izi (USCIS)

uscis-interview = İltica mülakatı (USCIS)

attorney-visit = Avukatınızla görüşme

program-visit = Programınızla randevu

deadline-filing = Belgeleriniz için son gün
