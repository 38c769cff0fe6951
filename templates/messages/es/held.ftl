### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# How a date is held that is not in person, in the place of its address: whose papers say how, and whom to ask.

# facts: 1.3.18, 1.3.19, 2.2
court =
    { $mode ->
        [video] Por video
       *[phone] Por teléfono
    }: el aviso de la corte lo explica.{ $short ->
        [yes] {""}
       *[no] {" "}¿Duda? 1-800-898-7180
    }

# facts: 1.2
ice =
    { $mode ->
        [video] Por video
       *[phone] Por teléfono
    }: sus papeles de ICE lo explican.{ $short ->
        [yes] {""}
       *[no] {" "}¿Duda? Pregunte a ICE.
    }

# facts: 1.2, 2.12
uscis =
    { $mode ->
        [video] Por video
       *[phone] Por teléfono
    }: el aviso de USCIS lo explica.{ $short ->
        [yes] {""}
       *[no] {" "}¿Duda? 1-800-375-5283
    }

other =
    { $mode ->
        [video] Por video
       *[phone] Por teléfono
    }.{ $short ->
        [yes] {""}
       *[no] {" "}¿Duda? Escriba.
    }

# Before the address, when it was to be by video or phone.
in-person = En persona.
