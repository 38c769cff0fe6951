### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# Added after the venue's time when the person's own clock shows another. These texts keep to letters that fit in
# cheap SMS (no á, í, ó, ú), by choice of words, never by dropping an accent.
own-time =
    { $own ->
        [other] {" "}En su propio reloj: { DATE($own_when) }, { TIME($own_when) }.
       *[same] {""}
    }

# facts: 1.2, 2.2, 2.8, 3.12
hearing-ahead =
    { DATE($when) }, { TIME($when) } (hora de { $city }): su audiencia con el juez, en la corte.{ own-time }
    { $place }
    La fecha puede cambiar. Revise cada semana, gratis: 1-800-898-7180. ¿Queda lejos o no puede ir? Escriba pronto, para tener tiempo de pedir. Solo el juez la cambia. { $org }

# facts: 1.3.2, 1.3.4, 1.3.13, 2.2, 2.8
hearing-ask =
    { DATE($when) }, { TIME($when) } (hora de { $city }): su audiencia con el juez, en la corte.{ own-time }
    { $place }
    Lleve el aviso y sus papeles. Si es en persona, llegue 60 a 90 minutos antes. Si falta, el juez puede ordenar que le deporten sin escucharle. La fecha puede cambiar, revise: 1-800-898-7180. ¿Puede ir?

# facts: 1.3.2, 1.3.3, 1.3.4, 2.2, 2.8
hearing-soon =
    { DATE($when) }, { TIME($when) } (hora de { $city }): su audiencia con el juez, en la corte.{ own-time }
    { $place }
    Revise antes: 1-800-898-7180. Lleve el aviso. Si es en persona, llegue 60 a 90 minutos antes. Si falta, el juez puede ordenar que le deporten sin escucharle; si se le hace tarde, vaya igual. ¿Le preocupa o no puede ir? Escriba o llame: { $org_phone }.

# facts: 1.4.4, 1.2
check-in-ahead =
    { DATE($when) }, { TIME($when) } (hora de { $city }): su cita con ICE.{ own-time }
    { $place }
    La fecha puede cambiar: vea sus papeles y mensajes de ICE. Si no puede ir, avise a ICE antes. Cambia solo cuando ICE confirma. ¿Necesita ayuda? Escriba. { $org }

# facts: 1.2, 1.4.2, 1.4.4
check-in-ask =
    { DATE($when) }, { TIME($when) } (hora de { $city }): su cita con ICE.{ own-time }
    { $place }
    Lleve el papel de la cita, documento con foto y prueba de su domicilio. Si falta, ICE puede buscarle, arrestarle o quitarle el permiso de seguir libre. Si no puede ir, avise a ICE antes. ¿Puede ir?

# facts: 1.2, 1.4.2, 1.4.4
check-in-soon =
    { DATE($when) }, { TIME($when) } (hora de { $city }): su cita con ICE.{ own-time }
    { $place }
    Lleve el papel de la cita, documento con foto y prueba de su domicilio. Si falta, ICE puede buscarle, arrestarle o quitarle el permiso de seguir libre. Si no puede ir, avise a ICE antes. ¿Le preocupa? Escriba o llame: { $org_phone }.

# facts: 1.2
isap-visit-ahead =
    { DATE($when) }, { TIME($when) } (hora de { $city }): su visita de ISAP.{ own-time }
    { $place }
    Si no puede, pida el cambio a su contacto de ISAP antes de la fecha, y que se lo den por escrito. ¿Necesita ayuda? Escriba. { $org }

# facts: 1.2, 7.1.8
isap-visit-ask =
    { DATE($when) }, { TIME($when) } (hora de { $city }): su visita de ISAP.{ own-time }
    { $place }
    Tenga el mensaje o papel de la cita. Tenga cargados su teléfono y su aparato. Si falta, cuenta como incumplimiento y avisan a ICE. ¿Puede estar?

# facts: 1.2, 7.1.8
isap-visit-soon =
    { DATE($when) }, { TIME($when) } (hora de { $city }): su visita de ISAP.{ own-time }
    { $place }
    Tenga el mensaje o papel de la cita. Si falta, cuenta como incumplimiento y avisan a ICE. Si no puede, avise antes a su contacto de ISAP y guarde prueba. ¿Le preocupa? Escriba o llame: { $org_phone }.

# facts: 1.2
isap-call-ahead =
    { DATE($when) }, { TIME($when) } (hora de { $city }): su llamada de ISAP.{ own-time }
    Si no puede contestar a esa hora, pida el cambio a su contacto de ISAP antes de la fecha, y que se lo den por escrito. ¿Necesita ayuda? Escriba. { $org }

# facts: 1.2, 7.1.8
isap-call-ask =
    { DATE($when) }, { TIME($when) } (hora de { $city }): su llamada de ISAP.{ own-time }
    Tenga su teléfono cargado y cerca. Si falta, cuenta como incumplimiento y avisan a ICE. ¿Puede contestar?

