### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

ask = Avocats : que voulez-vous savoir ?

free = Un avocat gratuit ?

find = Trouver aide juridique

check = Est-ce un vrai avocat ?

expect = À quoi m'attendre

change = Changer d'avocat

file = Mon dossier

cheated = On a profité de moi

# facts: 6.1, 6.3
free-none = Vous pouvez avoir un avocat au tribunal de l'immigration, mais le gouvernement ne le paie pas. Des groupes aident gratuitement ou pour peu d'argent. Selon des études, ceux qui ont un avocat gagnent plus souvent et viennent presque toujours au tribunal. Ce n'est pas une promesse.

# facts: 6.2, 6.4
find-where =
    Trouvez une aide gratuite ou peu chère par ZIP code : immigrationadvocates.org/legaldirectory. La liste du tribunal : justice.gov/eoir/list-pro-bono-legal-service-providers
    Les listes sont parfois pleines. Appelez-en plusieurs, et continuez d'appeler.

# facts: 6.2, 1.3.20, 1.2
find-time = Vous pouvez demander au juge du temps pour trouver un avocat. Demander ne change pas votre date : elle reste jusqu'à ce que le tribunal dise oui. Si votre date est proche et que vous n'avez personne, choisissez "Parler à quelqu'un".

# facts: 6.4, 6.5
check-who = Deux sortes de personnes peuvent donner une aide juridique : un avocat avec la licence d'un État américain, et un représentant accrédité par le Département de la Justice qui travaille dans un groupe reconnu. Pour le tribunal il faut l'accréditation "full" (complète). Demandez à voir la preuve : la liste du gouvernement peut être ancienne.

# facts: 6.7, 6.8
check-before = Avant de payer, demandez : votre nom complet et numéro de barreau ? Qui vient au tribunal avec moi ? Quel est le prix entier, et pour quoi ? Demandez un contrat dans votre langue, et des reçus. Ne signez pas de pages vides ni ce que vous ne pouvez pas lire. Ne donnez pas votre seul original.

# facts: 6.6, 0.2
notario-harm = Les "notarios", consultants, préparateurs d'impôts et agents de voyage n'ont pas le droit de donner une aide juridique, et des gens ont perdu leur affaire à cause d'eux. Si cela vous est arrivé, ce n'est pas votre faute. Gardez les papiers et les reçus, et montrez-les à un avocat.

# facts: 6.9
expect-what = Un avocat doit : vous dire vos dates et vos choix, répondre à vos messages, utiliser un interprète, garder vos secrets, dire vrai dans les papiers, vous donner des copies, et vous laisser décider des grandes choses. Vous pouvez demander tout cela.

# facts: 6.14
expect-part = Certains avocats aident pour une partie seulement, comme un formulaire ou une audience. Demandez quelle partie, par écrit.

# facts: 6.10
change-right = Vous avez le droit de changer d'avocat. On le fait par écrit, et on demande son dossier et l'argent non utilisé. L'avocat reste inscrit au tribunal jusqu'à ce que le juge permette le changement : continuez donc d'aller à vos audiences. Il vaut mieux avoir d'abord le prochain avocat.

# facts: 6.11
file-copy = Votre dossier est à vous : vous pouvez en demander une copie à votre avocat. Vous pouvez aussi demander au tribunal une copie de son dossier, gratuite. Gardez une copie de tout ce que vous signez et envoyez.

# facts: 6.12
cheated-where = Ce n'est pas votre faute. Où les gens se plaignent : le barreau de l'État, pour un avocat ; le Form EOIR-44, pour quelqu'un au tribunal (on y perd un peu de vie privée et cela ne rend pas l'argent) ; un faux avocat ou notario : 1-877-388-3840 ou reportfraud.ftc.gov. Ce sont des bureaux du gouvernement. Un groupe juridique de confiance peut aller avec vous.

# facts: 6.13
cheated-reopen = Si un mauvais travail juridique vous a fait perdre, l'affaire peut parfois se rouvrir. Il faut un nouvel avocat et le délai est très court : cherchez de l'aide le jour même : immigrationadvocates.org/legaldirectory
