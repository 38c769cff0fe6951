### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# facts: 1.2
hearing-master = Audiencia en la corte (corta, "master")

# facts: 1.2
hearing-individual = Audiencia en la corte (larga, "individual")

hearing-other = Audiencia en la corte

ice-check-in = Cita con ICE

isap-visit = Visita de ISAP

isap-call = Llamada de ISAP

uscis-biometrics = Huellas (USCIS)

uscis-interview = Entrevista de asilo (USCIS)

attorney-visit = Cita con su abogado

program-visit = Cita con su programa

deadline-filing = Fecha final para sus papeles
