### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# Shown before the language is known: the same words in English and in Spanish. Another language's folder says these four
# in its own words and in English, for a guess may be wrong.
hello =
    Hello. You can write to us in your language.
    Bonjou. Ou ka ekri nou nan lang pa ou.

# The answers are the languages' own names for themselves.
ask-language = Which language? / Ki lang?

# Turns to the next languages.
more-languages = More / Plis

# A language that is not on the list.
other-language = Other / Lòt

by-voice = Mèsi. Nou pa ka ekri nan lang sa a. Yon moun nan ekip nou an ap chèche yon fason pou pale avèk ou nan lang sa a.

# facts: 10.1.1, 10.2.9
about = Nou se { $org }. Nou reponn kesyon epi nou raple ou dat ou yo, pa mesaj. Li gratis. Nou pa gouvènman an e nou pa travay pou gouvènman an.

# facts: 0.2, 10.2.9
promise = Nou pa janm mande lajan, A-Number ou ni istwa ou. Nou pa chwazi bay gouvènman an enfòmasyon ou. Yon lòd legal ta ka fòse nou, se pou sa nou kenbe yon ti kras sèlman.

# facts: 0, 10.1.1, 10.2.1
how-to-stop = Se ou ki chwazi. Voye STOP oswa KANPE nenpòt lè epi mesaj nou yo sispann. Voye ED si ou bezwen èd. Sa nou voye se enfòmasyon, se pa konsèy legal. Lòt moun ki sèvi ak telefòn sa a ka li li.

# facts: 10.1.1
ask-consent =
    Nou ka voye mesaj pou raple ou dat ou yo? Anviwon 4 a 8 mesaj pa mwa. Nou pa fè ou peye; konpayi telefòn ou ka fè ou peye pou mesaj.
    Si ou di non, n ap toujou reponn lè ou ekri.

consent-yes = Wi, tanpri

consent-no = Non, mèsi

consent-given = Mèsi. N ap raple ou dat nou konnen yo.

consent-refused = Pa gen pwoblèm. Nou p ap ekri ou an premye. Lè ou ekri nou, n ap reponn.

# facts: 8.2.3, 10.2.5
ask-private = Se ou sèl ki li telefòn sa a? Si se pa sa, n ap raple ou jou a ak lè a sèlman, san di pou kisa dat la ye.

private-mine = Mwen sèlman

private-shared = Lòt moun, m pa sèten

private-yes = Mèsi. Lè n ap raple ou yon dat, n ap di kisa li ye ak ki kote.

private-no = Mèsi. Lè n ap raple ou yon dat, n ap di jou a ak lè a sèlman. Pou rès la, ekri nou oswa rele nou lè ou pou kont ou: { $org_phone }.
