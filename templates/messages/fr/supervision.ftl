### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

ask = Surveillance ICE : que voulez-vous savoir ?

isap = ISAP, c'est quoi ?

app = L'appli du téléphone

ankle = Bracelet à la cheville

plan = Plan : rendez-vous ICE

family = Un plan pour ma famille

officers = Si des agents m'abordent

detained = Quelqu'un est détenu

# facts: 1.1.4, 7.1.1, 7.1.4
isap-what = ISAP est la façon dont ICE surveille certaines personnes pendant leur affaire. Une entreprise privée, BI, le gère. Il peut utiliser une appli, un appareil à la cheville ou au poignet, des appels, des visites au bureau et chez vous. L'entreprise informe ICE, et l'agent de ICE décide.

# facts: 1.1.6, 1.2, 3.8
isap-not = Une visite ou un appel ISAP n'est ni votre audience au tribunal ni un rendez-vous ICE. Aller à l'un ne compte pas pour l'autre. Si vous ne pouvez pas être là, demandez à votre contact ISAP avant la date, et prenez la réponse par écrit. Avant de déménager, demandez d'abord : vos papiers de libération peuvent le limiter.

# facts: 7.1.1, 7.1.8, 1.2
app-what = L'appli s'appelle SmartLINK. Elle demande une photo de votre visage et apporte des messages. Gardez le téléphone chargé et près de vous. Si vous manquez un check-in dans l'appli, cela compte comme un manquement et ICE est averti.

# facts: 7.1.8, 1.4.5
app-broken = Si l'appli ne marche pas, dites-le tout de suite à l'entreprise, dans l'appli et par téléphone. Gardez la preuve : captures d'écran avec le jour et l'heure, et le nom de la personne à qui vous avez parlé. Dites-le à votre avocat si vous en avez un.

# facts: 7.1.9, 7.1.7
ankle-first =
    Avant de demander quoi que ce soit, parlez à un avocat si vous avez un ancien ordre d'expulsion : demander peut attirer l'attention. Si ICE vous a laissé sortir il y a moins de 7 jours, demandez tout de suite à un avocat ; il y a peut-être une voie de plus, et le délai est court.
    Aide juridique : immigrationadvocates.org/legaldirectory

# facts: 7.1.4
ankle-ask = Vous pouvez demander à ICE d'enlever le bracelet ou de moins vous surveiller. Il n'y a pas de formulaire, pas de délai fixé et pas d'appel dans le programme. L'agent de ICE décide. L'entreprise peut le recommander. Un juge ne le peut presque jamais. Personne ne peut promettre un oui.

# facts: 7.1.5
ankle-how = Comment on demande : par écrit, à un rendez-vous ICE ou avant. On joint des papiers qui montrent : on est venu à chaque date du tribunal et à chaque rendez-vous ; une adresse stable ; une lettre du médecin (peau, coeur, douleur, grossesse) ; des soucis de travail ou de garde d'enfants ; une lettre d'avocat ; l'asile encore en cours.

# facts: 7.1.6, 7.1.8
ankle-hurts = Grossesse, maladie, ou cela vous fait mal ? Demandez tout de suite, n'attendez pas. Prenez des photos de la peau. Dites-le à l'entreprise dans l'appli et par téléphone, et gardez la preuve. S'il vous plaît, ne le coupez pas, ne le couvrez pas, ne le laissez pas sans batterie : cela compte comme un manquement.

# facts: 7.2.1
plan-lawyer =
    Tout ceci est votre choix. D'abord, parlez à un avocat de votre propre risque, surtout si vous avez un ancien ordre d'expulsion, une arrestation, ou moins de 2 ans ici.
    Aide juridique : immigrationadvocates.org/legaldirectory

# facts: 7.2.2, 7.2.3, 2.14
plan-write = Écrivez sur papier, et apprenez par coeur : votre A-Number, le téléphone de votre avocat, et celui d'une personne de confiance. Donnez à cette personne votre A-Number, votre nom comme ICE l'écrit, votre pays de naissance, et cette page : locator.ice.gov. S'il vous plaît, ne nous les envoyez pas.

