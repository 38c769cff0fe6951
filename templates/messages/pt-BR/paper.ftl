### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# The question itself is reminders.discreet-paper; these are its answers.
came = Chegou para você uma carta, papel ou mensagem com uma data?

yes-date = Chegou, com data

not-yet = Nada ainda

how-to-check = Como conferir?

say-not-yet = Tudo bem, obrigado. Se chegar algo, mande a data. Perguntamos de novo em mais ou menos um mês, poucas vezes.

# On a phone that others read nothing is named.
say-check-shared = Quando só você puder ler este telefone, mande 0, depois 1 e 1 de novo: ali diz como conferir. Ou ligue: { $org_phone }. Nosso horário: { $hours }.