# facts: 1.2, 7.1.8
isap-call-soon =
    { DATE($when) }, { TIME($when) } (hora de { $city }): su llamada de ISAP.{ own-time }
    Tenga su teléfono cargado y cerca. Si falta, cuenta como incumplimiento y avisan a ICE; si algo no funciona, guarde prueba. ¿Le preocupa? Escriba o llame: { $org_phone }.

# facts: 1.2
biometrics-ahead =
    { DATE($when) }, { TIME($when) } (hora de { $city }): sus huellas en USCIS.{ own-time }
    { $place }
    Si no puede ir, pida el cambio a USCIS antes de la fecha: por internet o 1-800-375-5283. ¿Necesita ayuda? Escriba. { $org }

# facts: 1.2, 1.5.1
biometrics-ask =
    { DATE($when) }, { TIME($when) } (hora de { $city }): sus huellas en USCIS.{ own-time }
    { $place }
    Lleve su aviso, el Form I-797C. Si falta sin cambiar la fecha, USCIS puede tratar su solicitud como abandonada. Para cambiarla antes: 1-800-375-5283. ¿Puede ir?

# facts: 1.2, 1.5.1
biometrics-soon =
    { DATE($when) }, { TIME($when) } (hora de { $city }): sus huellas en USCIS.{ own-time }
    { $place }
    Lleve su aviso, el Form I-797C. Si falta sin cambiar la fecha, USCIS puede tratar su solicitud como abandonada. Para cambiarla, llame antes: 1-800-375-5283. ¿Le preocupa? Escriba o llame: { $org_phone }.

# facts: 1.2, 1.5.2
interview-ahead =
    { DATE($when) }, { TIME($when) } (hora de { $city }): su entrevista de asilo en USCIS.{ own-time }
    { $place }
    Si no habla bien inglés, necesita llevar su intérprete, de 18 años o mayor. Si no puede ir, escriba a la oficina de asilo antes de la fecha. ¿Necesita ayuda? Mande un mensaje. { $org }

# facts: 1.2, 1.5.2
interview-ask =
    { DATE($when) }, { TIME($when) } (hora de { $city }): su entrevista de asilo en USCIS.{ own-time }
    { $place }
    Lleve documento con foto, papeles originales, copia de su formulario y su intérprete. Va también la familia de su solicitud. Si falta, pueden mandar su caso a la corte o cerrarlo. ¿Puede ir?

# facts: 1.2, 1.5.2
interview-soon =
    { DATE($when) }, { TIME($when) } (hora de { $city }): su entrevista de asilo en USCIS.{ own-time }
    { $place }
    Lleve documento con foto, papeles originales, copia de su formulario y su intérprete. Va también la familia de su solicitud. Si falta, pueden mandar su caso a la corte o cerrarlo. ¿Le preocupa o no puede ir? Escriba o llame: { $org_phone }.

attorney-ahead =
    { DATE($when) }, { TIME($when) } (hora de { $city }): cita con su abogado.{ own-time }
    { $place }
    ¿No puede ir? Avise pronto a su abogado, o escriba. { $org }

attorney-ask =
    { DATE($when) }, { TIME($when) } (hora de { $city }): cita con su abogado.{ own-time }
    { $place }
    Lleve sus papeles y sus preguntas. Si no puede ir, avise a su abogado para que le dé otra hora. ¿Puede ir?

attorney-soon =
    { DATE($when) }, { TIME($when) } (hora de { $city }): cita con su abogado.{ own-time }
    { $place }
    Lleve sus papeles y sus preguntas. ¿No puede ir? Avise a su abogado o llame: { $org_phone }.

program-ahead =
    { DATE($when) }, { TIME($when) } (hora de { $city }): cita con su programa.{ own-time }
    { $place }
    ¿No puede ir? Escriba y buscamos otra hora. { $org }

program-ask =
    { DATE($when) }, { TIME($when) } (hora de { $city }): cita con su programa.{ own-time }
    { $place }
    Si no puede ir, avise y buscamos otra hora. ¿Puede ir?

program-soon =
    { DATE($when) }, { TIME($when) } (hora de { $city }): cita con su programa.{ own-time }
    { $place }
    ¿No puede ir? Escriba o llame al { $org_phone } y buscamos otra hora.

# facts: 0, 4.1.2
deadline-ahead =
    { DATE($when) }, { TIME($when) } (hora de { $city }): la fecha final que tenemos anotada para sus papeles.{ own-time }
    { $place }
    La oficina debe tenerlos para entonces; la fecha en que los manda por correo tal vez no cuenta. Pregunte a su abogado o ayudante si esta fecha es correcta. ¿Necesita ayuda? Escriba. { $org }

