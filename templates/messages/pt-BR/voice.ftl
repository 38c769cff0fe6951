### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# Spoken to somebody who calls.
# facts: 8.1.1
answer = Olá. Neste número ninguém pode falar; é só para mensagens de texto. Para falar com uma pessoa, ligue { $org_phone }. Ou mande uma mensagem de texto para este número. Se está em perigo agora, desligue e ligue 9 1 1.
