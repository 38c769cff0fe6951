### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# How a date is held that is not in person, in the place of its address: whose papers say how, and whom to ask.

# facts: 1.3.18, 1.3.19, 2.2
court =
    { $mode ->
        [video] Pa videyo
       *[phone] Pa telefòn
    }: avi tribinal la di kijan.{ $short ->
        [yes] {""}
       *[no] {" "}Pa sèten? 1-800-898-7180
    }

# facts: 1.2
ice =
    { $mode ->
        [video] Pa videyo
       *[phone] Pa telefòn
    }: papye ICE ou yo di kijan.{ $short ->
        [yes] {""}
       *[no] {" "}Pa sèten? Mande ICE.
    }

# facts: 1.2, 2.12
uscis =
    { $mode ->
        [video] Pa videyo
       *[phone] Pa telefòn
    }: avi USCIS la di kijan.{ $short ->
        [yes] {""}
       *[no] {" "}Pa sèten? 1-800-375-5283
    }

other =
    { $mode ->
        [video] Pa videyo
       *[phone] Pa telefòn
    }.{ $short ->
        [yes] {""}
       *[no] {" "}Ou pa sèten kijan? Ekri nou.
    }

# Before the address, when it was to be by video or phone.
in-person = An pèsòn.
