### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# Shown before the language is known: the same words in English and in Spanish. Another language's folder says these four
# in its own words and in English, for a guess may be wrong.
hello =
    Hello. You can write to us in your language.
    Hola. Puede escribirnos en su idioma.

# The answers are the languages' own names for themselves.
ask-language = Which language? / ¿Qué idioma?

# Turns to the next languages.
more-languages = More / Más

# A language that is not on the list.
other-language = Other / Otro

by-voice = Gracias. No podemos escribir en ese idioma. Una persona de nuestro equipo va a buscar la forma de hablar con usted en su idioma.

# facts: 10.1.1, 10.2.9
about = Somos { $org }. Por mensaje contestamos sus preguntas y le recordamos sus fechas. Es gratis. No somos el gobierno ni trabajamos para el gobierno.

# facts: 0.2, 10.2.9
promise = Nunca pedimos dinero, su número A (A-Number) ni su historia. Por nuestra voluntad no damos sus datos al gobierno. Una orden legal nos puede obligar; por eso guardamos muy poco.

# facts: 0, 10.1.1, 10.2.1
how-to-stop = Usted decide. Mande ALTO o STOP cuando quiera y ya no le escribimos. Mande AYUDA si necesita ayuda. Damos información, no consejo legal. Quien use este teléfono puede leer los mensajes.

# facts: 10.1.1
ask-consent =
    ¿Quiere que le recordemos sus fechas por mensaje? Son unos 4 a 8 mensajes al mes. No le cobramos; su empresa de teléfono tal vez cobre los mensajes.
    Si dice que no, igual le contestamos cuando nos escriba.

consent-yes = Claro, gracias

consent-no = No, gracias

consent-given = Gracias. Le vamos a recordar las fechas que sabemos.

consent-refused = Está bien. No le escribiremos primero. Cuando usted nos escriba, le contestamos.

# facts: 8.2.3, 10.2.5
ask-private = ¿Usted es la única persona que lee este teléfono? Si no, le recordaremos solo la fecha y la hora, sin decir para qué es.

private-mine = Solo yo

private-shared = Otros, o no sé

private-yes = Gracias. Nuestros recordatorios van a decir para qué es cada fecha y dónde.

private-no = Gracias. Nuestros recordatorios van a decir solo la fecha y la hora. Para lo demás, escriba o llame cuando esté a solas: { $org_phone }.
