### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# facts: 1.2
hearing-master = Audiência no tribunal (curta, "master")

# facts: 1.2
hearing-individual = Audiência no tribunal (longa, "individual")

hearing-other = Audiência no tribunal

ice-check-in = Apresentação ao ICE

isap-visit = Visita do ISAP

isap-call = Ligação do ISAP

uscis-biometrics = Digitais (USCIS)

uscis-interview = Entrevista de asilo (USCIS)

attorney-visit = Reunião com seu advogado

program-visit = Compromisso com seu programa

deadline-filing = Último dia para seus papéis
