### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# Added after the venue's time when the person's own clock shows another.
own-time =
    { $own ->
        [other] {" "}Votre heure : { TIME($own_when) }.
        [day] {" "}Votre heure : { WEEKDAY($own_when) }, { TIME($own_when) }.
       *[same] {""}
    }

# How it is held, where that is not in person. For a phone that others read.
# facts: 1.2
how =
    { $mode ->
        [video] {" "}Par vidéo : vos papiers disent comment.
        [phone] {" "}Par téléphone : vos papiers disent comment.
       *[in_person] {""}
    }

# The same where the message speaks of the papers itself.
by =
    { $mode ->
        [video] {" "}Par vidéo.
        [phone] {" "}Par téléphone.
       *[in_person] {""}
    }

# facts: 1.2, 2.2, 2.8, 3.12
hearing-ahead =
    { DATE($when) }, { TIME($when) } (heure de { $city }) : audience au tribunal.{ own-time }
    { $place }
    { $mode ->
        [in_person] Vérifiez chaque semaine : 1-800-898-7180. Loin, ou un problème ?
       *[other] Vérifiez chaque semaine. Un problème ?
    } Écrivez vite. Seul un juge change la date.

# facts: 1.3.2, 1.3.4, 1.3.13, 2.2, 2.8
hearing-ask =
    { DATE($when) }, { TIME($when) } (heure de { $city }) : audience au tribunal.{ own-time }
    { $place }
    Si manquée, le juge peut ordonner votre expulsion. Voir : 1-800-898-7180

# facts: 1.3.2, 1.3.3, 1.3.4, 2.2, 2.8
hearing-soon =
    { DATE($when) }, { TIME($when) } (heure de { $city }) : audience au tribunal.{ own-time }
    { $place }
    { $mode ->
        [in_person] Apportez l'avis. Venez 60-90 min avant ; en retard, allez-y malgré tout.
       *[other] Ayez l'avis avec vous, à l'avance ; en retard, entrez malgré tout.
    } Si manquée, le juge peut ordonner votre expulsion. { $org_phone }

# facts: 1.4.4, 1.2
check-in-ahead =
    { DATE($when) }, { TIME($when) } (heure de { $city }) : rendez-vous ICE.{ own-time }
    { $place }
    La date peut changer : voyez vos papiers ICE. Pas possible ? Dites-le avant à ICE ; il faut que ICE confirme. Aide ? Écrivez.

# facts: 1.2, 1.4.2, 1.4.4
check-in-ask =
    { DATE($when) }, { TIME($when) } (heure de { $city }) : rendez-vous ICE.{ own-time }
    { $place }
    Si manqué, ICE peut vous chercher ; arrestation possible. Seul ICE le change.

# facts: 1.2, 1.4.2, 1.4.4
check-in-soon =
    { DATE($when) }, { TIME($when) } (heure de { $city }) : rendez-vous ICE.{ own-time }
    { $place }
    { $mode ->
        [in_person] Apportez pièce d'identité et papier du rendez-vous.
       *[other] Préparez pièce d'identité et papier du rendez-vous.
    } Si manqué, ICE peut vous chercher ; arrestation possible. Un souci ? { $org_phone }

# facts: 1.2
isap-visit-ahead =
    { DATE($when) }, { TIME($when) } (heure de { $city }) : visite ISAP.{ own-time }
    { $place }
    Pas possible ? Demandez à votre contact ISAP avant la date, et prenez la réponse par écrit. Besoin d'aide ? Écrivez.

# facts: 1.2, 7.1.8
isap-visit-ask =
    { DATE($when) }, { TIME($when) } (heure de { $city }) : visite ISAP.{ own-time }
    { $place }
    Chargez le téléphone. Si manquée, c'est un manquement et ICE est averti.

# facts: 1.2, 7.1.8
isap-visit-soon =
    { DATE($when) }, { TIME($when) } (heure de { $city }) : visite ISAP.{ own-time }
    { $place }
    Si vous la manquez, c'est un manquement et ICE est averti. Pas possible ? Dites-le avant à votre contact ISAP. Aide : { $org_phone }

# facts: 1.2
isap-call-ahead =
    { DATE($when) }, { TIME($when) } (heure de { $city }) : appel ISAP.{ own-time }
    { $place }
    Si vous ne pouvez pas prendre l'appel, demandez à votre contact ISAP avant la date et prenez la réponse par écrit. Besoin d'aide ? Écrivez.

# facts: 1.2, 7.1.8
isap-call-ask =
    { DATE($when) }, { TIME($when) } (heure de { $city }) : appel ISAP.{ own-time }
    { $place }
    Gardez le téléphone chargé et près de vous. Manquer est un manquement et ICE est averti.

# facts: 1.2, 7.1.8
isap-call-soon =
    { DATE($when) }, { TIME($when) } (heure de { $city }) : appel ISAP.{ own-time }
    { $place }
    Gardez le téléphone chargé et près de vous. Manquer est un manquement et ICE est averti ; gardez la preuve si cela ne marche pas. Aide : { $org_phone }.

