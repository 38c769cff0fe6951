### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# facts: 1.1.6, 0.2
intro = La corte e ICE son diferentes y no se avisan entre ellos. Ir a uno no cuenta para el otro. Cada fecha cuenta.

# facts: 0
information = Esto es información, no consejo legal. Las reglas cambian. Revisamos estos datos el 21 de noviembre de 2026. No somos el gobierno y esto es gratis.

ask = ¿De cuál quiere saber?

hearing = Audiencia en la corte

check-in = Cita con ICE

isap = Visita o llamada ISAP

fingerprints = Huellas (USCIS)

interview = Entrevista (USCIS)

compare = Comparar corte e ICE

who = ¿Quién asiste?

what = ¿Qué pasa?

bring = ¿Qué debo llevar?

miss = ¿Y si falto?

move = ¿Puedo cambiar la fecha?

arrest = ¿Me pueden arrestar?

other = Otras citas

ask-hearing = Audiencia en la corte: ¿qué quiere saber?

ask-check-in = Cita con ICE: ¿qué quiere saber?

ask-isap = Visita o llamada de ISAP: ¿qué quiere saber?

ask-fingerprints = Huellas en USCIS: ¿qué quiere saber?

ask-interview = Entrevista de asilo en USCIS: ¿qué quiere saber?

# facts: 1.2, 1.1.1, 1.1.3, 6.1
hearing-who = En la corte de inmigración están un juez, un abogado del gobierno (de ICE), un intérprete y usted. El abogado del gobierno no es su abogado. Usted puede tener su propio abogado, pero el gobierno no lo paga.

# facts: 1.2, 1.3.22
hearing-what =
    Hay dos clases. La audiencia corta ("master"): su nombre, su domicilio, su idioma, lo que dice el gobierno y la fecha que sigue. La larga ("individual"): usted cuenta su historia, muestra sus pruebas y el juez decide.
    Antes de salir, anote la fecha que sigue.

# facts: 1.3.11
hearing-interpreter = La corte le da un intérprete gratis en el idioma que usted habla mejor. Diga exactamente qué idioma o dialecto. Si no entiende, avise.

# facts: 1.3.21, 4.3.1
hearing-end-early = El abogado del gobierno puede pedir al juez que cierre su caso o que termine antes su solicitud de asilo. Usted puede decir: "No estoy de acuerdo. Necesito tiempo para hablar con un abogado. Tengo miedo de volver."

# facts: 1.3.13, 1.3.14, 1.3.15
hearing-bring = Lleve el aviso de la audiencia, un documento con foto si tiene, todos sus papeles migratorios, y copias. También su domicilio y los teléfonos de quienes le ayudan. Si tiene dos años cumplidos en los Estados Unidos, lleve papeles que lo muestren: renta, escuela, doctor, banco. Apague su teléfono.

# facts: 1.3.1, 1.3.2, 1.3.16
hearing-early = Las audiencias empiezan a la hora y puede haber filas largas. Muchos grupos dicen: llegue 60 a 90 minutos antes. Cada familiar que aparece en un aviso tiene un caso. Los niños también deben ir, a menos que el juez haya dicho que pueden quedarse en casa.

# facts: 1.3.3, 1.3.4
hearing-miss = Si falta a una audiencia, el juez puede ordenar que le deporten sin escucharle. Si se le hizo tarde, vaya de todos modos y avise de inmediato al empleado de la corte. El juez tal vez siga en la sala.

# facts: 1.3.6, 1.3.7, 1.3.10
hearing-missed =
    Si ya faltó, busque ayuda legal hoy mismo. No siempre es el final. Se puede pedir al juez que abra el caso otra vez: dentro de 180 días si algo muy grave lo impidió, como una enfermedad grave, o en cualquier momento si no le dieron el aviso como debe ser.
    Ayuda legal: immigrationadvocates.org/legaldirectory

# facts: 1.2, 1.3.20
hearing-move = Solo un juez puede cambiar la fecha. Usted puede pedir tiempo por escrito y dar un buen motivo. Pedirlo no cambia la fecha. Su fecha sigue igual hasta que la corte acepte otra. Un abogado puede ayudarle a pedirlo.

