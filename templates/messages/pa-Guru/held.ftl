### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# How a date is held that is not in person, in the place of its address: whose papers say how, and whom to ask.

# facts: 1.3.18, 1.3.19, 2.2
court =
    { $mode ->
        [video] ਵੀਡੀਓ ਰਾਹੀਂ
       *[phone] ਫ਼ੋਨ ਰਾਹੀਂ
    }: ਕਿਵੇਂ, ਇਹ ਅਦਾਲਤ ਦੇ ਨੋਟਿਸ ਵਿੱਚ ਹੈ।{ $short ->
        [yes] {""}
       *[no] {" "}ਪੱਕਾ ਨਹੀਂ? 1-800-898-7180
    }

# facts: 1.2
ice =
    { $mode ->
        [video] ਵੀਡੀਓ ਰਾਹੀਂ
       *[phone] ਫ਼ੋਨ ਰਾਹੀਂ
    }: ਕਿਵੇਂ, ਇਹ ICE ਕਾਗਜ਼ਾਂ ਵਿੱਚ ਹੈ।{ $short ->
        [yes] {""}
       *[no] {" "}ਪੱਕਾ ਨਹੀਂ? ICE ਨੂੰ ਪੁੱਛੋ।
    }

# facts: 1.2, 2.12
uscis =
    { $mode ->
        [video] ਵੀਡੀਓ ਰਾਹੀਂ
       *[phone] ਫ਼ੋਨ ਰਾਹੀਂ
    }: ਕਿਵੇਂ, ਇਹ USCIS ਨੋਟਿਸ ਵਿੱਚ ਹੈ।{ $short ->
        [yes] {""}
       *[no] {" "}ਪੱਕਾ ਨਹੀਂ? 1-800-375-5283
    }

other =
    { $mode ->
        [video] ਵੀਡੀਓ ਰਾਹੀਂ
       *[phone] ਫ਼ੋਨ ਰਾਹੀਂ
    }।{ $short ->
        [yes] {""}
       *[no] {" "}ਕਿਵੇਂ, ਪਤਾ ਨਹੀਂ? ਲਿਖੋ।
    }

# Before the address, when it was to be by video or phone.
in-person = ਆਪ ਜਾਣਾ ਹੈ।
