### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# How a date is held that is not in person, in the place of its address: whose papers say how, and whom to ask.

# facts: 1.3.18, 1.3.19, 2.2
court =
    { $mode ->
        [video] По видео
       *[phone] По телефону
    }: как - в уведомлении суда.{ $short ->
        [yes] {""}
       *[no] {" "}Не уверены? 1-800-898-7180
    }

# facts: 1.2
ice =
    { $mode ->
        [video] По видео
       *[phone] По телефону
    }: как - в ваших бумагах ICE.{ $short ->
        [yes] {""}
       *[no] {" "}Не уверены? Спросите ICE.
    }

# facts: 1.2, 2.12
uscis =
    { $mode ->
        [video] По видео
       *[phone] По телефону
    }: как - в уведомлении USCIS.{ $short ->
        [yes] {""}
       *[no] {" "}Не уверены? 1-800-375-5283
    }

other =
    { $mode ->
        [video] По видео
       *[phone] По телефону
    }.{ $short ->
        [yes] {""}
       *[no] {" "}Не знаете как? Напишите нам.
    }

# Before the address, when it was to be by video or phone.
in-person = Лично.
