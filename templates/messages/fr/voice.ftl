### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# Spoken to somebody who calls.
# facts: 8.1.1
answer = Bonjour. Personne ne peut parler sur ce numéro ; il est seulement pour les messages écrits. Pour parler à une personne, appelez le { $org_phone }. Ou envoyez un message écrit à ce numéro. Si vous êtes en danger maintenant, raccrochez et appelez le 9 1 1.
