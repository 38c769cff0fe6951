### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# facts: 1.1.6, 0.2
intro = Le tribunal et ICE sont différents, et ils ne s'informent pas. Aller à l'un ne compte pas pour l'autre. Chaque date compte.

# facts: 0
information = C'est de l'information, pas un conseil juridique. Les règles changent. Nous avons vérifié ces faits le 21 novembre 2026. Nous ne sommes pas le gouvernement, et c'est gratuit.

ask = Sur lequel voulez-vous savoir plus ?

hearing = Audience au tribunal

check-in = Rendez-vous ICE

isap = Visite ou appel ISAP

fingerprints = Empreintes (USCIS)

interview = Entretien (USCIS)

compare = Comparer tribunal et ICE

who = Qui est là ?

what = Que se passe-t-il ?

bring = Que dois-je apporter ?

miss = Et si je le manque ?

move = Changer la date ?

arrest = Peut-on m'arrêter ?

other = Autres rendez-vous

ask-hearing = Audience au tribunal : que voulez-vous savoir ?

ask-check-in = Rendez-vous ICE : que voulez-vous savoir ?

ask-isap = Visite ou appel ISAP : que voulez-vous savoir ?

ask-fingerprints = Empreintes à USCIS : que voulez-vous savoir ?

ask-interview = Entretien d'asile à USCIS : que voulez-vous savoir ?

# facts: 1.2, 1.1.1, 1.1.3, 6.1
hearing-who = Au tribunal de l'immigration il y a un juge, un avocat du gouvernement (de ICE), un interprète et vous. L'avocat du gouvernement n'est pas votre avocat. Vous pouvez avoir votre propre avocat, mais le gouvernement ne le paie pas.

# facts: 1.2, 1.3.22
hearing-what =
    Il y a deux sortes. L'audience courte ("master") : votre nom, adresse, langue, ce que dit le gouvernement, et la date suivante. L'audience longue ("individual") : vous racontez votre histoire, vous montrez vos preuves, et le juge décide.
    Notez la date suivante avant de partir.

# facts: 1.3.11
hearing-interpreter = Le tribunal vous donne un interprète gratuit dans la langue que vous parlez le mieux. Dites exactement quelle langue ou quel dialecte. Si vous ne comprenez pas, dites-le.

# facts: 1.3.21, 4.3.1
hearing-end-early = L'avocat du gouvernement peut demander au juge de clore votre affaire ou de mettre fin plus tôt à votre demande d'asile. Vous pouvez dire : "Je ne suis pas d'accord. J'ai besoin de temps pour parler à un avocat. J'ai peur de rentrer."

# facts: 1.3.13, 1.3.14, 1.3.15
hearing-bring = Apportez l'avis d'audience, une pièce d'identité avec photo si vous en avez une, tous vos papiers d'immigration, et des copies. Aussi votre adresse et les téléphones de ceux qui vous aident. Si vous êtes ici depuis plus de deux ans, apportez des papiers qui le montrent : loyer, école, médecin, banque. Éteignez le téléphone.

# facts: 1.3.1, 1.3.2, 1.3.16
hearing-early = Les audiences commencent à l'heure, et l'attente peut être longue. Beaucoup de groupes disent : arrivez 60 à 90 minutes avant. Chaque membre de la famille nommé sur un avis a une affaire. Les enfants doivent venir aussi, sauf si le juge a dit qu'ils peuvent rester à la maison.

# facts: 1.3.3, 1.3.4
hearing-miss = Si vous manquez une audience, le juge peut ordonner votre expulsion sans vous entendre. Si vous êtes en retard, allez-y quand même, et dites-le tout de suite à l'employé du tribunal. Le juge est peut-être encore là.

# facts: 1.3.6, 1.3.7, 1.3.10
hearing-missed =
    Si vous l'avez déjà manquée, cherchez une aide juridique le jour même. Ce n'est pas toujours la fin. Vous pouvez demander au juge de rouvrir l'affaire : dans les 180 jours si quelque chose de très grave a empêché votre venue, comme une grave maladie, ou à tout moment si vous n'avez pas reçu l'avis comme il faut.
    Aide juridique : immigrationadvocates.org/legaldirectory

# facts: 1.2, 1.3.20
hearing-move = Seul un juge peut changer la date. Vous pouvez demander plus de temps par écrit, avec une bonne raison. Demander ne change pas la date. Gardez votre date jusqu'à ce que le tribunal dise oui. Un avocat peut vous aider à demander.