# facts: 0.2, 1.3.19, 3.10, 3.12
hearing-far = ¿Le queda lejos la corte? Cambiar su domicilio no cambia su corte. Eso se pide aparte, por escrito, y hasta que un juez lo acepte usted debe ir a la corte de antes. Es por video solo si lo dice el aviso o la corte. Si le pasa esto, escriba pronto: elija "Necesito una persona".

# facts: 7.4, 1.3.4
hearing-arrest = Desde mayo de 2025 ICE ha arrestado a muchas personas dentro y cerca de las cortes migratorias. Lo que ordenan los jueces sobre esto sigue cambiando. Si usted no va, el juez puede ordenar que le deporten sin escucharle. Nadie puede decir con certeza si le van a arrestar o no.

# facts: 1.2, 1.1.2
check-in-who = Un oficial de ICE. ICE es parte de Homeland Security (Seguridad Nacional). No hay juez, y no es su audiencia en la corte.

# facts: 1.2, 1.4.3
check-in-what = El oficial revisa su documento y su domicilio, hace preguntas y le da la fecha que sigue. Puede cambiar la manera en que ICE le vigila, dejarla igual, o detenerle.

# facts: 1.4.2
check-in-bring = Lleve el papel de la cita, su documento con foto, sus papeles de la corte con la fecha que sigue, prueba de su domicilio, prueba de los formularios que ha mandado, y cartas de su doctor.

# facts: 1.2, 1.1.6
check-in-miss = Si falta, ICE puede buscarle, arrestarle o quitarle el permiso de seguir libre. Ir a la corte no cuenta como ir a ICE.

# facts: 1.4.5
check-in-missed = Si ya faltó, hable con ICE y con su abogado el mismo día o el siguiente día de trabajo. Guarde prueba de cada llamada.

# facts: 1.2, 1.4.4
check-in-move = Si no puede ir, avise a ICE antes de la fecha. Muchas personas con papel de la frontera (lo que piden viene en el Form I-385) pueden pedirlo en ice.gov/check-in. El cambio vale solo cuando ICE lo confirma. Hasta entonces su fecha es la misma.

# facts: 7.4, 1.4.3, 1.2
check-in-arrest = Desde 2025 ICE ha arrestado a personas en estas citas, también a gente sin antecedentes. Si usted no va, ICE puede buscarle, arrestarle o quitarle el permiso de seguir libre. Nadie puede decir con certeza si le van a arrestar o no.

# facts: 1.1.4, 1.2
isap-who = Alguien que trabaja para BI, una empresa privada que lleva ISAP para ICE. No es juez ni abogado. La empresa informa a ICE.

# facts: 1.2, 7.1.1, 1.1.6
isap-what = Puede ser una foto en la app, una llamada, una visita en la oficina o en su casa, o revisar su aparato. No cuenta como ir a la corte ni como ir a ICE.

# facts: 1.2, 7.1.8
isap-bring = Lleve lo que le mandaron: el mensaje, papel o formulario. Tenga cargados su teléfono y su aparato. Si un aparato se rompe o le lastima, tome fotos y avise por la app y por teléfono. No lo corte ni lo cubra: eso cuenta como incumplimiento.

# facts: 1.2, 7.1.8, 1.4.5
isap-miss = Si falta, cuenta como incumplimiento y la empresa avisa a ICE. Si ya pasó, hable con ellos de inmediato y con su abogado. Guarde pruebas: llamadas, mensajes, fotos de pantalla.

# facts: 1.2
isap-move = Pida el cambio a su contacto de ISAP antes de la fecha. Que se lo den por escrito. Mientras no lo tenga, su fecha es la misma.

# facts: 1.1.4, 1.2, 7.4
isap-arrest = La empresa no puede deportarle, pero informa a ICE, e ICE puede arrestar. Si usted falta a una visita o llamada, cuenta como incumplimiento y avisan a ICE. Nadie puede decir con certeza si le van a arrestar o no.