# facts: 0, 4.1.2
deadline-ask =
    { DATE($when) }, { TIME($when) } (hora de { $city }): la fecha final que tenemos anotada para sus papeles.{ own-time }
    { $place }
    La oficina debe tenerlos para entonces; la fecha en que los manda por correo tal vez no cuenta. Pregunte ahora a su abogado o ayudante si esta fecha es correcta. ¿Puede entregarlos a tiempo?

# facts: 0, 4.1.2
deadline-soon =
    { DATE($when) }, { TIME($when) } (hora de { $city }): la fecha final que tenemos anotada para sus papeles.{ own-time }
    { $place }
    La oficina debe tenerlos para entonces; la fecha en que los manda por correo tal vez no cuenta. Guarde prueba de que llegaron. ¿Le falta algo? Pregunte ahora a su abogado o ayudante, o llame: { $org_phone }.

# facts: 2.10
unverified =
    { DATE($when) }, { TIME($when) } (hora de { $city }), { $event }: nos dijeron que tal vez esta fecha se cancele o cambie. No pudimos confirmarlo.{ own-time }
    { $place }
    Por favor, cuente con ir hasta que la oficina que le dio la fecha confirme. Para revisar: vea su aviso, o mande 0 y elija la primera respuesta. Llame al { $org_phone }.

discreet-ahead = Le recordamos su cita: { DATE($when) }, { TIME($when) } (hora de { $city }).{ own-time } ¿Tiene preguntas o queda lejos? Escriba pronto.

discreet-ask = Le recordamos su cita: { DATE($when) }, { TIME($when) } (hora de { $city }).{ own-time } Prepare el viaje y sus papeles. ¿Puede ir?

discreet-soon = Le recordamos su cita: { DATE($when) }, { TIME($when) } (hora de { $city }).{ own-time } Tenga listos sus papeles, con tiempo. Si se le hace tarde, vaya igual. ¿Necesita ayuda? Escriba o llame: { $org_phone }.

discreet-unverified = Su cita: { DATE($when) }, { TIME($when) } (hora de { $city }), tal vez se cancele o cambie.{ own-time } No pudimos confirmarlo. Por favor, cuente con ir hasta que la oficina confirme. Para revisar, vea sus papeles o llame: { $org_phone }.

# The day after. It says that there was an appointment, and no more.
discreet-after = Su cita de la fecha { DATE($when) }: ¿qué tal fue? Preguntamos porque tal vez podemos ayudar. No tiene que contestar.

# To somebody without a date, now and then.
discreet-paper = Hola. ¿Le ha llegado una carta, papel o mensaje con una fecha? A veces llegan tarde, o a un domicilio viejo. No tiene que contestar.
# Added to a reminder of a date that nobody has checked for long.

# facts: 1.2, 2.2
check-court = Hace tiempo que no podemos confirmar esta fecha. Por favor, revise: 1-800-898-7180, día y noche.

# facts: 1.2
check-ice = Hace tiempo que no podemos confirmar esta fecha. Por favor, revise con la oficina que dicen sus papeles.

# facts: 1.2
check-uscis = Hace tiempo que no podemos confirmar esta fecha. Por favor, revise: 1-800-375-5283.

check-other = Hace tiempo que no podemos confirmar esta fecha. Por favor, pregunte a la oficina que se la dio.

discreet-check = Hace tiempo que no podemos confirmarla. Por favor, revise sus papeles o pregunte a quien le dio la fecha.

# Added when the person has another date on the same day. Names no office: court and ICE stay apart.
discreet-both = Ese día tiene otra cita: { TIME($when) } (hora de { $city }). Hay que ir a las dos. ¿No puede? Escriba ahora.

reply = ¿Puede ir?

answer-yes = Voy a ir

answer-help = Ayuda para llegar

answer-question = Tengo una pregunta

answer-no = No puedo ir

# facts: 2.8
reply-yes = Gracias, ya lo anotamos. Siga revisando: las fechas pueden cambiar. Si algo cambia para usted, escriba.

# facts: 1.2
reply-help = Gracias por avisar. Una persona de nuestro equipo le va a escribir o llamar sobre el viaje. Horario: { $hours }. Si es pronto, llame al { $org_phone }. Avisarnos no cambia la fecha; sigue igual hasta que la oficina acepte otra.

reply-question = ¿Cuál es su pregunta? Escriba aquí. O mande 0 para ver el menú; tal vez ya está ahí lo que busca.

reply-question-noted = Gracias. Una persona de nuestro equipo la va a leer y le va a contestar. Horario: { $hours }. Si es pronto, llame al { $org_phone }.

# facts: 0, 1.2
reply-no = Gracias por avisar. Una persona de nuestro equipo le va a escribir o llamar pronto. Horario: { $hours }. Si es pronto, llame al { $org_phone }. Avisarnos no cambia la fecha, y no ir puede tener consecuencias graves. La fecha sigue igual hasta que la oficina que la dio diga otra cosa.
