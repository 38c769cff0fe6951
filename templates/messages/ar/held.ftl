### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# How a date is held that is not in person, in the place of its address: whose papers say how, and whom to ask.

# facts: 1.3.18, 1.3.19, 2.2
court =
    { $mode ->
        [video] عبر الفيديو
       *[phone] عبر الهاتف
    }: إشعار المحكمة يبيّن كيف.{ $short ->
        [yes] {""}
       *[no] {" "}للتأكد: 1-800-898-7180
    }

# facts: 1.2
ice =
    { $mode ->
        [video] عبر الفيديو
       *[phone] عبر الهاتف
    }: أوراق ICE تبيّن كيف.{ $short ->
        [yes] {""}
       *[no] {" "}للتأكد: اسأل ICE.
    }

# facts: 1.2, 2.12
uscis =
    { $mode ->
        [video] عبر الفيديو
       *[phone] عبر الهاتف
    }: إشعار USCIS يبيّن كيف.{ $short ->
        [yes] {""}
       *[no] {" "}للتأكد: 1-800-375-5283
    }

other =
    { $mode ->
        [video] عبر الفيديو
       *[phone] عبر الهاتف
    }.{ $short ->
        [yes] {""}
       *[no] {" "}لا تعرف كيف؟ راسلنا.
    }

# Before the address, when it was to be by video or phone.
in-person = حضوريًا.