# facts: 1.2, 1.1.5
fingerprints-who = Empleados de USCIS en un centro de apoyo. USCIS no es ICE ni la corte. Recibe formularios, toma huellas y da permisos de trabajo.

# facts: 1.2
fingerprints-what = Le toman una foto, las huellas y la firma. Dura unos 20 minutos. En esa cita no se decide nada.

# facts: 1.2
fingerprints-bring = Lleve su aviso, el Form I-797C. Léalo: dice dónde y cuándo. Lleve un documento con foto si tiene.

# facts: 1.5.1, 1.2, 5.1.2
fingerprints-miss = Si falta sin haber cambiado la fecha, USCIS puede tratar su solicitud como abandonada. También puede parar la cuenta para su permiso de trabajo. Si ya faltó, llame a USCIS, 1-800-375-5283, y busque ayuda legal pronto.

# facts: 1.2
fingerprints-move = Se puede, si lo pide antes de la fecha: por internet o llamando a USCIS, 1-800-375-5283.

# facts: 7.4, 1.1.5, 1.5.1
fingerprints-arrest = USCIS no es ICE. Pero ICE ha arrestado a muchas personas desde 2025 y las reglas siguen cambiando. Si falta a esta cita, USCIS puede tratar su solicitud como abandonada. Nadie puede decir con certeza si le van a arrestar o no.

# facts: 1.2
interview-who = Un oficial de asilo, usted, su intérprete, y su abogado si tiene. No hay juez.

# facts: 1.2
interview-what = El oficial le hace preguntas sobre su miedo y su formulario. Usted promete decir la verdad. El oficial puede aceptar su solicitud o mandar su caso a la corte de inmigración.

# facts: 1.5.2, 1.5.3
interview-bring = Lleve su documento con foto, sus papeles originales y una copia de su Form I-589. También van su esposo o esposa y los hijos que aparecen en la solicitud. Si no habla bien inglés, lleve un intérprete de 18 años o mayor. USCIS no le da uno. No puede ser su abogado ni un testigo.

# facts: 1.2
interview-miss = Si falta, pueden mandar su caso a la corte o cerrarlo, y puede afectar la cuenta para su permiso de trabajo. Si ya faltó, busque ayuda legal hoy mismo.

# facts: 1.2, 1.5.4
interview-move = Escriba a la oficina de asilo antes de la fecha. Guarde una copia. Mientras no le contesten, su fecha es la misma.

# facts: 7.4, 1.1.5, 1.2
interview-arrest = USCIS no es ICE. Pero ICE ha arrestado a muchas personas desde 2025 y las reglas siguen cambiando. Si falta a la entrevista, pueden mandar su caso a la corte o cerrarlo. Nadie puede decir con certeza si le van a arrestar o no.

# facts: 7.2.1, 7.2.2, 7.2.4, 7.2.7, 7.4
today =
    Lo que puede hacer hoy: hable con un abogado sobre su riesgo. Escriba en papel el teléfono de su abogado y el de alguien de confianza. Diga a esa persona a qué hora espera salir. Piense quién recoge a sus hijos.
    Ayuda legal: immigrationadvocates.org/legaldirectory
    Usted decide.

# facts: 1.2
compare-who = ¿Quién asiste? Corte: un juez, un abogado del gobierno y un intérprete. Cita con ICE: un oficial de ICE. ISAP: alguien de una empresa privada. USCIS: un oficial o empleado de USCIS.

# facts: 1.2
compare-miss =
    ¿Y si falta?
    Corte: el juez puede ordenar que le deporten sin escucharle.
    ICE: puede buscarle, arrestarle o quitarle el permiso de seguir libre.
    ISAP: cuenta como incumplimiento y avisan a ICE.
    USCIS: pueden tratar su solicitud como abandonada, cerrar el caso o mandarlo a la corte.

# facts: 1.2
compare-move =
    ¿Quién puede cambiar la fecha?
    Corte: solo un juez. ICE: solo ICE, cuando lo confirma. ISAP: su contacto, por escrito. USCIS: USCIS, si lo pide antes de la fecha.
    Hasta que lo acepten, su fecha es la misma.
