### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# facts: 1.2
hearing-master = Слухання в суді (коротке, "master")

# facts: 1.2
hearing-individual = Слухання в суді (довге, "individual")

hearing-other = Слухання в суді

ice-check-in = Явка до ICE (check-in)

isap-visit = Візит ISAP

isap-call = Дзвінок ISAP

uscis-biometrics = Відбитки пальців (USCIS)

uscis-interview = Інтерв'ю про притулок (USCIS)

attorney-visit = Зустріч із вашим адвокатом

program-visit = Зустріч у вашій програмі

deadline-filing = Останній день для ваших паперів
