### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# The question itself is reminders.discreet-after, sent the day after; these are its answers. Whoever reads this over a
# shoulder learns no more than that there was an appointment.
how = Comment s'est passé votre rendez-vous ?

was-there = J'étais là

missed = Je l'ai manqué

new-date = Une autre date

unknown = Je ne sais pas bien

say-attended = Merci de nous le dire, et bravo. Si on vous a donné un papier avec une autre date, envoyez-nous la date.

# facts: 0, 1.3.10, 1.4.5
say-missed = Merci de nous le dire. Cela arrive, et on peut peut-être encore faire quelque chose, mais le temps compte. Une personne de notre équipe va vous écrire ou appeler bientôt. Nos heures : { $hours }. Si possible, appelez maintenant : { $org_phone }. Gardez chaque papier, et notez pourquoi vous n'avez pas pu y être.

say-unknown = Merci. Une personne de notre équipe va vous écrire ou vous appeler. Nos heures : { $hours }. Notre téléphone : { $org_phone }.

ask-date = Quelle est la date ? Écrivez-la ici, par exemple 14 mars. Ou envoyez 0 pour ne pas répondre.

# facts: 2.8, 2.10
say-date = Merci. Une personne de notre équipe va la vérifier avec vous avant que nous la rappelions. D'ici là, gardez bien le papier et suivez ce qu'il dit.
