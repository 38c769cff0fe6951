### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# How a date is held that is not in person, in the place of its address: whose papers say how, and whom to ask.

# facts: 1.3.18, 1.3.19, 2.2
court =
    { $mode ->
        [video] Par vidéo
       *[phone] Par téléphone
    } : votre avis du tribunal dit comment.{ $short ->
        [yes] {""}
       *[no] {" "}Un doute ? 1-800-898-7180
    }

# facts: 1.2
ice =
    { $mode ->
        [video] Par vidéo
       *[phone] Par téléphone
    } : vos papiers ICE disent comment.{ $short ->
        [yes] {""}
       *[no] {" "}Un doute ? Demandez à ICE.
    }

# facts: 1.2, 2.12
uscis =
    { $mode ->
        [video] Par vidéo
       *[phone] Par téléphone
    } : votre avis USCIS dit comment.{ $short ->
        [yes] {""}
       *[no] {" "}Un doute ? 1-800-375-5283
    }

other =
    { $mode ->
        [video] Par vidéo
       *[phone] Par téléphone
    }.{ $short ->
        [yes] {""}
       *[no] {" "}Comment ? Écrivez-nous.
    }

# Before the address, when it was to be by video or phone.
in-person = Sur place.
