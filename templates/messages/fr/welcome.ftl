### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# Shown before the language is known: the same words in English and in Spanish. Another language's folder says these four
# in its own words and in English, for a guess may be wrong.
hello =
    Hello. You can write to us in your language.
    Bonjour. Vous pouvez nous écrire dans votre langue.

# The answers are the languages' own names for themselves.
ask-language = Which language? / Quelle langue ?

# Turns to the next languages.
more-languages = More / Plus

# A language that is not on the list.
other-language = Other / Autre

by-voice = Merci. Nous ne pouvons pas écrire dans cette langue. Une personne de notre équipe va chercher un moyen de parler avec vous dans cette langue.

# facts: 10.1.1, 10.2.9
about = Nous sommes { $org }. Nous répondons aux questions et rappelons vos dates, par message. C'est gratuit. Nous ne sommes pas le gouvernement et nous ne travaillons pas pour le gouvernement.

# facts: 0.2, 10.2.9
promise = Nous ne demandons jamais d'argent, votre A-Number ni votre histoire. Nous ne choisissons pas de donner vos informations au gouvernement. Un ordre légal pourrait nous forcer ; nous gardons donc très peu.

# facts: 0, 10.1.1, 10.2.1
how-to-stop = Vous choisissez. Envoyez STOP ou ARRÊT à tout moment et nos messages cessent. Envoyez AIDE pour de l'aide. C'est de l'information, pas un conseil juridique. D'autres qui utilisent ce téléphone peuvent lire nos messages.

# facts: 10.1.1
ask-consent =
    Pouvons-nous vous rappeler vos dates par message ? Environ 4 à 8 messages par mois. Nous ne faisons rien payer ; votre compagnie de téléphone peut faire payer les messages.
    Si vous dites non, nous répondons quand même quand vous écrivez.

consent-yes = Oui, merci

consent-no = Non, merci

consent-given = Merci. Nous vous rappellerons les dates que nous savons.

consent-refused = Très bien. Nous ne vous écrirons pas en premier. Quand vous nous écrivez, nous répondons.

# facts: 8.2.3, 10.2.5
ask-private = Êtes-vous la seule personne qui lit ce téléphone ? Sinon, nos rappels diront seulement le jour et l'heure, sans dire pour quoi est la date.

private-mine = Moi seulement

private-shared = D'autres, peut-être

private-yes = Merci. Nos rappels diront ce qu'est chaque date et où.

private-no = Merci. Nos rappels diront seulement le jour et l'heure. Pour le reste, écrivez ou appelez-nous quand personne d'autre n'est là : { $org_phone }.
