### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# facts: 2.8
plain =
    Hay un cambio: { DATE($when) }, { TIME($when) } (hora de { $city }), { $event }.
    { $place }
    Antes era { DATE($old_when) }, { TIME($old_when) } (hora de { $old_city }).
    { $old_place }
    Por favor, use la fecha y el lugar nuevos. ¿Preguntas? Escriba o llame: { $org_phone }. { $org }

discreet = Cambio: su cita ahora es { DATE($when) }, { TIME($when) } (hora de { $city }). Antes era { DATE($old_when) }, { TIME($old_when) } (hora de { $old_city }). Use la nueva. El lugar puede ser nuevo también. ¿Preguntas? Escriba o llame: { $org_phone }.
