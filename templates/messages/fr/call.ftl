### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

ask = Une personne va vous appeler, dans votre langue ou avec un interprète. C'est gratuit. Quelle langue voulez-vous parler ? Écrivez-la ici. Si une autre heure ou un autre numéro est mieux pour vous, écrivez-le aussi.

# facts: 8.1.1
open = Merci. Une personne de notre équipe vous appelle aujourd'hui, si nous le pouvons, ou le prochain jour de travail. Nos heures : { $hours }. Vous pouvez aussi appeler : { $org_phone }. En danger maintenant : 911.

# facts: 8.1.1
closed = Merci. Nous sommes fermés maintenant. Une personne de notre équipe vous appellera à l'ouverture. Nos heures : { $hours }. Notre téléphone : { $org_phone }. En danger maintenant : 911.
