### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney or a second Spanish speaker

# facts: 10.2.5
ask = Cómo le nombramos y a quién más le avisamos de sus fechas. Usted elige, y puede cambiarlo o terminarlo cuando quiera.

name = Cómo me nombran

helper = Avisar a alguien más

stop = No avisar a nadie más

ask-name = ¿Cómo le nombramos en los mensajes? Un nombre corto, de 12 letras como máximo, nunca su nombre completo. O mande 0 para dejarlo.

named = Listo. Puede cambiarlo aquí cuando quiera.

# facts: 10.1.1, 10.2.5
ask-number = ¿Qué número? Por favor pregunte antes a esa persona. También le preguntamos por mensaje, y no le decimos nada hasta que diga que sí. Después recibe el día y la hora de sus fechas con su nombre corto, nunca el lugar. Escriba el número, o mande 0 para dejarlo.

sure = ¿El número es correcto, y esa persona quiere?

yes = Sí, pregúntenle

no = No, déjenlo

relation = ¿Quién es para usted? Así nuestro equipo puede ayudar mejor.

relative = Familia o pareja

sponsor = Mi patrocinador

lawyer = Mi abogado

self = Mi otro teléfono

other = Otra persona

# facts: 10.2.5
asked = Le preguntaremos. Si no podemos, una persona de nuestro equipo le escribirá a usted. Para terminarlo, vuelva aquí cuando quiera.

# facts: 10.2.5
stopped = Listo. Ya no avisamos de sus fechas a nadie más.

# Those listed follow, each with the end of its number.
which = ¿A qué número ya no avisamos? Mostramos cómo termina.

all = A ninguno

# facts: 10.2.5
stopped-one = Listo. Ya no avisamos de sus fechas a ese número.
