### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# Added after the venue's time when the person's own clock shows another. These texts keep to letters that fit in
# cheap SMS (no á, í, ó, ú), by choice of words, never by dropping an accent.
own-time =
    { $own ->
        [other] {" "}En su reloj: { TIME($own_when) }.
        [day] {" "}En su reloj: { WEEKDAY($own_when) }, { TIME($own_when) }.
       *[same] {""}
    }

# How it is held, where that is not in person. For a phone that others read.
# facts: 1.2
how =
    { $mode ->
        [video] {" "}Por video: sus papeles lo explican.
        [phone] {" "}Por teléfono: sus papeles lo explican.
       *[in_person] {""}
    }

# The same where the message speaks of the papers itself.
by =
    { $mode ->
        [video] {" "}Por video.
        [phone] {" "}Por teléfono.
       *[in_person] {""}
    }

# facts: 1.2, 2.2, 2.8, 3.12
hearing-ahead =
    { DATE($when) }, { TIME($when) } (hora de { $city }): audiencia en la corte.{ own-time }
    { $place }
    { $mode ->
        [in_person] Revise cada semana, gratis: 1-800-898-7180. ¿Queda lejos o hay un problema?
       *[other] Revise cada semana. ¿Hay un problema?
    } Escriba pronto. Solo un juez la cambia.

# facts: 1.3.2, 1.3.4, 1.3.13, 2.2, 2.8
hearing-ask =
    { DATE($when) }, { TIME($when) } (hora de { $city }): audiencia en la corte.{ own-time }
    { $place }
    Si falta, el juez puede ordenar deportarle. Vea 1-800-898-7180

# facts: 1.3.2, 1.3.3, 1.3.4, 2.2, 2.8
hearing-soon =
    { DATE($when) }, { TIME($when) } (hora de { $city }): audiencia en la corte.{ own-time }
    { $place }
    { $mode ->
        [in_person] Lleve el aviso. Vaya 60-90 minutos antes; si es tarde, vaya igual.
       *[other] Tenga a mano el aviso, con tiempo; si es tarde, entre igual.
    } Si falta, pueden ordenar deportarle. { $org_phone }

# facts: 1.4.4, 1.2
check-in-ahead =
    { DATE($when) }, { TIME($when) } (hora de { $city }): cita con ICE.{ own-time }
    { $place }
    Puede cambiar: vea sus papeles de ICE. Si no puede, avise antes a ICE; cambia solo si ICE confirma. ¿Ayuda? Escriba.

# facts: 1.2, 1.4.2, 1.4.4
check-in-ask =
    { DATE($when) }, { TIME($when) } (hora de { $city }): cita con ICE.{ own-time }
    { $place }
    Si falta, ICE puede buscarle y arrestarle. Solo ICE la cambia.

# facts: 1.2, 1.4.2, 1.4.4
check-in-soon =
    { DATE($when) }, { TIME($when) } (hora de { $city }): cita con ICE.{ own-time }
    { $place }
    { $mode ->
        [in_person] Lleve documento con foto y el papel de la cita.
       *[other] Tenga a mano documento con foto y el papel de la cita.
    } Si falta, ICE puede buscarle y arrestarle. ¿Duda? { $org_phone }

# facts: 1.2
isap-visit-ahead =
    { DATE($when) }, { TIME($when) } (hora de { $city }): visita de ISAP.{ own-time }
    { $place }
    Si no puede, pida el cambio antes a su contacto de ISAP, y que se lo den por escrito. ¿Necesita ayuda? Escriba.

# facts: 1.2, 7.1.8
isap-visit-ask =
    { DATE($when) }, { TIME($when) } (hora de { $city }): visita de ISAP.{ own-time }
    { $place }
    Cargue su teléfono. Si falta, es un incumplimiento y avisan a ICE.

# facts: 1.2, 7.1.8
isap-visit-soon =
    { DATE($when) }, { TIME($when) } (hora de { $city }): visita de ISAP.{ own-time }
    { $place }
    Si falta, es un incumplimiento y avisan a ICE. ¿No puede? Avise antes a su contacto de ISAP. Ayuda: { $org_phone }

# facts: 1.2
isap-call-ahead =
    { DATE($when) }, { TIME($when) } (hora de { $city }): llamada de ISAP.{ own-time }
    { $place }
    Si no puede contestar a esa hora, pida el cambio a su contacto de ISAP antes, y que se lo den por escrito. ¿Necesita ayuda? Escriba.

