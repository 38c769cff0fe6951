### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

not-understood = Perdone, no entendimos. Mande el número de su respuesta. Mande 0 para volver al inicio.

# Above what a text may be about that was no answer.
perhaps = ¿Es esto lo que pregunta? Si no, mande 0 para ver el inicio. Ahí también puede pedir una persona.

# facts: 8.1.1
handed-over =
    Vamos a ayudarle de otra manera. Una persona de nuestro equipo leerá sus mensajes. Nuestro horario: { $hours }. También puede llamar al { $org_phone }.
    ¿Está en peligro ahora? Llame al 911.

# facts: 10.2.4
media = Gracias, nos llegó. Por este medio no podemos contestar fotos ni mensajes de voz. Una persona de nuestro equipo lo verá. Nuestro horario: { $hours }. Si puede, escriba unas palabras. Por favor, no mande fotos de sus papeles.

stopped = Está bien. Ya no le escribiremos. Sus fechas siguen igual. Si quiere recibir otra vez nuestros mensajes, mande START.

# facts: 0, 10.2.9
help =
    Somos { $org }. Por mensaje contestamos preguntas y le recordamos sus fechas, gratis. No somos el gobierno. Lo que mandamos es para informar; no es consejo legal. Las reglas cambian.
    Mande 0 para ver el inicio. Mande ALTO o STOP y ya no le escribimos. Llame al { $org_phone }. Horario: { $hours }.

# facts: 0, 0.2, 6.4
advice =
    Gracias por preguntar. No podemos dar consejo legal por mensaje. Eso lo hace un abogado o un representante acreditado por el Departamento de Justicia.
    Ayuda legal gratis o barata: immigrationadvocates.org/legaldirectory
    No necesita contarnos su historia. Una persona de nuestro equipo va a leer su mensaje. Horario: { $hours }. Mande 0 para ver el inicio.

try-again = Gracias, tenemos su mensaje. Algo nos falló y no es culpa de usted. Una persona de nuestro equipo lo leerá. Si es urgente, llame al { $org_phone }.

main-menu = Inicio

other-questions = Otras preguntas

# Above an SMS that stands for a WhatsApp message which did not arrive.
also-on-whatsapp = También lo escribimos por WhatsApp. Es el mismo mensaje, no otra fecha.
