### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# facts: 1.2
hearing-master = Audience au tribunal (courte, "master")

# facts: 1.2
hearing-individual = Audience au tribunal (longue, "individual")

hearing-other = Audience au tribunal

ice-check-in = Rendez-vous ICE

isap-visit = Visite ISAP

isap-call = Appel ISAP

uscis-biometrics = Empreintes (USCIS)

uscis-interview = Entretien d'asile (USCIS)

attorney-visit = Rendez-vous avec votre avocat

program-visit = Rendez-vous avec votre programme

deadline-filing = Dernier jour pour vos papiers
