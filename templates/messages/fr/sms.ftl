### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# Asked on WhatsApp, of those whose number takes SMS as well.
# facts: 10.1.1
ask = WhatsApp n'apporte pas toujours les messages. Si le rappel d'une date n'y arrive pas, pouvons-nous l'envoyer par SMS à ce numéro ? Votre opérateur peut le faire payer.

yes = Oui, SMS aussi

no = Non, WhatsApp seul

said-yes = Merci. Si WhatsApp n'apporte pas une date, elle arrive par SMS.

said-no = C'est entendu. Nous vous écrivons seulement sur WhatsApp.
