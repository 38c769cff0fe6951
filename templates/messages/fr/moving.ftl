### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

ask = Déménagement : que voulez-vous savoir ? Chaque bureau doit l'apprendre de vous. Ils ne se le disent pas.

court = Le dire au tribunal

uscis = Le dire à USCIS

ice = Le dire à ICE

far = Mon tribunal est loin

mail = Courrier perdu

# facts: 3.1, 1.1.6
court-tell = Le tribunal doit savoir votre nouvelle adresse en 5 jours de travail : Form EOIR-33/IC. Utilisez-le aussi si votre téléphone ou e-mail change, ou si l'adresse sur votre premier avis est fausse. Le dire à ICE ou à USCIS n'informe pas le tribunal. Une affaire en appel utilise un autre formulaire : EOIR-33/BIA.

# facts: 3.2, 3.3, 3.4, 3.6
court-how = C'est possible en ligne (respondentaccess.eoir.justice.gov), par la poste ou sur place. Chaque personne avec une affaire a besoin d'un formulaire. Prenez le plus récent ; un ancien peut vous revenir. Une copie doit aller aux avocats de ICE : voyez si la voie en ligne l'envoie. Gardez la preuve. Donnez une adresse où le courrier vous arrive vraiment.

# facts: 3.7
uscis-tell = USCIS doit le savoir en 10 jours : dans votre compte en ligne, ou avec le Form AR-11 (uscis.gov). Questions : 1-800-375-5283. Gardez la preuve.

# facts: 3.8, 1.1.6, 3.9
ice-tell = Avant de déménager, regardez vos papiers de libération : ils peuvent le limiter. Demandez d'abord. Puis dites-le à l'agent, ou par ice.gov/check-in. ICE demande à le savoir en 5 jours de travail. Gardez la preuve. Dites-le aussi à votre avocat et à la poste, et dites-nous votre nouvelle ville, pour que nos messages viennent à de bonnes heures.

# facts: 3.10, 3.12, 0.2
far-not = Une nouvelle adresse ne déplace pas votre affaire. Vous devez encore aller à l'ancien tribunal, même loin, jusqu'à ce qu'un juge accepte le nouveau.

# facts: 3.10, 3.11, 3.13, 3.14
far-ask =
    Pour la déplacer, on demande au juge par écrit un "change of venue" : avec une bonne raison, la nouvelle adresse et une preuve, et une copie aux avocats de ICE. Il n'y a pas de frais. Cela demande des choix juridiques : cherchez de l'aide. Certains demandent aussi à parler par vidéo. Le juge peut dire non.
    immigrationadvocates.org/legaldirectory

# facts: 3.12, 2.8, 2.2
far-plan = Tant que le juge n'a pas répondu, préparez le voyage : vérifiez la date et le lieu au 1-800-898-7180, et regardez l'heure de cette ville. Si vous ne savez pas comment y aller, dites-le-nous vite : choisissez "Parler à quelqu'un".

# facts: 2.8, 1.3.6, 1.3.10, 2.2
mail-missed = Les lettres peuvent venir tard ou ne pas venir. Vérifiez vous-même la date : 1-800-898-7180. Donnez votre adresse à chaque bureau. Si une lettre est allée à une ancienne adresse et que vous avez manqué une audience, cherchez une aide juridique le jour même : ce n'est pas toujours la fin.