# facts: 7.2.5, 7.2.7, 7.2.8, 7.2.9, 1.4.2
plan-day = Ce jour-là : apportez vos papiers, vos médicaments dans leur flacon pour quelques jours, lunettes, habits chauds. Si possible, allez-y avec quelqu'un dont les papiers sont sûrs. Dites à votre personne de confiance quand vous pensez sortir, et quoi faire sinon. Les agents peuvent demander à voir votre téléphone. Vous pouvez dire que vous n'êtes pas d'accord.

# facts: 7.2.4
family-children = Si vous avez des enfants : choisissez qui va les chercher si vous ne pouvez pas. Mettez cette personne sur la liste d'urgence de l'école. Un formulaire signé de garde peut aider ; chaque État a le sien. Une aide juridique peut vous dire lequel.

# facts: 7.2.5, 7.2.6, 7.2.7
family-papers = Laissez des copies à la personne de confiance : pièces d'identité, actes de naissance, papiers du tribunal, loyer, preuves de votre temps aux États-Unis, et une liste de médicaments. Convenez de ce qu'elle fait si vous ne sortez pas à l'heure : appeler votre avocat, puis regarder locator.ice.gov.

# facts: 7.3.1, 7.3.2, 7.3.3
officers-say = Si des agents vous abordent : gardez votre calme. Ne courez pas, ne poussez pas, ne mentez pas, pas de faux papiers. Vous pouvez dire : "Je veux garder le silence. Je veux un avocat." À votre propre rendez-vous ICE, on demande quand même qui vous êtes. Rien ne vous oblige à signer ce que vous ne comprenez pas. Vous pouvez demander un interprète.

# facts: 7.3.4, 7.3.5, 0.2
officers-afraid = Si vous avez peur de rentrer, dites-le à chaque agent, et redites-le : "J'ai peur de retourner dans mon pays. Je demande un entretien sur ma peur." Dites-le aussi si vous avez une date au tribunal, des enfants, une maladie ou des médicaments.

# facts: 7.3.6, 7.3.7
officers-home = À la maison : sans un papier signé par un juge, les agents ne sont pas censés entrer si vous ne les laissez pas. Ce qu'ils font peut différer de la règle. Appeler votre consulat est votre choix. Vous pouvez dire non.

# facts: 2.14, 8.1
detained-find = Pour trouver un adulte : locator.ice.gov. Il faut le A-Number et le pays de naissance, ou le nom complet exact et le pays de naissance. Cela peut prendre des jours. Essayez encore, et essayez d'autres façons d'écrire. Les enfants n'y sont pas. Pour un enfant gardé par le gouvernement : 1-800-203-7001 ; parlez d'abord à une aide juridique.

# facts: 4.4.1, 4.4.3, 0.2, 7.3.5
detained-lawyer =
    Cherchez un avocat maintenant. Dites : nom complet, A-Number, pays de naissance, où et quand c'est arrivé, la prochaine date au tribunal, tout ancien ordre d'expulsion, maladie ou enfants, et si la personne a peur de rentrer. Certains ne peuvent pas demander une caution au juge de l'immigration. Demandez vite : un tribunal fédéral peut aider.
    immigrationadvocates.org/legaldirectory

# facts: 7.3.3, 7.3.4, 7.3.7, 7.3.8
detained-tell = Si vous leur parlez : rien ne les oblige à signer ce qu'ils ne comprennent pas. S'ils ont peur de rentrer, ils peuvent le dire à chaque agent. Les appels de la détention sont enregistrés, sauf ceux prévus avec un avocat : ne parlez donc pas de l'affaire. Appeler le consulat est un choix.

ask-team = C'est lourd à porter. Voulez-vous que notre équipe le sache, pour qu'une personne vous écrive ou vous appelle bientôt ?

team = Le dire à l'équipe
