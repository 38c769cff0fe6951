### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# facts: 1.2
hearing-master = Odyans nan tribinal (kout, "master")

# facts: 1.2
hearing-individual = Odyans nan tribinal (long, "individual")

hearing-other = Odyans nan tribinal

ice-check-in = Randevou ak ICE

isap-visit = Vizit ISAP

isap-call = Apèl ISAP

uscis-biometrics = Anprent (USCIS)

uscis-interview = Entèvyou azil (USCIS)

attorney-visit = Randevou ak avoka ou

program-visit = Randevou ak pwogram ou

deadline-filing = Dènye jou pou papye ou yo
