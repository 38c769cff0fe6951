### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney

# How a date is held that is not in person, in the place of its address: whose papers say how, and whom to ask.

# facts: 1.3.18, 1.3.19, 2.2
court =
    { $mode ->
        [video] By video
       *[phone] By phone
    }: your court notice says how.{ $short ->
        [yes] {""}
       *[no] {" "}Not sure? 1-800-898-7180
    }

# facts: 1.2
ice =
    { $mode ->
        [video] By video
       *[phone] By phone
    }: your ICE papers say how.{ $short ->
        [yes] {""}
       *[no] {" "}Not sure? Ask ICE.
    }

# facts: 1.2, 2.12
uscis =
    { $mode ->
        [video] By video
       *[phone] By phone
    }: your USCIS notice says how.{ $short ->
        [yes] {""}
       *[no] {" "}Not sure? 1-800-375-5283
    }

other =
    { $mode ->
        [video] By video
       *[phone] By phone
    }.{ $short ->
        [yes] {""}
       *[no] {" "}Not sure how? Text us.
    }

# Before the address, when it was to be by video or phone.
in-person = In person.
