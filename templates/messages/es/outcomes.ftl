### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# The question itself is reminders.discreet-after, sent the day after; these are its answers. Whoever reads this over a
# shoulder learns no more than that there was an appointment.
how = ¿Qué tal fue su cita?

was-there = Fui

missed = No fui

new-date = Hay otra fecha

unknown = No lo sé

say-attended = Gracias por contarnos, y qué bueno que estuvo. Si le dieron un papel con otra fecha, mande la fecha.

# facts: 0, 1.3.10, 1.4.5
say-missed = Gracias por contarnos. Esto pasa, y tal vez todavía se puede hacer algo, pero el tiempo cuenta. Una persona de nuestro equipo le va a escribir o llamar pronto. Horario: { $hours }. Si puede, llame ahora: { $org_phone }. Guarde todos los papeles y anote por qué no pudo estar.

say-unknown = Gracias. Una persona de nuestro equipo le va a escribir o llamar. Horario: { $hours }. Teléfono: { $org_phone }.

ask-date = ¿Qué fecha es? Escriba aquí, por ejemplo 14 de marzo. O mande 0 para dejarlo.

# facts: 2.8, 2.10
say-date = Gracias. Una persona de nuestro equipo la va a revisar con usted antes de que le recordemos. Mientras tanto guarde bien el papel y siga lo que dice.
