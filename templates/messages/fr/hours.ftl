### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

ask = Quand pouvons-nous vous écrire en premier ? C'est l'heure de votre montre. Quand vous nous écrivez, nous répondons à toute heure.

day = De 8h à 21h

morning = Matin, 8h à 12h

afternoon = Après-midi, 12h à 18h

evening = Soir, 17h à 21h

ask-wake = Si une date change et que c'est très proche, pouvons-nous écrire la nuit aussi ? Sinon nous attendons vos heures, et une personne de notre équipe appellera peut-être.

wake = Oui, réveillez-moi

sleep = Non, pas la nuit

set = C'est noté. Vous pouvez le changer ici à tout moment.
