### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

intro = Vos prochaines dates, comme nous les connaissons :

line =
    { DATE($when) }, { TIME($when) } (heure de { $city }) : { $event }
    { $place }

# For a phone that others read.
line-discreet = { $mode ->
        [deadline] Dernier jour pour vos papiers
       *[other] Votre rendez-vous
    } : { DATE($when) }, { TIME($when) } (heure de { $city }){ how }

# facts: 1.2
how =
    { $mode ->
        [video] .{" "}Par vidéo : vos papiers disent comment.
        [phone] .{" "}Par téléphone : vos papiers disent comment.
       *[in_person] {""}
    }


own-time = À votre propre heure, c'est { DATE($own_when) }, { TIME($own_when) }.

# facts: 2.8
changes = Les dates peuvent changer, plus tôt ou plus tard, et la lettre peut venir tard ou ne pas venir. S'il vous plaît, vérifiez vous-même chaque semaine, et encore 7 jours, 3 jours et 1 jour avant.

# facts: 2.6
none = Nous n'avons aucune date notée pour vous. Cela ne veut pas dire que vous n'en avez pas. Voici comment vérifier.

ask-check = Quelle date voulez-vous vérifier ?

check-court = Audience au tribunal

check-ice = Rendez-vous ICE

check-uscis = Rendez-vous USCIS

check-no-case = Réponse : aucune affaire

check-no-match = Dates différentes

# facts: 2.1, 2.2, 2.3
how-to-check =
    Audience au tribunal : appelez le 1-800-898-7180. C'est gratuit, jour et nuit, en anglais ou en espagnol. On vous dit la prochaine date, l'heure et le lieu.
    On demande votre A-Number : la lettre A et 8 ou 9 chiffres, sur vos papiers. Si vous avez 8 chiffres, mettez un 0 devant.

# facts: 2.5, 2.9, 2.15
how-to-check-online =
    Ou en ligne : acis.eoir.justice.gov/en. On demande votre A-Number et votre nationalité. Notez le jour où vous avez vérifié.
    C'est à vous de vérifier, à personne d'autre. S'il vous plaît, ne nous envoyez pas votre A-Number.

# facts: 1.2, 1.4.1, 2.13
how-to-check-ice = Rendez-vous ICE : regardez vos papiers de libération et chaque lettre ou message de ICE. Certains doivent se présenter, d'autres non ; vos papiers le disent. Le site de ICE : ice.gov/check-in

# facts: 1.2, 2.12
how-to-check-uscis = USCIS : la date est sur votre avis (pour les empreintes, le Form I-797C). Votre dossier : egov.uscis.gov/casestatus ou appelez le 1-800-375-5283. Il faut le numéro du reçu : 3 lettres et 10 chiffres.

# facts: 2.6, 2.7
no-case = "No case found" ne veut pas dire que vous n'avez pas d'affaire. Le papier n'est peut-être pas encore au tribunal, ou un chiffre est faux. Vérifiez encore chaque semaine. Suivez la date imprimée sur votre Notice to Appear, sauf si le tribunal dit autre chose.

# facts: 2.10
no-match = Si votre papier et la ligne de téléphone ne disent pas la même chose, appelez le tribunal et une aide juridique. Prévoyez la date la plus proche jusqu'à ce que le tribunal confirme.
