### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

ask = ¿A qué hora le podemos escribir primero? En su propio reloj. Cuando usted nos escribe, contestamos a cualquier hora.

day = De 8 AM a 9 PM

morning = De 8 AM a 12

afternoon = De 12 a 6 PM

evening = De 5 a 9 PM

ask-wake = Si una fecha cambia y es muy pronto, ¿le podemos escribir también de noche? Si no, esperamos a su horario, y tal vez le llama una persona de nuestro equipo.

wake = Sí, despiértenme

sleep = No de noche

set = Listo, ya lo anotamos. Aquí lo puede cambiar cuando quiera.
