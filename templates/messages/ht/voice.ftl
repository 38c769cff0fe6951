### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# Spoken to somebody who calls.
# facts: 8.1.1
answer = Bonjou. Pèsonn pa ka pale sou nimewo sa a; li la pou mesaj ekri sèlman. Pou pale ak yon moun, tanpri rele { $org_phone }. Oswa voye yon mesaj ekri nan nimewo sa a. Si ou an danje kounye a, rakwoche epi rele 9 1 1.
