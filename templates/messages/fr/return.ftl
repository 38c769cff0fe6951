### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# facts: 9.6.1, 9.6.2, 0
intro = Rentrer ou rester est votre propre choix. Nous ne vous pousserons ni d'un côté ni de l'autre. S'il vous plaît, parlez à un avocat avant de décider : partir peut mettre fin à votre affaire d'asile, vous fermer l'entrée pour 3 ou 10 ans, ou appliquer un ancien ordre d'expulsion. C'est de l'information, pas un conseil juridique.

ask = Rentrer : que voulez-vous savoir ?

lawyer = Questions à un avocat

voluntary = Départ volontaire

app = L'appli CBP Home

prepare = Que préparer

there = Aide là-bas

afraid = J'ai peur de rentrer

# facts: 9.6.2, 9.6.3, 9.6.5
lawyer-ask =
    Que demander à un avocat : Que devient ma demande d'asile si je pars ? Combien de temps ne pourrais-je pas revenir ? Ai-je un ancien ordre d'expulsion ? Dois-je encore aller au tribunal ? Y a-t-il une autre voie ? Et mes enfants et leurs papiers ?
    Aide juridique : immigrationadvocates.org/legaldirectory

# facts: 9.6.5, 1.3.4
still-go = Tant que le tribunal ne dit pas que votre affaire est finie, vos dates comptent, même après une inscription pour partir. Si vous manquez le tribunal, le juge peut ordonner votre expulsion sans vous entendre.

# facts: 9.6.3
voluntary-what = Le départ volontaire est une permission d'un juge, ou de ICE, de partir au plus tard à une date fixée : jusqu'à 120 jours, ou jusqu'à 60 jours à la fin d'une affaire. Si la personne n'est pas partie ce jour-là, il y a une amende et un blocage de 10 ans. Un avocat peut vous dire si vous pourriez le demander.

# facts: 9.6.4, 0.2
app-what = CBP Home est une appli du gouvernement. Parlez à un avocat avant d'utiliser une appli pour partir. Le gouvernement dit : partir ainsi n'est pas un "départ volontaire" ; l'asile compte comme abandonné ; avec un ancien ordre d'expulsion, votre départ compte comme son application ; l'argent vient seulement après votre arrivée, et la somme change.

# facts: 9.6.6
prepare-papers = Papiers à prévoir : passeports ; pour les enfants, actes de naissance américains, papiers de garde et accord des deux parents ; papiers d'école et de santé ; une procuration pour ce qui reste ici. Gardez la preuve du jour où vous partez.

# facts: 9.6.6
prepare-life = Aussi : médicaments pour deux ou trois mois, votre dernière paie, un peu d'argent, des numéros de téléphone sur papier, une personne de confiance là-bas, et un lieu sûr où rester.

# facts: 9.6.7
there-what = Dans beaucoup de pays, l'OIM (IOM) et des groupes locaux aident ceux qui reviennent, avec un logement, du travail ou l'école. Ce qui existe change. Nous pouvons chercher avec vous, et nous ne donnons votre nom à personne avant que vous disiez oui.

# facts: 9.6.8, 0.2, 7.3.3
afraid-say =
    On peut avoir peur de rentrer et sentir qu'on vous pousse à partir. Vous pouvez dire que vous avez peur, à tout agent, et le redire. Rien ne vous oblige à signer ce que vous ne comprenez pas. Vous pouvez demander un avocat.
    Aide juridique : immigrationadvocates.org/legaldirectory

# facts: 9.6.1
referred = Merci. Une personne de notre équipe va chercher et vous écrire ici. Demander n'est pas décider : vous pouvez changer d'avis à tout moment. Nos heures : { $hours }. Notre téléphone : { $org_phone }.
