### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# How a date is held that is not in person, in the place of its address: whose papers say how, and whom to ask.

# facts: 1.3.18, 1.3.19, 2.2
court =
    { $mode ->
        [video] Görüntülü
       *[phone] Telefonla
    }: ayrıntı mahkeme bildiriminde.{ $short ->
        [yes] {""}
       *[no] {" "}Emin değilseniz: 1-800-898-7180
    }

# facts: 1.2
ice =
    { $mode ->
        [video] Görüntülü
       *[phone] Telefonla
    }: ayrıntı ICE belgelerinizde.{ $short ->
        [yes] {""}
       *[no] {" "}Emin değilseniz ICE'ye sorun.
    }

# facts: 1.2, 2.12
uscis =
    { $mode ->
        [video] Görüntülü
       *[phone] Telefonla
    }: ayrıntı USCIS bildiriminde.{ $short ->
        [yes] {""}
       *[no] {" "}Emin değilseniz: 1-800-375-5283
    }

other =
    { $mode ->
        [video] Görüntülü
       *[phone] Telefonla
    }.{ $short ->
        [yes] {""}
       *[no] {" "}Nasıl, bilmiyorsanız yazın.
    }

# Before the address, when it was to be by video or phone.
in-person = Yüz yüze.
