### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

ask = Vous faites bien de demander. Que voulez-vous savoir ?

us = Est-ce vraiment vous ?

never = Jamais demandé par nous

scams = Arnaques courantes

check = Vérifier une date

paid = Payé ou donné mes infos

report = Signaler une arnaque

us-check = Vous ne savez pas si c'est nous ? Ne répondez pas à ce message. Appelez { $org_phone } et demandez si nous vous avons écrit. Nos heures : { $hours }.

# facts: 10.2.4, 10.2.8
we-never = Nous ne demandons jamais d'argent, votre A-Number, un mot de passe, un code, des photos de papiers ni votre histoire. Nous n'envoyons jamais de lien qui demande vos données. Si quelqu'un le fait en notre nom, ce n'est pas nous.

# facts: 10.5, 0.2
office-never = Le tribunal et USCIS ne demandent pas d'argent par message, WhatsApp, carte cadeau, Zelle ou crypto. Les vrais sites du gouvernement finissent par .gov. Payez des frais seulement après un avis officiel ou un ordre du tribunal, et seulement sur un site .gov.

# facts: 10.5
scams-known = Arnaques courantes : une fausse audience par vidéo, pour de l'argent. Des frais "à payer maintenant". Un faux avocat ou groupe. Un permis de travail rapide. Un inconnu qui sait votre A-Number. De l'argent pour faire sortir un détenu. Si on vous presse ou demande le secret, arrêtez et demandez à une personne de confiance.

# facts: 6.4, 6.6, 0.2
no-notario = Aux États-Unis, un notario n'est pas un avocat. Seul un avocat, ou un représentant accrédité par le Département de la Justice, peut donner une aide juridique. Demandez à voir la preuve avant de payer.

# facts: 2.2, 2.12, 2.13, 10.5
how-to-check = N'utilisez pas les numéros de ce message. Vérifiez vous-même. Tribunal : 1-800-898-7180, jour et nuit. Rendez-vous ICE : ice.gov/check-in. USCIS : 1-800-375-5283. Un message venant de nous ? Appelez { $org_phone }.

# facts: 10.5
paid-now = Ce n'est pas votre faute ; ils savent tromper. Ne payez plus et ne répondez plus. Gardez les messages et les reçus. Si vous avez payé, appelez votre banque ou la carte maintenant. Dites-le à une aide juridique de confiance. Vous pouvez le signaler : reportfraud.ftc.gov ou 1-877-382-4357. Pour nous le dire, envoyez ARNAQUE.

# facts: 10.5
ask-scam = Merci de nous le dire. Une personne de notre équipe va regarder. S'il vous plaît, ne leur répondez pas, ne payez pas, et gardez le message. Qu'ont-ils dit ou demandé ? Écrivez-le ici, sans votre A-Number. Ou envoyez 0 pour ne pas répondre.

reported = Merci. Nous avons gardé vos mots, et une personne de notre équipe les lit. Cela aide aussi les autres.
