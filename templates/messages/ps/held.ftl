### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# How a date is held that is not in person, in the place of its address: whose papers say how, and whom to ask.

# facts: 1.3.18, 1.3.19, 2.2
court =
    { $mode ->
        [video] په ویډیو
       *[phone] په ټیلیفون
    }: د محکمې خبرتیا وایي څنګه.{ $short ->
        [yes] {""}
       *[no] {" "}ډاډه نه یاست؟ 1-800-898-7180
    }

# facts: 1.2
ice =
    { $mode ->
        [video] په ویډیو
       *[phone] په ټیلیفون
    }: د ICE اسناد وایي څنګه.{ $short ->
        [yes] {""}
       *[no] {" "}ډاډه نه یاست؟ له ICE وپوښتئ.
    }

# facts: 1.2, 2.12
uscis =
    { $mode ->
        [video] په ویډیو
       *[phone] په ټیلیفون
    }: د USCIS خبرتیا وایي څنګه.{ $short ->
        [yes] {""}
       *[no] {" "}ډاډه نه یاست؟ 1-800-375-5283
    }

other =
    { $mode ->
        [video] په ویډیو
       *[phone] په ټیلیفون
    }.{ $short ->
        [yes] {""}
       *[no] {" "}نه پوهېږئ څنګه؟ راته ولیکئ.
    }

# Before the address, when it was to be by video or phone.
in-person = حضوري.