# facts: 0.2, 1.3.19, 3.10, 3.12
hearing-far = Le tribunal est loin ? Une nouvelle adresse ne change pas votre tribunal. C'est une autre demande, par écrit, et tant qu'un juge n'a pas dit oui vous devez aller à l'ancien tribunal. C'est par vidéo seulement si l'avis ou le tribunal le dit. Si c'est votre cas, écrivez-nous vite : choisissez "Parler à quelqu'un".

# facts: 7.4, 1.3.4
hearing-arrest = Depuis mai 2025, ICE a arrêté beaucoup de gens dans les tribunaux de l'immigration et autour. Les ordres des juges à ce sujet changent sans cesse. Si vous n'y allez pas, le juge peut ordonner votre expulsion sans vous entendre. Personne ne peut dire avec certitude si on va vous arrêter ou non.

# facts: 1.2, 1.1.2
check-in-who = Un agent de ICE. ICE fait partie du Homeland Security (Sécurité intérieure). Il n'y a pas de juge, et ce n'est pas votre audience au tribunal.

# facts: 1.2, 1.4.3
check-in-what = L'agent regarde votre pièce d'identité et votre adresse, pose des questions et vous donne la date suivante. Il peut changer la façon dont ICE vous surveille, ne rien changer, ou vous détenir.

# facts: 1.4.2
check-in-bring = Apportez le papier du rendez-vous, votre pièce d'identité, vos papiers du tribunal avec la date suivante, une preuve de votre adresse, la preuve de chaque formulaire envoyé, et des lettres de votre médecin.

# facts: 1.2, 1.1.6
check-in-miss = Si vous le manquez, ICE peut vous chercher, vous arrêter, ou mettre fin à votre libération. Aller au tribunal ne compte pas comme aller à ICE.

# facts: 1.4.5
check-in-missed = Si vous en avez déjà manqué un, contactez ICE et votre avocat le jour même ou le prochain jour de travail. Gardez la preuve de chaque appel.

# facts: 1.2, 1.4.4
check-in-move = Si vous ne pouvez pas y aller, dites-le à ICE avant la date. Beaucoup de gens avec un papier de libération de la frontière (le numéro est sur le Form I-385) peuvent demander en ligne : ice.gov/check-in. Le changement compte seulement quand ICE le confirme. D'ici là, votre date est la même.

# facts: 7.4, 1.4.3, 1.2
check-in-arrest = Depuis 2025, ICE a arrêté des gens à ces rendez-vous, même sans casier judiciaire. Si vous n'y allez pas, ICE peut vous chercher, vous arrêter, ou mettre fin à votre libération. Personne ne peut dire avec certitude si on va vous arrêter ou non.

# facts: 1.1.4, 1.2
isap-who = Un employé de BI, une entreprise privée qui gère ISAP pour ICE. Ce n'est ni un juge ni un avocat. L'entreprise informe ICE.

# facts: 1.2, 7.1.1, 1.1.6
isap-what = Ce peut être une photo dans l'appli, un appel, une visite au bureau ou chez vous, ou un contrôle de votre appareil. Cela ne compte pas comme aller au tribunal ou à un rendez-vous ICE.

# facts: 1.2, 7.1.8
isap-bring = Apportez ce qu'on vous a envoyé : le message, le papier ou le formulaire. Gardez le téléphone et l'appareil chargés. Si un appareil est cassé ou vous fait mal, prenez des photos et signalez-le par l'appli et par téléphone. Ne le coupez pas, ne le couvrez pas : cela compte comme un manquement.

# facts: 1.2, 7.1.8, 1.4.5
isap-miss = Si vous le manquez, cela compte comme un manquement et l'entreprise le dit à ICE. Si c'est déjà fait, contactez-les tout de suite, et votre avocat. Gardez des preuves : appels, messages, captures d'écran.

# facts: 1.2
isap-move = Demandez le changement à votre contact ISAP avant la date. Prenez la réponse par écrit. Tant que vous ne l'avez pas, votre date est la même.

# facts: 1.1.4, 1.2, 7.4
isap-arrest = L'entreprise ne peut pas vous expulser, mais elle informe ICE, et ICE peut arrêter. Si vous manquez une visite ou un appel, cela compte comme un manquement et ICE est averti. Personne ne peut dire avec certitude si on va vous arrêter ou non.

