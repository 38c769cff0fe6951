### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# The question itself is reminders.discreet-after, sent the day after; these are its answers. Whoever reads this over a
# shoulder learns no more than that there was an appointment.
how = Kijan randevou ou a te pase?

was-there = Mwen te la

missed = Mwen te rate li

new-date = Gen yon nouvo dat

unknown = Mwen pa twò sèten

say-attended = Mèsi paske ou di nou sa, e bravo paske ou te la. Si yo te ba ou yon papye ak yon nouvo dat, ekri nou dat la.

# facts: 0, 1.3.10, 1.4.5
say-missed = Mèsi paske ou di nou sa. Sa konn rive, e ka gen bagay ki ka toujou fèt, men tan an konte. Yon moun nan ekip nou an ap ekri ou oswa rele ou byento. Lè travay nou: { $hours }. Si ou kapab, rele nou kounye a: { $org_phone }. Tanpri kenbe tout papye, epi ekri poukisa ou pa t ka la.

say-unknown = Mèsi. Yon moun nan ekip nou an ap ekri ou oswa rele ou. Lè travay nou: { $hours }. Telefòn nou: { $org_phone }.

ask-date = Ki dat li ye? Ekri li isit la, pa egzanp 14 mas. Oswa voye 0 pou kite sa.

# facts: 2.8, 2.10
say-date = Mèsi. Yon moun nan ekip nou an ap verifye li avèk ou anvan nou raple ou li. Jis lè sa a, tanpri sere papye a byen epi swiv sa li di.