# facts: 1.2
biometrics-ahead =
    { DATE($when) }, { TIME($when) } (heure de { $city }) : empreintes à USCIS.{ own-time }
    { $place }
    Pas possible ? Demandez à USCIS de changer avant la date : en ligne ou 1-800-375-5283. Besoin d'aide ? Écrivez.

# facts: 1.2, 1.5.1
biometrics-ask =
    { DATE($when) }, { TIME($when) } (heure de { $city }) : empreintes, USCIS.{ own-time }
    { $place }
    Manquer peut compter comme abandon. Pour changer : 1-800-375-5283

# facts: 1.2, 1.5.1
biometrics-soon =
    { DATE($when) }, { TIME($when) } (heure de { $city }) : empreintes, USCIS.{ own-time }
    { $place }
    Ayez le Form I-797C. Si manquées, votre demande peut compter comme abandonnée. Changer : 1-800-375-5283. Aide : { $org_phone }

# facts: 1.2, 1.5.2
interview-ahead =
    { DATE($when) }, { TIME($when) } (heure de { $city }) : entretien d'asile, USCIS.{ own-time }
    { $place }
    Anglais difficile ? Prévoyez un interprète, 18 ans ou plus. Pas possible ? Écrivez au bureau d'asile. Aide ? Écrivez.

# facts: 1.2, 1.5.2
interview-ask =
    { DATE($when) }, { TIME($when) } (heure de { $city }) : entretien d'asile, USCIS.{ own-time }
    { $place }
    Si manqué, votre dossier peut se fermer ou aller au tribunal.

# facts: 1.2, 1.5.2
interview-soon =
    { DATE($when) }, { TIME($when) } (heure de { $city }) : entretien d'asile, USCIS.{ own-time }
    { $place }
    { $mode ->
        [in_person] Amenez identité, originaux, interprète, famille.
       *[other] Préparez identité, originaux, interprète, famille.
    } Si manqué, votre dossier peut se fermer ou aller au tribunal. { $org_phone }

attorney-ahead =
    { DATE($when) }, { TIME($when) } (heure de { $city }) : rendez-vous avec votre avocat.{ own-time }
    { $place }
    Pas possible ? Dites-le vite à votre avocat, ou écrivez-nous. { $org }

attorney-ask =
    { DATE($when) }, { TIME($when) } (heure de { $city }) : rendez-vous avec votre avocat.{ own-time }
    { $place }
    { $mode ->
        [in_person] Apportez papiers, questions.
       *[other] Préparez papiers, questions.
    } Pas possible ? Dites-le-lui.

attorney-soon =
    { DATE($when) }, { TIME($when) } (heure de { $city }) : rendez-vous avec votre avocat.{ own-time }
    { $place }
    { $mode ->
        [in_person] Apportez vos papiers et vos questions.
       *[other] Préparez vos papiers et vos questions.
    } Pas possible ? Dites-le à votre avocat, ou appelez : { $org_phone }

program-ahead =
    { DATE($when) }, { TIME($when) } (heure de { $city }) : rendez-vous avec votre programme.{ own-time }
    { $place }
    Pas possible ? Écrivez et nous cherchons une autre heure. { $org }

program-ask =
    { DATE($when) }, { TIME($when) } (heure de { $city }) : rendez-vous avec votre programme.{ own-time }
    { $place }
    Pas possible ? Nous cherchons une autre heure.

program-soon =
    { DATE($when) }, { TIME($when) } (heure de { $city }) : rendez-vous avec votre programme.{ own-time }
    { $place }
    Pas possible ? Écrivez ou appelez { $org_phone }, et nous cherchons une autre heure.

# facts: 0, 4.1.2
deadline-ahead =
    { DATE($when) }, { TIME($when) } (heure de { $city }) : dernier jour noté pour vos papiers.{ own-time }
    { $place }
    Pour l'asile, la loi donne un an à la plupart. Le bureau doit les avoir d'ici là. Un avocat peut dire si la date est juste.

# facts: 0, 4.1.2
deadline-soon =
    { DATE($when) }, { TIME($when) } (heure de { $city }) : dernier jour noté pour vos papiers.{ own-time }
    { $place }
    Pour l'asile, la loi donne un an à la plupart. Le bureau doit les avoir d'ici là. Demandez à un avocat, ou { $org_phone }

# facts: 2.10
unverified =
    { DATE($when) }, { TIME($when) } (heure de { $city }), { $event } : peut changer. Non confirmé.{ own-time }
    { $place }
    { $mode ->
        [deadline] Gardez ce jour
        [in_person] Prévoyez d'y aller
       *[other] Prévoyez d'y prendre part
    } tant que le bureau n'a pas confirmé. Voyez votre avis ou { $org_phone }

discreet-ahead = Rappel : votre rendez-vous, { DATE($when) }, { TIME($when) } (heure de { $city }).{ own-time }{ how } { $mode ->
        [in_person] Des questions, ou c'est loin ?
       *[other] Des questions ?
    } Écrivez-nous vite.

