### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# What WhatsApp lets us send to somebody who has not written for a day. Each is approved by Meta as it stands.

# facts: 2.8
date = Bonjour, ici { $org }. Un rappel : { $event }, le { $date } à { $time }. Lieu : { $place }. Les dates peuvent changer, vérifiez donc encore la vôtre. Pour nous demander quelque chose, répondez ici.

discreet = Bonjour. Un rappel de votre rendez-vous : { $date } à { $time }. Préparez-vous et regardez vos papiers. Pour nous demander quelque chose, répondez ici.

# facts: 2.10
unverified = Bonjour, ici { $org }. Nous avons appris que cette date est peut-être annulée ou changée : { $event }, le { $date } à { $time }. Nous n'avons pas pu le confirmer. La date reste tant que le bureau qui l'a donnée ne dit pas autre chose. Pour nous demander quelque chose, répondez ici.

discreet-unverified = Bonjour. Nous avons appris que votre rendez-vous, le { $date } à { $time }, est peut-être annulé ou changé. Nous n'avons pas pu le confirmer. Il reste tant que le bureau qui l'a donné ne dit pas autre chose. Pour nous demander quelque chose, répondez ici.

change = Bonjour, ici { $org }. Notez un changement : { $event } a lieu le { $date } à { $time }. Lieu : { $place }. Avant, c'était le { $old }. Suivez la nouvelle date et le nouveau lieu. Pour nous demander quelque chose, répondez ici.

discreet-change = Bonjour. Notez un changement : votre rendez-vous est le { $date } à { $time }. Avant, c'était le { $old }. Suivez le nouveau. Le lieu peut aussi être nouveau. Pour nous demander quelque chose, répondez ici.

# Only after a person recorded how the cancellation was verified.
# facts: 2.8, 2.10
cancelled = Bonjour, ici { $org }. Cette date est annulée : { $event }, le { $date } à { $time }. Notre équipe a vérifié. Votre affaire continue ; une autre date peut venir par lettre. Continuez à vérifier. Pour nous demander quelque chose, répondez ici.

discreet-cancelled = Bonjour. Votre rendez-vous du { $date } à { $time } est annulé. Notre équipe a vérifié. Une autre date peut venir par lettre : continuez à vérifier. Pour nous demander quelque chose, répondez ici.

# A cancellation that we told and that was not one.
# facts: 2.10
stands = Bonjour, ici { $org }. Nous avons dit que cette date est annulée. C'est une erreur de notre part ; pardon. La date reste : { $event }, le { $date } à { $time }. Lieu : { $place }. Gardez ce jour. Pour nous demander quelque chose, répondez ici.

discreet-stands = Bonjour. Nous avons dit que votre rendez-vous est annulé. C'est une erreur de notre part ; pardon. Il reste : { $date } à { $time }. Gardez ce jour. Pour nous demander quelque chose, répondez ici.

# facts: 0, 4.1.2
discreet-deadline = Bonjour. Un rappel : { $date } à { $time } est le dernier jour noté pour vos papiers. Ils doivent arriver d'ici là. Pour nous demander quelque chose, répondez ici.

# facts: 2.10
discreet-deadline-unverified = Bonjour. Nous avons appris que le dernier jour pour vos papiers, le { $date } à { $time }, est peut-être annulé ou changé. Nous n'avons pas pu le confirmer. Gardez ce jour tant que le bureau qui l'a donné ne dit pas autre chose. Pour nous demander quelque chose, répondez ici.

discreet-deadline-change = Bonjour. Notez un changement : le dernier jour pour vos papiers est le { $date } à { $time }. Avant, c'était le { $old }. Suivez le nouveau. Pour nous demander quelque chose, répondez ici.

# facts: 2.8, 2.10
discreet-deadline-cancelled = Bonjour. Le dernier jour pour vos papiers, le { $date } à { $time }, est annulé. Notre équipe a vérifié. Une autre date peut venir par lettre : continuez à vérifier. Pour nous demander quelque chose, répondez ici.

# facts: 2.10
discreet-deadline-stands = Bonjour. Nous avons dit que le dernier jour pour vos papiers est annulé. C'est une erreur de notre part ; pardon. Il reste : { $date } à { $time }. Gardez ce jour. Pour nous demander quelque chose, répondez ici.

# The answers are those of the flows how-it-went and paper-came, in their order.
after = Bonjour. Comment s'est passé votre rendez-vous du { $date } ? Répondez 1 si vous étiez là, 2 si vous l'avez manqué, 3 s'il y a une autre date, 4 si vous ne savez pas bien.

paper = Bonjour. Avez-vous reçu une lettre, un papier ou un message avec une date ? Répondez 1 pour oui, avec une date ; 2 pour rien pour le moment ; 3 pour lire comment vérifier.

knock = Bonjour. Quelqu'un qui vous aide a un message pour vous. Répondez ici par n'importe quel mot et il arrive, ou appelez { $org_phone }.

# facts: 10.1.1, 10.2.5
invitation = Bonjour. Quelqu'un qui vous aide nous a donné ce numéro, pour vous envoyer des rappels gratuits de vos rendez-vous. Nous ne demandons jamais d'argent. Les voulez-vous ? Répondez 1 pour oui, 2 pour non. Questions : appelez { $org_phone }.

# What stands for $date, $time, $place and $old above.
day = { DATE($when) }
held =
    { $held ->
        [in_person] ,{" "}sur place
        [video] ,{" "}par vidéo
        [phone] ,{" "}par téléphone
       *[same] {""}
    }
own =
    { $own ->
        [day] { WEEKDAY($own_when) }, { TIME($own_when) }
       *[other] { TIME($own_when) }
    }
clock = { TIME($when) } (heure de { $city }){ held }
clock-own = { TIME($when) } (heure de { $city } ; { own } à votre propre heure){ held }
old-date = { DATE($when) } à { TIME($when) } (heure de { $city }){ held }
no-place = voyez vos papiers

# The button that opens a list of answers.
choose = Choisir
