### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# How a date is held that is not in person, in the place of its address: whose papers say how, and whom to ask.

# facts: 1.3.18, 1.3.19, 2.2
court =
    { $mode ->
        [video] Por vídeo
       *[phone] Por telefone
    }: o aviso do tribunal diz como.{ $short ->
        [yes] {""}
       *[no] {" "}Dúvida? 1-800-898-7180
    }

# facts: 1.2
ice =
    { $mode ->
        [video] Por vídeo
       *[phone] Por telefone
    }: veja seus papéis do ICE.{ $short ->
        [yes] {""}
       *[no] {" "}Dúvida? Pergunte ao ICE.
    }

# facts: 1.2, 2.12
uscis =
    { $mode ->
        [video] Por vídeo
       *[phone] Por telefone
    }: o aviso do USCIS diz como.{ $short ->
        [yes] {""}
       *[no] {" "}Dúvida? 1-800-375-5283
    }

other =
    { $mode ->
        [video] Por vídeo
       *[phone] Por telefone
    }.{ $short ->
        [yes] {""}
       *[no] {" "}Não sabe como? Escreva.
    }

# Before the address, when it was to be by video or phone.
in-person = Presencial.
