### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

not-understood = Pardon, nous n'avons pas compris. Envoyez le numéro de votre réponse. Envoyez 0 pour le menu.

# Above what a text may be about that was no answer.
perhaps = Est-ce bien votre question ? Sinon, envoyez 0 pour le menu. Vous pouvez aussi y demander une personne.

# facts: 8.1.1
handed-over =
    Nous allons vous aider autrement. Une personne de notre équipe lira vos messages. Nos heures : { $hours }. Vous pouvez aussi appeler : { $org_phone }.
    En danger maintenant ? Appelez le 911.

# facts: 10.2.4
media = Merci, c'est bien arrivé. Ici nous ne pouvons pas répondre aux photos ni aux messages vocaux. Une personne de notre équipe va regarder. Nos heures : { $hours }. Si possible, écrivez quelques mots. S'il vous plaît, n'envoyez pas de photos de vos papiers.

stopped = D'accord. Nous ne vous écrirons plus. Vos dates restent les mêmes. Si vous voulez de nouveau nos messages, envoyez START.

# facts: 0, 10.2.9
help =
    Nous sommes { $org }. Nous répondons aux questions et rappelons les dates par message, gratuitement. Nous ne sommes pas le gouvernement. C'est de l'information, pas un conseil juridique. Les règles changent.
    Envoyez 0 pour le menu. Envoyez STOP et nos messages cessent. Téléphone : { $org_phone }. Nos heures : { $hours }.

# facts: 0, 0.2, 6.4
advice =
    Merci de demander. Nous ne pouvons pas donner de conseil juridique par message. Un avocat, ou un représentant accrédité par le Département de la Justice, le peut.
    Aide juridique gratuite ou peu chère : immigrationadvocates.org/legaldirectory
    Vous n'avez pas besoin de raconter votre histoire. Une personne de notre équipe lira votre message. Nos heures : { $hours }. Envoyez 0 pour le menu.

try-again = Merci, nous avons votre message. Quelque chose n'a pas marché chez nous, et ce n'est pas votre faute. Une personne de notre équipe le lira. Si c'est urgent, appelez : { $org_phone }.

main-menu = Menu principal

other-questions = Autres questions

# Above an SMS that stands for a WhatsApp message which did not arrive.
also-on-whatsapp = Nous l'avons écrit aussi sur WhatsApp. C'est le même message, pas une deuxième date.
