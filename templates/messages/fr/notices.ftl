### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# Stands under every notice.
foot = Pour vos dates seulement, sans annonces : répondez DATES SEULEMENT

off = D'accord. Nous envoyons vos dates seulement, et répondons quand vous écrivez. Pour recevoir les annonces, répondez ANNONCES

on = D'accord. Vous recevez de nouveau les annonces. Pour ne plus les recevoir, répondez DATES SEULEMENT