# facts: 1.2, 7.1.8
isap-call-ask =
    { DATE($when) }, { TIME($when) } (hora de { $city }): llamada de ISAP.{ own-time }
    { $place }
    Tenga su teléfono cargado y cerca. Si falta, es incumplimiento y avisan a ICE.

# facts: 1.2, 7.1.8
isap-call-soon =
    { DATE($when) }, { TIME($when) } (hora de { $city }): llamada de ISAP.{ own-time }
    { $place }
    Tenga su teléfono cargado y cerca. Si falta, es incumplimiento y avisan a ICE; si algo no funciona, guarde prueba. { $org_phone }

# facts: 1.2
biometrics-ahead =
    { DATE($when) }, { TIME($when) } (hora de { $city }): sus huellas en USCIS.{ own-time }
    { $place }
    ¿No puede? Pida el cambio a USCIS antes: por internet o 1-800-375-5283. ¿Necesita ayuda? Escriba.

# facts: 1.2, 1.5.1
biometrics-ask =
    { DATE($when) }, { TIME($when) } (hora de { $city }): huellas, USCIS.{ own-time }
    { $place }
    Si falta, pueden dar su caso por abandonado. Cambio: 1-800-375-5283

# facts: 1.2, 1.5.1
biometrics-soon =
    { DATE($when) }, { TIME($when) } (hora de { $city }): huellas, USCIS.{ own-time }
    { $place }
    Tenga a mano el Form I-797C. Si falta, pueden dar su caso por abandonado. Para cambiarla: 1-800-375-5283. { $org_phone }

# facts: 1.2, 1.5.2
interview-ahead =
    { DATE($when) }, { TIME($when) } (hora de { $city }): entrevista de asilo, USCIS.{ own-time }
    { $place }
    ¿No habla bien inglés? Necesita intérprete de 18 años o mayor. ¿No puede? Escriba a la oficina de asilo. ¿Ayuda? Escriba.

# facts: 1.2, 1.5.2
interview-ask =
    { DATE($when) }, { TIME($when) } (hora de { $city }): entrevista de asilo, USCIS.{ own-time }
    { $place }
    Si falta, pueden cerrar su caso o mandarlo a la corte.

# facts: 1.2, 1.5.2
interview-soon =
    { DATE($when) }, { TIME($when) } (hora de { $city }): entrevista de asilo, USCIS.{ own-time }
    { $place }
    { $mode ->
        [in_person] Lleve documento, originales, intérprete y familia.
       *[other] Tenga documento, originales, intérprete y familia.
    } Si falta, pueden cerrar su caso o mandarlo a la corte. { $org_phone }

attorney-ahead =
    { DATE($when) }, { TIME($when) } (hora de { $city }): cita con su abogado.{ own-time }
    { $place }
    ¿No puede? Avise pronto a su abogado, o escriba. { $org }

attorney-ask =
    { DATE($when) }, { TIME($when) } (hora de { $city }): cita con su abogado.{ own-time }
    { $place }
    { $mode ->
        [in_person] Lleve papeles y preguntas.
       *[other] Tenga a mano papeles, preguntas.
    } Si no puede, avise a su abogado.

attorney-soon =
    { DATE($when) }, { TIME($when) } (hora de { $city }): cita con su abogado.{ own-time }
    { $place }
    { $mode ->
        [in_person] Lleve sus papeles y sus preguntas.
       *[other] Tenga a mano sus papeles y preguntas.
    } ¿No puede? Avise a su abogado o llame: { $org_phone }.

program-ahead =
    { DATE($when) }, { TIME($when) } (hora de { $city }): cita con su programa.{ own-time }
    { $place }
    ¿No puede? Escriba y buscamos otra hora. { $org }

program-ask =
    { DATE($when) }, { TIME($when) } (hora de { $city }): cita con su programa.{ own-time }
    { $place }
    Si no puede, buscamos otra hora.

program-soon =
    { DATE($when) }, { TIME($when) } (hora de { $city }): cita con su programa.{ own-time }
    { $place }
    ¿No puede? Escriba o llame al { $org_phone } y buscamos otra hora.

# facts: 0, 4.1.2
deadline-ahead =
    { DATE($when) }, { TIME($when) } (hora de { $city }): anotamos fecha final de sus papeles.{ own-time }
    { $place }
    En asilo, la ley da un año a casi todos. La oficina debe tenerlos para entonces. Pregunte a un abogado si es su fecha.