discreet-ask = Rappel : votre rendez-vous, { DATE($when) }, { TIME($when) } (heure de { $city }).{ own-time }{ how } { $mode ->
        [in_person] Préparez le voyage et regardez vos papiers.
       *[other] Regardez vos papiers et gardez l'heure libre.
    } Serez-vous là ?

discreet-soon = Rappel : votre rendez-vous, { DATE($when) }, { TIME($when) } (heure de { $city }).{ own-time }{ by } Préparez vos papiers et { $mode ->
        [in_person] partez avec de l'avance. En retard, allez-y malgré tout.
       *[other] soyez là à l'avance. En retard, entrez malgré tout.
    } Besoin d'aide ? Écrivez ou appelez { $org_phone }.

# facts: 0, 4.1.2
discreet-deadline = Rappel : { DATE($when) }, { TIME($when) } (heure de { $city }) est le dernier jour noté pour vos papiers.{ own-time } Ils doivent arriver d'ici là. Questions ? Écrivez ou appelez { $org_phone }.

discreet-unverified = { $mode ->
        [deadline] Le dernier jour pour vos papiers
       *[other] Votre rendez-vous
    }, { DATE($when) }, { TIME($when) } (heure de { $city }), peut changer ou s'annuler.{ own-time }{ by } Nous n'avons pas pu confirmer. { $mode ->
        [deadline] Gardez ce jour
        [in_person] Prévoyez d'y aller
       *[other] Prévoyez d'y prendre part
    } tant que le bureau n'a pas confirmé. Pour vérifier, voyez vos papiers ou appelez { $org_phone }.

# The day after. It says that there was an appointment, and no more.
discreet-after = Votre rendez-vous du { DATE($when) }, { TIME($when) } : comment c'était ? Nous demandons car nous pouvons aider, si besoin. Répondre n'est pas obligatoire.

# To somebody without a date, now and then.
discreet-paper = Bonjour. Avez-vous eu une lettre, un papier ou un message avec une date ? Certains viennent tard, ou à une ancienne adresse. Répondre n'est pas obligatoire.
# Added to a reminder of a date that nobody has checked for long.

# facts: 1.2, 2.2
check-court = Nous n'avons pas pu confirmer cette date ces derniers temps. Vérifiez : 1-800-898-7180, jour et nuit.

# facts: 1.2
check-ice = Nous n'avons pas pu confirmer cette date ces derniers temps. Vérifiez avec le bureau qui est sur vos papiers.

# facts: 1.2
check-uscis = Nous n'avons pas pu confirmer cette date ces derniers temps. Vérifiez : 1-800-375-5283.

check-other = Nous n'avons pas pu confirmer cette date ces derniers temps. Demandez au bureau qui vous l'a donnée.

discreet-check = Nous n'avons pas pu le confirmer ces derniers temps. Vérifiez vos papiers, ou demandez à qui vous a donné la date.

# Added when the person has another date on the same day. Names no office: court and ICE stay apart.
discreet-both = Vous avez un autre rendez-vous ce jour-là : { TIME($when) } (heure de { $city }). Les deux comptent. Pas possible ? Écrivez maintenant.

# The same of one far away on another day, with too little time for the way.
discreet-far = Vous avez un autre rendez-vous, loin : { DATE($when) }, { TIME($when) } (heure de { $city }). Les deux comptent. Pas possible ? Écrivez maintenant.

reply = Serez-vous là ?

answer-yes = Je serai là

answer-help = Aide pour y aller

answer-question = Question

answer-no = Je ne peux pas

# facts: 2.8
reply-yes = Merci, c'est noté. Continuez à vérifier : les dates peuvent changer. Si quelque chose change pour vous, écrivez-nous.

# facts: 1.2
reply-help = Merci de nous le dire. Une personne de notre équipe va vous écrire ou vous appeler pour le trajet. Nos heures : { $hours }. Si c'est proche, appelez { $org_phone }. Nous le dire ne change pas la date ; elle reste tant que le bureau qui l'a donnée ne dit pas autre chose.

reply-question = Quelle est votre question ? Écrivez-la ici. Ou envoyez 0 pour le menu, où se trouve peut-être déjà une réponse.

reply-question-noted = Merci. Une personne de notre équipe va la lire et vous répondre. Nos heures : { $hours }. Si c'est proche, appelez { $org_phone }.

# facts: 0, 1.2
reply-no = Merci de nous le dire. Une personne de notre équipe va vous écrire ou vous appeler vite. Nos heures : { $hours }. Si c'est proche, appelez { $org_phone }. Nous le dire ne change pas la date, et ne pas y aller peut avoir des suites graves. La date reste tant que le bureau qui l'a donnée ne dit pas autre chose.

# One message for several people who share a phone.
household = Pourrez-vous tous y être ?

household-all = Nous y serons tous

household-one = Sur l'un de nous

household-who = De qui s'agit-il ?