# facts: 1.2, 1.1.5
fingerprints-who = Des employés de USCIS dans un centre. USCIS n'est ni ICE ni le tribunal. USCIS reçoit les formulaires, prend les empreintes et donne les permis de travail.

# facts: 1.2
fingerprints-what = On prend votre photo, vos empreintes et votre signature. Cela dure environ 20 minutes. Rien n'est décidé là.

# facts: 1.2
fingerprints-bring = Apportez votre avis, le Form I-797C. Lisez-le : il dit où et quand. Apportez une pièce d'identité si vous en avez une.

# facts: 1.5.1, 1.2, 5.1.2
fingerprints-miss = Si vous les manquez sans avoir changé la date, USCIS peut traiter votre demande comme abandonnée. Cela peut aussi arrêter le compte des jours pour votre permis de travail. Si c'est déjà fait, appelez USCIS : 1-800-375-5283, et cherchez vite une aide juridique.

# facts: 1.2
fingerprints-move = Oui, si vous demandez avant la date : en ligne, ou appelez USCIS au 1-800-375-5283.

# facts: 7.4, 1.1.5, 1.5.1
fingerprints-arrest = USCIS n'est pas ICE. Mais ICE a arrêté beaucoup de gens depuis 2025, et les règles changent sans cesse. Si vous manquez cette date, USCIS peut traiter votre demande comme abandonnée. Personne ne peut dire avec certitude si on va vous arrêter ou non.

# facts: 1.2
interview-who = Un agent d'asile, vous, votre interprète, et votre avocat si vous en avez un. Il n'y a pas de juge.

# facts: 1.2
interview-what = L'agent pose des questions sur votre peur et sur votre formulaire. Vous promettez de dire la vérité. L'agent peut dire oui, ou envoyer votre affaire au tribunal de l'immigration.

# facts: 1.5.2, 1.5.3
interview-bring = Apportez votre pièce d'identité, vos papiers originaux et une copie de votre Form I-589. Votre mari ou femme et les enfants de votre demande viennent aussi. Si vous ne parlez pas bien anglais, amenez un interprète de 18 ans ou plus. USCIS n'en donne pas. Ce ne peut être ni votre avocat ni un témoin.

# facts: 1.2
interview-miss = Si vous le manquez, votre affaire peut être envoyée au tribunal ou close, et le compte des jours pour votre permis de travail peut en souffrir. Si c'est déjà fait, cherchez une aide juridique le jour même.

# facts: 1.2, 1.5.4
interview-move = Écrivez au bureau d'asile avant la date. Gardez une copie. Tant qu'ils n'ont pas répondu, votre date est la même.

# facts: 7.4, 1.1.5, 1.2
interview-arrest = USCIS n'est pas ICE. Mais ICE a arrêté beaucoup de gens depuis 2025, et les règles changent sans cesse. Si vous manquez l'entretien, votre affaire peut être envoyée au tribunal ou close. Personne ne peut dire avec certitude si on va vous arrêter ou non.

# facts: 7.2.1, 7.2.2, 7.2.4, 7.2.7, 7.4
today =
    Ce que vous pouvez faire aujourd'hui : parler à un avocat de votre propre risque. Écrire sur papier le téléphone de votre avocat et d'une personne de confiance. Dire à cette personne quand vous pensez sortir. Prévoir qui va chercher vos enfants.
    Aide juridique : immigrationadvocates.org/legaldirectory
    Vous choisissez.

# facts: 1.2
compare-who = Qui est là ? Tribunal : un juge, un avocat du gouvernement et un interprète. Rendez-vous ICE : un agent de ICE. ISAP : un employé d'une entreprise privée. USCIS : un agent ou employé de USCIS.

# facts: 1.2
compare-miss =
    Et si vous le manquez ?
    Tribunal : le juge peut ordonner votre expulsion sans vous entendre.
    ICE : peut vous chercher, vous arrêter, ou mettre fin à votre libération.
    ISAP : cela compte comme un manquement, et ICE est averti.
    USCIS : votre demande peut compter comme abandonnée, ou votre affaire être close ou envoyée au tribunal.

# facts: 1.2
compare-move =
    Qui peut changer la date ?
    Tribunal : un juge seulement. ICE : ICE seulement, quand il confirme. ISAP : votre contact, par écrit. USCIS : USCIS, si vous demandez avant la date.
    Tant qu'ils n'ont pas dit oui, votre date est la même.
