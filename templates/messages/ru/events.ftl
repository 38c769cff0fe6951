### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# facts: 1.2
hearing-master = Слушание в суде (короткое, "master")

# facts: 1.2
hearing-individual = Слушание в суде (долгое, "individual")

hearing-other = Слушание в суде

ice-check-in = Явка в ICE (check-in)

isap-visit = Визит ISAP

isap-call = Звонок ISAP

uscis-biometrics = Отпечатки пальцев (USCIS)

uscis-interview = Интервью об убежище (USCIS)

attorney-visit = Встреча с вашим адвокатом

program-visit = Встреча в вашей программе

deadline-filing = Последний день для ваших бумаг
