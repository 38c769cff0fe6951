### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# facts: 10.1.1, 10.2.5
discreet = Bonjour. Quelqu'un qui vous aide nous a donné ce numéro, pour vous envoyer des rappels gratuits de vos rendez-vous. Nous ne demandons jamais d'argent. Les voulez-vous ? Envoyez STOP quand vous voulez et ils cessent. Questions : { $org_phone }.

discreet-question = Voulez-vous des rappels gratuits de vos rendez-vous par message ?

agree = Oui, merci

decline = Non, merci

accepted = Merci. Voici qui nous sommes.

refused = Très bien. Nous n'enverrons pas de rappels. Si vous changez d'avis, écrivez-nous ici.

# To a number that somebody wants to be told their dates as well: a relative, a lawyer, another phone of theirs.

# facts: 10.1.1, 10.2.5
helper = Bonjour. { $who } veut que vous receviez aussi des messages sur ses rendez-vous. Ils commencent par ce nom et ne disent guère plus que le jour et l'heure. D'accord ? STOP à tout moment pour ne plus rien recevoir. Questions : { $org_phone }.
