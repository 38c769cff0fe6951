### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney or a second Spanish speaker

# What WhatsApp lets us send to somebody who has not written for a day. Each is approved by Meta as it stands.

# facts: 2.8
date = Hola, le escribe { $org }. Un recordatorio: { $event }, { $date }, { $time }. Lugar: { $place }. Las fechas pueden cambiar: por favor confirme la suya otra vez. Para preguntarnos algo, responda aquí.

discreet = Hola. Un recordatorio de su cita: { $date }, { $time }. Por favor prepárese y mire sus papeles. Para preguntarnos algo, responda aquí.

# facts: 2.10
unverified = Hola, le escribe { $org }. Supimos que esta fecha quizá se cancele o cambie: { $event }, { $date }, { $time }. No pudimos confirmarlo. La fecha sigue igual hasta que la oficina que la dio diga otra cosa. Para preguntarnos algo, responda aquí.

discreet-unverified = Hola. Supimos que su cita, { $date }, { $time }, quizá se cancele o cambie. No pudimos confirmarlo. Sigue igual hasta que la oficina que la dio diga otra cosa. Para preguntarnos algo, responda aquí.

change = Hola, le escribe { $org }. Hay un cambio: { $event } es { $date }, { $time }. Lugar: { $place }. Antes era { $old }. Por favor use la fecha y el lugar nuevos. Para preguntarnos algo, responda aquí.

discreet-change = Hola. Hay un cambio: su cita es { $date }, { $time }. Antes era { $old }. Por favor use la nueva. El lugar también puede ser nuevo. Para preguntarnos algo, responda aquí.

# Only after a person recorded how the cancellation was verified.
# facts: 2.8, 2.10
cancelled = Hola, le escribe { $org }. Esta fecha se canceló: { $event }, { $date }, { $time }. Nuestro equipo lo revisó. Su caso sigue, y puede llegar una fecha nueva en papel. Por favor, siga revisando. Para preguntarnos algo, responda aquí.

discreet-cancelled = Hola. Su cita del { $date }, { $time }, se canceló. Nuestro equipo lo revisó. Puede llegar una fecha nueva en papel: por favor, siga revisando. Para preguntarnos algo, responda aquí.

# A cancellation that we told and that was not one.
# facts: 2.10
stands = Hola, le escribe { $org }. Le dijimos que esta fecha se canceló. Fue un error nuestro; disculpe. La fecha sigue: { $event }, { $date }, { $time }. Lugar: { $place }. Por favor, cuente con ella. Para preguntarnos algo, responda aquí.

discreet-stands = Hola. Le dijimos que su cita se canceló. Fue un error nuestro; disculpe. La cita sigue: { $date }, { $time }. Por favor, cuente con ella. Para preguntarnos algo, responda aquí.

# facts: 0, 4.1.2
discreet-deadline = Hola. Un recordatorio: { $date }, { $time } es la fecha final que anotamos para sus papeles. Deben llegar para entonces. Para preguntarnos algo, responda aquí.

# facts: 2.10
discreet-deadline-unverified = Hola. Supimos que la fecha final para sus papeles, { $date }, { $time }, quizá se cancele o cambie. No pudimos confirmarlo. Por favor, cuente con esa fecha hasta que la oficina que la dio diga otra cosa. Para preguntarnos algo, responda aquí.

discreet-deadline-change = Hola. Hay un cambio: la fecha final para sus papeles es { $date }, { $time }. Antes era { $old }. Por favor use la nueva. Para preguntarnos algo, responda aquí.

# facts: 2.8, 2.10
discreet-deadline-cancelled = Hola. La fecha final para sus papeles, { $date }, { $time }, se canceló. Nuestro equipo lo revisó. Puede llegar una fecha nueva en papel: por favor, siga revisando. Para preguntarnos algo, responda aquí.

# facts: 2.10
discreet-deadline-stands = Hola. Le dijimos que la fecha final para sus papeles se canceló. Fue un error nuestro; disculpe. La fecha sigue: { $date }, { $time }. Por favor, cuente con ella. Para preguntarnos algo, responda aquí.

# The answers are those of the flows how-it-went and paper-came, in their order.
after = Hola. ¿Qué tal fue su cita del { $date }? Responda 1 si fue, 2 si no fue, 3 si hay otra fecha, 4 si no lo sabe.

paper = Hola. ¿Le ha llegado una carta, papel o mensaje con una fecha? Responda 1 si tiene una fecha; 2 si nada por ahora; 3 para leer cómo revisar.

knock = Hola. Alguien que le ayuda tiene un mensaje para usted. Responda aquí con cualquier palabra y le llega, o llame al { $org_phone }.

# facts: 10.1.1, 10.2.5
invitation = Hola. Alguien que le ayuda nos dio este número para enviarle recordatorios gratis de sus citas. Nunca pedimos dinero. ¿Los quiere? Responda 1 para sí, 2 para no. ¿Preguntas? Llame al { $org_phone }.

# What stands for $date, $time, $place and $old above.
day = { DATE($when) }
held =
    { $held ->
        [in_person] ,{" "}en persona
        [video] ,{" "}por video
        [phone] ,{" "}por teléfono
       *[same] {""}
    }
own =
    { $own ->
        [day] { WEEKDAY($own_when) }, { TIME($own_when) }
       *[other] { TIME($own_when) }
    }
clock = { TIME($when) } (hora de { $city }){ held }
clock-own = { TIME($when) } (hora de { $city }; { own } en su propio reloj){ held }
old-date = { DATE($when) }, { TIME($when) } (hora de { $city }){ held }
no-place = mire sus papeles

# The button that opens a list of answers.
choose = Elegir
