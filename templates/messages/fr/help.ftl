### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

ask = De quoi avez-vous besoin ? Nous ne le disons à personne. Seulement si vous dites oui, une personne de notre équipe cherche avec vous.

doctor = Médecin ou clinique

mind = Tristesse, peur, sommeil

food = Nourriture

sleep = Un endroit où dormir

school = École pour enfants

english = Cours d'anglais

taxes = Impôts et ITIN

more = Autre chose

ask-more = De quoi d'autre avez-vous besoin ?

ride = Transport vers ma date

life = La vie ici

things = Habits, bébé, factures

consulate = Mon consulat

plan = Un plan pour moi

back = Retour

# facts: 9.1.1, 9.1.3
doctor-where =
    En urgence, les hôpitaux doivent vous examiner et vous soigner, même sans papiers ni argent. Pour le reste, un centre de santé fait payer selon ce que vous gagnez : findahealthcenter.hrsa.gov ou 1-877-464-4772.
    Demandez d'abord : "Recevez-vous tout le monde ? Demandez-vous les papiers ?"

# facts: 9.1.2, 9.1.4
doctor-cost = Qui paie ? Chaque État est différent, et les règles fédérales ont changé le 1er octobre 2026. En urgence ou à une naissance, un programme peut payer pour certains qui ont peu d'argent. Beaucoup d'États aident aussi les enfants et les femmes enceintes. Demandez à la clinique avant de signer.

# facts: 8.3.1, 9.1.6, 8.1.2
mind-where = Après ce que beaucoup ont vécu, la peur, la tristesse et le mauvais sommeil sont normaux, et parler peut aider. Des cliniques le font et, dans certaines villes, des programmes pour ceux qui ont subi la torture. Pas besoin de dire pourquoi. Pour parler maintenant, à toute heure : appelez le 988 et dites "French", ou écrivez au 988 en anglais ou en espagnol.

# facts: 8.1.6, 9.3.1
food-where = Appelez le 211 et dites votre langue. Ils savent où il y a à manger près de vous. Les banques alimentaires et les repas de l'école ne demandent presque nulle part les papiers. WIC, pour la grossesse, les bébés et les petits enfants, est ouvert dans la plupart des États. SNAP (food stamps) ne l'est pas pendant la demande d'asile.

# facts: 8.1.6, 9.3.2
sleep-where = Pour un lit près de vous, appelez le 211 et dites votre langue. Les règles des refuges changent selon la ville et changent souvent. Si votre refuge est loin de l'école ou n'a pas de repas chaud, dites-le-nous : une personne de notre équipe peut demander un changement.

# facts: 9.2.1, 9.2.2
school-where = Chaque enfant peut aller à l'école publique, avec ou sans papiers. L'école ne doit pas demander les papiers d'immigration. Apportez ce que vous avez : preuve d'âge, d'adresse (une lettre suffit), vaccins. Un enfant sans logement peut commencer tout de suite, sans papiers. Si une école dit non, dites-le-nous.

# facts: 9.3.3
english-where = Les bibliothèques, les community colleges, les églises et d'autres groupes donnent des cours d'anglais, souvent gratuits. Il y a aussi des applis gratuites. Certains cours peuvent demander les papiers d'immigration : demandez avant de vous inscrire.

# facts: 9.4.1, 9.4.2
taxes-what = L'ITIN est un numéro d'impôts pour ceux qui ne peuvent pas avoir un numéro de Social Security. On le demande avec le Form W-7, presque toujours avec la déclaration d'impôts. Il ne donne pas le droit de travailler. Avec un permis de travail, vous pouvez avoir un numéro de Social Security ; utilisez alors celui-là.

# facts: 9.4.3, 9.4.4, 9.4.5
taxes-privacy = Déclarer ses impôts et avoir un ITIN peut vous aider. Il peut y avoir un risque : les tribunaux décident encore si ICE peut recevoir des adresses du bureau des impôts. Demandez à une clinique d'impôts gratuite avant de faire la demande : irs.gov/vita ou 1-800-906-9887. N'envoyez pas par la poste votre seul passeport ; certains peuvent le vérifier sur place.

# facts: 10.3.5, 10.4
plan-how = Trop de choses à la fois ? Une personne de notre équipe peut faire un plan avec vous : ce qu'il vous faut, ce qui vient d'abord, qui aide. Vous décidez ce qu'il contient, et pouvez le changer ou y renoncer à tout moment. C'est gratuit et ne change pas vos dates. Nous ne pouvons pas promettre toute l'aide.

ride-how = Si vous n'avez aucun moyen d'aller à une date, dites-le-nous le plus tôt possible. Nous ne pouvons pas promettre un transport. S'il vous plaît, continuez à chercher aussi : la date reste la même.

# facts: 9.3.4
life-what = Des groupes apprennent comment on vit ici : 911, loyer, banques, école, travail, conduite, courrier, arnaques, et les lois sur les enfants et la violence à la maison. C'est gratuit dans beaucoup d'endroits.

# facts: 8.1.6
things-where = Appelez le 211 et dites votre langue. Ils savent qui aide près de vous pour les habits, les couches, les factures et bien plus.

# facts: 9.5.1, 0.2, 7.3.7
consulate-choice = Aller au consulat de votre pays, ou l'appeler, c'est votre choix. Vous pouvez dire non. Si vous avez peur de ce gouvernement, cela peut être dangereux, et cela peut poser des questions dans une affaire d'asile. Demandez d'abord à un avocat.

# facts: 8.2.5
ask-refer = Voulez-vous qu'une personne de notre équipe cherche de l'aide près de vous ? Elle voit cette discussion. Elle donne votre nom ou numéro à d'autres seulement si vous dites oui à cela aussi.

refer-yes = Oui, cherchez

refer-no = Non, merci

referred = Merci. Une personne de notre équipe va chercher et vous écrire ici. Nous ne pouvons pas promettre qu'il y a une place. Nos heures : { $hours }. Si cela ne peut pas attendre, appelez { $org_phone } ou le 211.
