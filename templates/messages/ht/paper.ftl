### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# The question itself is reminders.discreet-paper; these are its answers.
came = Yon lèt, yon papye oswa yon mesaj ki gen yon dat rive jwenn ou?

yes-date = Wi, ak yon dat

not-yet = Poko gen anyen

how-to-check = Kijan pou m verifye?

say-not-yet = Dakò, mèsi. Si yon bagay rive, ekri nou dat la. N ap mande ankò nan yon mwa konsa, kèk fwa sèlman.

# On a phone that others read nothing is named.
say-check-shared = Lè se ou sèl ki ka li telefòn sa a, voye 0, apre 1, apre 1 ankò: li di kijan pou verifye. Oswa rele nou: { $org_phone }. Lè travay nou: { $hours }.
