### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

ask = ¿Cómo podemos ayudarle? Mande un número. Con 0 vuelve aquí cuando quiera.

ask-again = ¿Le ayudamos con algo más? Mande un número.

# On a phone that others read no topic is named.
ask-quiet = ¿En qué le ayudamos? Mande un número. Elija 1 solo si nadie más lee este teléfono.

all = Todos los temas

dates = Mi próxima fecha

court = ¿Corte o ICE?

cannot-go = No puedo ir, o ya falté

law = Asilo, trabajo, abogado

safe = Seguridad e ICE

near = Ayuda cerca de mí

person = Necesito una persona

language = Idioma / Language

more = Otras opciones

ask-safe = Seguridad e ICE. ¿Qué necesita?

supervision = Supervisión de ICE

safety = No me siento a salvo

going-back = Volver a mi país

ask-more = Otras opciones. ¿Qué necesita?

real = ¿Es real este mensaje?

data = Mis datos

call-me = Llámenme en mi idioma

feedback = Dar mi opinión

no-more = No más mensajes

ask-no-more = ¿Quiere que ya no le mandemos nada? Entonces no le recordaremos sus fechas. Sus fechas siguen igual.

no-more-yes = No más mensajes

only-dates = Solo mis fechas

no-more-keep = Seguir como ahora

kept = Está bien, todo sigue igual.

language-changed = Está bien. Desde ahora le escribimos en español.
