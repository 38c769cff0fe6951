### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

ask = Asile : que voulez-vous savoir ?

what = L'asile, c'est quoi ?

year = La règle d'un an

where = Où déposer

form = Le formulaire

fees = Frais et avis

end = Affaires closes tôt

lost = J'ai perdu : appel

# facts: 4.1.1, 4.1.9, 0.1
what-is = L'asile est pour les personnes qui ont subi du mal, ou qui le craignent, à cause de la race, de la religion, de la nationalité, d'une opinion politique ou d'un groupe social particulier. Deux autres protections, "withholding of removal" et la Convention contre la torture, utilisent le même formulaire. Elles ne mènent pas à la green card.

# facts: 4.1.2
year-rule = La loi donne à la plupart des gens un an, depuis leur dernière arrivée, pour demander l'asile avec le Form I-589. Prévoyez le jour où le bureau REÇOIT la demande ; le jour d'envoi ne compte que dans peu de cas.

# facts: 4.1.3, 4.1.4, 0
year-late = Après un an, la loi a des exceptions pour certains changements et pour des raisons très graves, avec peu de temps pour agir. Les enfants reconnus non accompagnés ne sont pas sous cette règle. Une personne en retard peut encore demander les deux autres protections. Un avocat peut dire quelle règle est la vôtre ; par message, personne ne le peut.

# facts: 4.1.5, 4.1.6
where-file = Avec une affaire au tribunal de l'immigration : à ce tribunal. Sans affaire : à USCIS. Les enfants non accompagnés déposent à USCIS. Si vous avez une Notice to Appear mais que le système ne montre pas d'affaire, le lieu n'est pas clair : cherchez une aide juridique, et surveillez le délai d'un an.

# facts: 4.1.7
form-edition = Le formulaire change. Le 1er octobre 2026, l'édition était 07/28/26 ; voyez uscis.gov/i-589. S'il reste des cases vides, un "yes" sans réponse dessous ou s'il manque la signature, il peut vous revenir, et un juge peut clore une affaire pour cela.

# facts: 4.1.8, 6.8
form-true = Lisez chaque page avant de signer, ou faites-la lire. La personne qui remplit doit signer aussi. Dire ce qu'on sait faux peut fermer la porte pour toute la vie.

# facts: 4.2.1, 4.2.2, 4.2.3, 4.2.4
fees-now =
    Déposer la demande : 100 $ au 1er octobre 2026. Après un an, et chaque année tant que l'affaire est ouverte, il y a d'autres frais : à partir du 16 octobre 2026, 105 $ à USCIS. USCIS envoie un avis, et il y a 30 jours pour payer, à compter de la date de l'avis. Au tribunal, attendez un ordre écrit qui dit la date et comment payer.
    Ne payez pas pour une rumeur, et ne laissez pas un avis sans réponse.

# facts: 4.2.2, 4.2.3, 4.2.6, 10.5
fees-pay = Un avis non payé peut mettre fin à l'affaire d'asile et au permis de travail. Payez seulement en ligne, au site .gov que l'avis indique : compte USCIS, ou epay.eoir.justice.gov pour le tribunal. Le tribunal et USCIS ne demandent rien par message, carte cadeau ou Zelle. Gardez la preuve.

# facts: 4.2, 4.2.5, 4.2.8, 0.2
fees-waiver = Les frais de dépôt et les frais de chaque année n'ont pas de dispense. Certaines personnes ne les doivent pas, et des procès peuvent changer les règles. Une aide juridique peut vous le dire.

# facts: 4.3.1, 4.3.4, 4.3.2, 4.3.3
end-early = Un avocat du gouvernement peut demander de clore une affaire, ou un juge peut mettre fin à l'asile sans audience complète. Une personne peut dire : "Je ne suis pas d'accord. J'ai besoin de temps pour parler à un avocat. J'ai peur de rentrer. Je veux garder mon droit de faire appel." Après certaines clôtures, des gens ont été arrêtés. Si un agent dit que vous devez partir sans voir un juge, dites si vous avez peur, et répétez-le.

# facts: 4.3.5, 4.3.6
end-third = Le gouvernement peut dire qu'une personne doit demander l'asile dans un pays tiers. Une personne peut dire : "J'ai besoin de temps pour répondre et pour parler à un avocat. J'ai peur d'aller dans ce pays." Cherchez une aide juridique le jour même.

# facts: 4.3.8, 0.2
lost-appeal =
    Le délai d'appel est très court : parfois 10 jours seulement, et les tribunaux en discutent encore. Cherchez une aide juridique le jour même. La Commission d'appel (BIA) doit RECEVOIR l'appel avant la fin du délai. Il y a des frais ; on peut demander à ne pas les payer (Form EOIR-26A).
    immigrationadvocates.org/legaldirectory
