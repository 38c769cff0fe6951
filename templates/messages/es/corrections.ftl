### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# Added after the venue's time when the person's own clock shows another.
own-time =
    { $own ->
        [other] {" "}En su reloj: { TIME($own_when) }.
        [day] {" "}En su reloj: { WEEKDAY($own_when) }, { TIME($own_when) }.
       *[same] {""}
    }

# How it is held, where that is not in person, or not any more. For a phone that others read.
# facts: 1.2
how =
    { $mode ->
        [video] {" "}Por video: sus papeles lo explican.
        [phone] {" "}Por teléfono: sus papeles lo explican.
        [in_person]
            { $was ->
                [same] {""}
               *[other] {" "}En persona.
            }
       *[other] {""}
    }

no-longer =
    { $was ->
        [in_person] {" "}Ya no es en persona.
        [video] {" "}Ya no es por video.
        [phone] {" "}Ya no es por teléfono.
       *[same] {""}
    }

# facts: 2.8
plain =
    Cambio: { DATE($when) }, { TIME($when) } (hora de { $city }), { $event }.{ own-time }
    { $place }
    { $changed ->
        [place] Ya no en { $old_place }.
        [mode] {""}
       *[when] Ya no { DATE($old_when) }, { TIME($old_when) } (hora de { $old_city }).
    }{ no-longer } ¿Preguntas? { $org_phone }.

discreet = Cambio: { $mode ->
        [deadline] la fecha final para sus papeles
       *[other] su cita
    } ahora es { DATE($when) }, { TIME($when) } (hora de { $city }).{ own-time }{ how }{ no-longer } { $changed ->
        [place] La hora es la misma; el lugar es nuevo.
        [mode] La hora es la misma.
       *[when] Antes era { DATE($old_when) }, { TIME($old_when) } (hora de { $old_city }). Use la nueva. El lugar puede ser nuevo también.
    } ¿Preguntas? Escriba o llame: { $org_phone }.

# Only after a person recorded how the cancellation was verified.
# facts: 2.8, 2.10
cancelled =
    Su fecha del { DATE($when) }, { TIME($when) } (hora de { $city }), { $event }, se canceló. Nuestro equipo lo revisó.
    { $place }
    Su caso sigue, y puede llegar una fecha nueva en papel. Por favor, siga revisando. ¿Preguntas? Escriba o llame: { $org_phone }.

discreet-cancelled = { $mode ->
        [deadline] La fecha final para sus papeles,
       *[other] Su cita del
    } { DATE($when) }, { TIME($when) } (hora de { $city }) se canceló. Nuestro equipo lo revisó. Puede llegar una fecha nueva en papel: siga revisando. ¿Preguntas? Escriba o llame: { $org_phone }.

# A cancellation that we told and that was not one.
# facts: 2.10
stands =
    Le dijimos que esta fecha estaba cancelada. Fue un error nuestro; disculpe. La fecha sigue: { DATE($when) }, { TIME($when) } (hora de { $city }), { $event }.{ own-time }
    { $place }
    Por favor, { $mode ->
        [deadline] cuente con esa fecha.
       *[other] cuente con asistir.
    } ¿Preguntas? Escriba o llame: { $org_phone }.

discreet-stands = Le dijimos que { $mode ->
        [deadline] la fecha final para sus papeles
       *[other] su cita
    } se canceló. Fue un error nuestro; disculpe. Sigue: { DATE($when) }, { TIME($when) } (hora de { $city }).{ own-time } Por favor, { $mode ->
        [deadline] cuente con esa fecha.
       *[other] cuente con asistir.
    } ¿Preguntas? Escriba o llame: { $org_phone }.
