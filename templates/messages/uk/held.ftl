### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# How a date is held that is not in person, in the place of its address: whose papers say how, and whom to ask.

# facts: 1.3.18, 1.3.19, 2.2
court =
    { $mode ->
        [video] Через відео
       *[phone] Телефоном
    }: як - у папері із суду.{ $short ->
        [yes] {""}
       *[no] {" "}Не певні? 1-800-898-7180
    }

# facts: 1.2
ice =
    { $mode ->
        [video] Через відео
       *[phone] Телефоном
    }: як - у ваших паперах ICE.{ $short ->
        [yes] {""}
       *[no] {" "}Не певні? Спитайте ICE.
    }

# facts: 1.2, 2.12
uscis =
    { $mode ->
        [video] Через відео
       *[phone] Телефоном
    }: як - у листі від USCIS.{ $short ->
        [yes] {""}
       *[no] {" "}Не певні? 1-800-375-5283
    }

other =
    { $mode ->
        [video] Через відео
       *[phone] Телефоном
    }.{ $short ->
        [yes] {""}
       *[no] {" "}Не знаєте як? Напишіть нам.
    }

# Before the address, when it was to be by video or phone.
in-person = Особисто.
