### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

ask = ¿Cómo podemos ayudarle? Mande un número. Con 0 vuelve aquí cuando quiera.

ask-again = ¿Le ayudamos con algo más? Mande un número.

dates = Mi próxima fecha

court = ¿Corte o ICE?

person = Necesito una persona

language = Idioma / Language

no-more = No más mensajes

ask-no-more = ¿Quiere que ya no le mandemos nada? Entonces no le recordaremos sus fechas. Sus fechas siguen igual.

no-more-yes = No más mensajes

no-more-keep = Seguir como ahora

kept = Está bien, todo sigue igual.

language-changed = Está bien. Desde ahora le escribimos en español.
