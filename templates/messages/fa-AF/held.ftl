### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# How a date is held that is not in person, in the place of its address: whose papers say how, and whom to ask.

# facts: 1.3.18, 1.3.19, 2.2
court =
    { $mode ->
        [video] با ویدیو
       *[phone] با تلفون
    }: اطلاعیه محکمه می‌گوید چطور.{ $short ->
        [yes] {""}
       *[no] {" "}مطمئن نیستید؟ 1-800-898-7180
    }

# facts: 1.2
ice =
    { $mode ->
        [video] با ویدیو
       *[phone] با تلفون
    }: اسناد ICE می‌گوید چطور.{ $short ->
        [yes] {""}
       *[no] {" "}مطمئن نیستید؟ از ICE بپرسید.
    }

# facts: 1.2, 2.12
uscis =
    { $mode ->
        [video] با ویدیو
       *[phone] با تلفون
    }: اطلاعیه USCIS می‌گوید چطور.{ $short ->
        [yes] {""}
       *[no] {" "}مطمئن نیستید؟ 1-800-375-5283
    }

other =
    { $mode ->
        [video] با ویدیو
       *[phone] با تلفون
    }.{ $short ->
        [yes] {""}
       *[no] {" "}نمی‌دانید چطور؟ بنویسید.
    }

# Before the address, when it was to be by video or phone.
in-person = حضوری.
