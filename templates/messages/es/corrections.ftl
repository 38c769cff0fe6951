### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# facts: 2.8
plain =
    Cambio: { DATE($when) }, { TIME($when) } (hora de { $city }), { $event }.
    { $place }
    { $changed ->
        [place] Ya no en { $old_place }.
       *[when] Ya no { DATE($old_when) }, { TIME($old_when) } (hora de { $old_city }).
    } ¿Preguntas? { $org_phone }.

discreet = Cambio: su cita ahora es { DATE($when) }, { TIME($when) } (hora de { $city }). Antes era { DATE($old_when) }, { TIME($old_when) } (hora de { $old_city }). Use la nueva. El lugar puede ser nuevo también. ¿Preguntas? Escriba o llame: { $org_phone }.

# Only after a person recorded how the cancellation was verified.
# facts: 2.8, 2.10
cancelled =
    Su fecha { DATE($when) }, { TIME($when) } (hora de { $city }), { $event }, se canceló. Nuestro equipo lo revisó.
    { $place }
    Su caso sigue, y puede llegar una fecha nueva en papel. Por favor, siga revisando. ¿Preguntas? Escriba o llame: { $org_phone }.

discreet-cancelled = Su cita { DATE($when) }, { TIME($when) } (hora de { $city }) se canceló. Nuestro equipo lo revisó. Puede llegar una fecha nueva en papel: siga revisando. ¿Preguntas? Escriba o llame: { $org_phone }.

# A cancellation that we told and that was not one.
# facts: 2.10
stands =
    Le dijimos que esta fecha se canceló. Fue un error nuestro; disculpe. La fecha sigue: { DATE($when) }, { TIME($when) } (hora de { $city }), { $event }.
    { $place }
    Por favor, cuente con ir. ¿Preguntas? Escriba o llame: { $org_phone }.

discreet-stands = Le dijimos que su cita se canceló. Fue un error nuestro; disculpe. La cita sigue: { DATE($when) }, { TIME($when) } (hora de { $city }). Por favor, cuente con ir. ¿Preguntas? Escriba o llame: { $org_phone }.
