### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

open = Merci. Une personne de notre équipe vous répond ici aujourd'hui, si nous le pouvons, ou le prochain jour de travail. Nos heures : { $hours }. Vous pouvez aussi appeler { $org_phone }.

closed = Merci. Nous sommes fermés maintenant, donc personne ne lit ceci avant l'ouverture. Une personne de notre équipe vous répondra alors. Nos heures : { $hours }. Notre téléphone : { $org_phone }.

# facts: 8.1.1, 8.1.2
urgent =
    Aide à toute heure : en danger, appelez le 911 (la police peut venir ; c'est votre choix). Grande tristesse ou peur : appelez le 988 et dites "French", ou écrivez au 988 en anglais ou en espagnol.
    Vous n'avez pas besoin de raconter votre histoire.
