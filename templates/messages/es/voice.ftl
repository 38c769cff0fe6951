### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# Spoken to somebody who calls.
# facts: 8.1.1
answer = Hola. En este número nadie puede hablar; es solo para mensajes de texto. Para hablar con una persona, llame al { $org_phone }. O mande un mensaje de texto a este número. Si está en peligro ahora mismo, cuelgue y llame al 9 1 1.
