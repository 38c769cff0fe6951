### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# The question itself is reminders.discreet-paper; these are its answers.
came = Avez-vous reçu une lettre, un papier ou un message avec une date ?

yes-date = Oui, avec une date

not-yet = Rien pour le moment

how-to-check = Comment vérifier ?

say-not-yet = D'accord, merci. Si quelque chose vient, envoyez-nous la date. Nous redemandons dans un mois environ, quelques fois au plus.

# On a phone that others read nothing is named.
say-check-shared = Quand personne d'autre ne peut lire ce téléphone, envoyez 0, puis 1, puis encore 1 : la réponse dit comment vérifier. Ou appelez-nous : { $org_phone }. Nos heures : { $hours }.
