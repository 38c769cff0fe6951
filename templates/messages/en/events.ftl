### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney

# facts: 1.2
hearing-master = Court hearing (short, "master")

# facts: 1.2
hearing-individual = Court hearing (long, "individual")

hearing-other = Court hearing

ice-check-in = ICE check-in

isap-visit = ISAP visit

isap-call = ISAP call

uscis-biometrics = Fingerprints (USCIS)

uscis-interview = Asylum interview (USCIS)

attorney-visit = Meeting with your lawyer

program-visit = Appointment with your program

deadline-filing = Last day for your papers
