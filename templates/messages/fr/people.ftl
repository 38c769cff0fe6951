### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# facts: 10.2.5
ask = Comment nous vous nommons, et qui d'autre est prévenu de vos dates. Vous choisissez, et vous pouvez changer ou y mettre fin à tout moment.

name = Comment me nommer

helper = Prévenir quelqu'un

stop = Ne prévenir que moi

ask-name = Comment vous appeler dans les messages ? Un nom court, 12 lettres au plus, jamais votre nom complet. Ou envoyez 0 pour ne rien changer.

named = C'est fait. Vous pouvez le changer ici à tout moment.

# facts: 10.1.1, 10.2.5
ask-number = Quel numéro ? Demandez d'abord à cette personne. Nous lui demandons aussi par message, et nous ne lui disons rien avant qu'elle dise oui. Ensuite elle reçoit le jour et l'heure de vos dates avec votre nom court, jamais le lieu. Écrivez le numéro, ou envoyez 0 pour ne rien changer.

sure = Le numéro est-il juste, et cette personne est-elle d'accord ?

yes = Oui, demandez-lui

no = Non, laissez

relation = Qui est cette personne pour vous ? Cela aide notre équipe à vous aider.

relative = Famille, partenaire

sponsor = Mon garant

lawyer = Mon avocat

self = Mon autre téléphone

other = Quelqu'un d'autre

# facts: 10.2.5
asked = Nous allons lui demander. Si ce n'est pas possible, une personne de notre équipe vous écrira. Pour y mettre fin, revenez ici à tout moment.

# facts: 10.2.5
stopped = C'est fait. Plus personne d'autre n'est prévenu de vos dates.

# Those listed follow, each with the end of its number.
which = Quel numéro ne faut-il plus prévenir ? Nous montrons sa fin.

all = Tous

# facts: 10.2.5
stopped-one = C'est fait. Ce numéro n'est plus prévenu de vos dates.
