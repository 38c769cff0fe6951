### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# The question itself is reminders.discreet-paper; these are its answers.
came = ¿Le ha llegado una carta, papel o mensaje con una fecha?

yes-date = Tengo una fecha

not-yet = Nada por ahora

how-to-check = Quiero revisar

say-not-yet = Está bien, gracias. Si llega algo, mande la fecha. Volvemos a preguntar en más o menos un mes, pocas veces.

# On a phone that others read nothing is named.
say-check-shared = Cuando solo usted lea este teléfono, mande 0, luego 1 y otra vez 1: dice cómo revisar. O llame al { $org_phone }. Horario: { $hours }.