# facts: 0, 4.1.2
deadline-soon =
    { DATE($when) }, { TIME($when) } (hora de { $city }): anotamos fecha final de sus papeles.{ own-time }
    { $place }
    En asilo, la ley da un año a casi todos. La oficina debe tenerlos para entonces. Llame a un abogado o { $org_phone }

# facts: 2.10
unverified =
    { DATE($when) }, { TIME($when) } (hora de { $city }), { $event }: tal vez cambie. No lo pudimos confirmar.{ own-time }
    { $place }
    { $mode ->
        [in_person] Cuente con ir
        [deadline] Siga esa fecha
       *[other] Cuente con asistir
    } hasta que la oficina confirme. Vea su aviso o llame: { $org_phone }

discreet-ahead = Le recordamos su cita: { DATE($when) }, { TIME($when) } (hora de { $city }).{ own-time }{ how } { $mode ->
        [in_person] ¿Tiene preguntas o queda lejos?
       *[other] ¿Tiene preguntas?
    } Escriba pronto.

discreet-ask = Le recordamos su cita: { DATE($when) }, { TIME($when) } (hora de { $city }).{ own-time }{ how } { $mode ->
        [in_person] Prepare el viaje y sus papeles. ¿Puede ir?
       *[other] Prepare sus papeles y tenga libre la hora. ¿Puede?
    }

discreet-soon = Le recordamos su cita: { DATE($when) }, { TIME($when) } (hora de { $city }).{ own-time }{ by } Tenga listos sus papeles, con tiempo. Si se le hace tarde, { $mode ->
        [in_person] vaya igual.
       *[other] entre igual.
    } ¿Necesita ayuda? Escriba o llame: { $org_phone }.

# facts: 0, 4.1.2
discreet-deadline = Le recordamos: { DATE($when) }, { TIME($when) } (hora de { $city }) es la fecha final que anotamos para sus papeles.{ own-time } Deben llegar para entonces. ¿Preguntas? Escriba o llame: { $org_phone }.

discreet-unverified = { $mode ->
        [deadline] La fecha final para sus papeles
       *[other] Su cita
    }: { DATE($when) }, { TIME($when) } (hora de { $city }), tal vez se cancele o cambie.{ own-time }{ by } No pudimos confirmarlo. { $mode ->
        [deadline] Cuente con esa fecha
       *[other] Cuente con asistir
    } hasta que la oficina confirme. Para revisar, vea sus papeles o llame: { $org_phone }.

# The day after. It says that there was an appointment, and no more.
discreet-after = Su cita del { DATE($when) }, { TIME($when) }: ¿qué tal fue? Preguntamos porque tal vez podemos ayudar. No tiene que contestar.

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
discreet-both = Tiene otra cita en esa fecha: { TIME($when) } (hora de { $city }). Hay que estar en las dos. ¿No puede? Escriba ahora.

# The same of one far away on another day, with too little time for the way.
discreet-far = Tiene otra cita, lejos: { DATE($when) }, { TIME($when) } (hora de { $city }). Hay que estar en las dos. ¿No puede? Escriba ahora.

reply = ¿Puede ir?

answer-yes = Voy a ir

answer-help = Ayuda para llegar

answer-question = Una pregunta

answer-no = No puedo ir

# facts: 2.8
reply-yes = Gracias, ya lo anotamos. Siga revisando: las fechas pueden cambiar. Si algo cambia para usted, escriba.

# facts: 1.2
reply-help = Gracias por avisar. Una persona de nuestro equipo le va a escribir o llamar sobre el viaje. Horario: { $hours }. Si es pronto, llame al { $org_phone }. Avisarnos no cambia la fecha; sigue igual hasta que la oficina acepte otra.

reply-question = ¿Cuál es su pregunta? Escriba aquí. O mande 0 para ver el inicio; tal vez ya está ahí lo que busca.

reply-question-noted = Gracias. Una persona de nuestro equipo la va a leer y le va a contestar. Horario: { $hours }. Si es pronto, llame al { $org_phone }.

# facts: 0, 1.2
reply-no = Gracias por avisar. Una persona de nuestro equipo le va a escribir o llamar pronto. Horario: { $hours }. Si es pronto, llame al { $org_phone }. Avisarnos no cambia la fecha, y no ir puede tener consecuencias graves. La fecha sigue igual hasta que la oficina que la dio diga otra cosa.

# One message for several people who share a phone.
household = ¿Pueden ir todos?

household-all = Iremos todos

household-one = Sobre una persona

household-who = ¿De quién se trata?
