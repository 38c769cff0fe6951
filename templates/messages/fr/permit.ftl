### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

ask = Travail et permis de travail : que voulez-vous savoir ?

when = Quand demander ?

cost = Combien cela coûte

ending = Ma carte va expirer

before = Travailler sans carte

pay = Le patron n'a pas payé

hurt = Blessure, maltraitance

scams = Arnaques

# facts: 5.1.1, 5.1.10, 5.1.11
when-ask = Le 1er octobre 2026, la règle était : demander 150 jours après le dépôt d'un formulaire d'asile complet ; la carte peut venir après 180 jours. C'est le Form I-765 ; il peut aussi demander un numéro de Social Security. Une nouvelle règle avec plus d'attente a été proposée : vérifiez avant d'envoyer, uscis.gov/i-765.

# facts: 5.1.2, 2.3
when-clock = Les retards que vous demandez, ou des empreintes manquées, peuvent arrêter le compte des jours. La ligne du tribunal dit le compte : 1-800-898-7180.

# facts: 4.2, 5.1.3
cost-first = La première carte : les frais étaient de 560 $ jusqu'au 16 octobre 2026 ; depuis, ils sont plus élevés. Le renouvellement a un autre prix. Voyez uscis.gov/g-1055 avant de payer. La nouvelle part des frais n'a pas de dispense. Payez seulement sur un site .gov.

# facts: 5.1.5, 5.1.6, 5.1.7
ending-renew = Lisez la date imprimée sur votre carte. Les nouvelles cartes durent jusqu'à 18 mois. Le renouvellement peut partir jusqu'à 180 jours avant que la carte expire. S'il est parti le 30 octobre 2025 ou après, rien n'est prolongé tout seul : quand la carte expire sans une nouvelle, le droit de travailler finit aussi.

# facts: 5.1.8, 5.1.9, 4.2.2
ending-early = Une carte peut expirer plus tôt si l'asile est rejeté parce qu'un avis de frais annuels n'a pas été payé. Pour les gens de certains pays, les renouvellements peuvent être bloqués. Une aide juridique peut regarder.

# facts: 5.2.1, 5.2.2, 5.2.3, 0.2
before-card = Il vous faut la carte avant de travailler. Travailler sans elle est contre les règles d'immigration, peut vous nuire plus tard, et on peut le demander au tribunal. Ne dites et ne cochez jamais "US citizen" : cela peut fermer la porte pour toute la vie. Utiliser le numéro d'un autre ou de faux papiers peut être un délit.

# facts: 5.3.1, 5.3.3, 5.3.6
pay-rights = Qui travaille, avec ou sans papiers, a droit au salaire minimum et aux heures supplémentaires pour le travail fait. Un patron n'a pas le droit de punir ceux qui demandent ensemble, et menacer d'appeler ICE peut être contre la loi. Notez les jours, les heures, les noms et la paie.

# facts: 5.3.1, 5.3.7
pay-lines = Si vous avez peur, allez d'abord à un centre de travailleurs ou à l'aide juridique. Travail non payé : Département du Travail, 1-866-487-9243. C'est un bureau du gouvernement ; ils trouvent un interprète.

# facts: 5.3.2, 5.3.4, 5.3.5, 5.3.7, 5.3.8
hurt-rights = Vous avez droit à un travail sûr, sans insultes, sans gestes sur le corps, sans injustice. Danger : 1-800-321-6742. Discrimination : 1-800-669-4000. Le patron refuse de bons papiers : 1-800-255-7688. Ce sont des lignes du gouvernement ; un centre de travailleurs peut appeler avec vous. Si quelqu'un garde vos papiers ou si vous ne pouvez pas partir, envoyez SÉCURITÉ.

# facts: 5.3, 10.5
scams-work = Arnaques : un "permis de travail rapide", un emploi qui vous demande de l'argent, un "numéro de permis" par WhatsApp, un paiement par carte cadeau. Le permis vient seulement de USCIS. Si vous avez payé, envoyez ARNAQUE.
