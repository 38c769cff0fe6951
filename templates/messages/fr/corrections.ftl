### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# Added after the venue's time when the person's own clock shows another.
own-time =
    { $own ->
        [other] {" "}Votre heure : { TIME($own_when) }.
        [day] {" "}Votre heure : { WEEKDAY($own_when) }, { TIME($own_when) }.
       *[same] {""}
    }

# How it is held, where that is not in person, or not any more. For a phone that others read.
# facts: 1.2
how =
    { $mode ->
        [video] {" "}Par vidéo : vos papiers disent comment.
        [phone] {" "}Par téléphone : vos papiers disent comment.
        [in_person]
            { $was ->
                [same] {""}
               *[other] {" "}Sur place.
            }
       *[other] {""}
    }

no-longer =
    { $was ->
        [in_person] {" "}Ce n'est plus sur place.
        [video] {" "}Ce n'est plus par vidéo.
        [phone] {" "}Ce n'est plus par téléphone.
       *[same] {""}
    }

# facts: 2.8
plain =
    Changement : { DATE($when) }, { TIME($when) } (heure de { $city }), { $event }.{ own-time }
    { $place }
    { $changed ->
        [place] Plus à { $old_place }.
        [mode] {""}
       *[when] Plus le { DATE($old_when) }, { TIME($old_when) } (heure de { $old_city }).
    }{ no-longer } Questions ? { $org_phone }

discreet = Changement : { $mode ->
        [deadline] le dernier jour pour vos papiers
       *[other] votre rendez-vous
    } est maintenant le { DATE($when) }, { TIME($when) } (heure de { $city }).{ own-time }{ how }{ no-longer } { $changed ->
        [place] L'heure reste ; le lieu est nouveau.
        [mode] L'heure reste.
       *[when] Avant : le { DATE($old_when) }, { TIME($old_when) } (heure de { $old_city }). Suivez le nouveau. Le lieu peut aussi changer.
    } Questions ? { $org_phone }

# Only after a person recorded how the cancellation was verified.
# facts: 2.8, 2.10
cancelled =
    Votre date du { DATE($when) }, { TIME($when) } (heure de { $city }), { $event }, est annulée. Nous avons vérifié.
    { $place }
    Votre affaire continue ; une autre date peut venir par lettre. Continuez à vérifier. Questions ? { $org_phone }

discreet-cancelled = { $mode ->
        [deadline] Le dernier jour pour vos papiers, le
       *[other] Votre rendez-vous du
    } { DATE($when) }, { TIME($when) } (heure de { $city }) est annulé. Notre équipe a vérifié. Une autre date peut venir par lettre : continuez à vérifier. Questions ? Écrivez ou appelez { $org_phone }.

# A cancellation that we told and that was not one.
# facts: 2.10
stands =
    Nous avons dit que cette date est annulée. C'est une erreur de notre part ; pardon. La date reste le { DATE($when) }, { TIME($when) } (heure de { $city }), { $event }.{ own-time }
    { $place }
    { $mode ->
        [deadline] Gardez ce jour.
        [in_person] Prévoyez d'y aller.
       *[other] Prévoyez d'y prendre part.
    } Questions ? { $org_phone }

discreet-stands = Nous avons dit que { $mode ->
        [deadline] le dernier jour pour vos papiers
       *[other] votre rendez-vous
    } est annulé. C'est une erreur de notre part ; pardon. Il reste le { DATE($when) }, { TIME($when) } (heure de { $city }).{ own-time } { $mode ->
        [deadline] Gardez ce jour.
        [in_person] Prévoyez d'y aller.
       *[other] Prévoyez d'y prendre part.
    } Questions ? Écrivez ou appelez { $org_phone }.
