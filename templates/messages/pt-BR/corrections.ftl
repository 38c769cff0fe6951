### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# Added after the venue's time when the person's own clock shows another.
own-time =
    { $own ->
        [other] {" "}Sua hora: { TIME($own_when) }.
        [day] {" "}Sua hora: { WEEKDAY($own_when) }, { TIME($own_when) }.
       *[same] {""}
    }

# How it is held, where that is not in person, or not any more. For a phone that others read.
# facts: 1.2
how =
    { $mode ->
        [video] {" "}Por vídeo: seus papéis dizem como.
        [phone] {" "}Por telefone: seus papéis dizem como.
        [in_person]
            { $was ->
                [same] {""}
               *[other] {" "}Presencial.
            }
       *[other] {""}
    }

no-longer =
    { $was ->
        [in_person] {" "}Não é mais presencial.
        [video] {" "}Não é mais por vídeo.
        [phone] {" "}Não é mais por telefone.
       *[same] {""}
    }

# facts: 2.8
plain =
    Mudança: { DATE($when) }, { TIME($when) } (hora de { $city }), { $event }.{ own-time }
    { $place }
    { $changed ->
        [place] Não é mais em { $old_place }.
        [mode] {""}
       *[when] Não é mais { DATE($old_when) }, { TIME($old_when) } (hora de { $old_city }).
    }{ no-longer } Dúvidas? { $org_phone }.

discreet = Mudança: { $mode ->
        [deadline] o último dia para seus papéis
       *[other] seu compromisso
    } agora é { DATE($when) }, { TIME($when) } (hora de { $city }).{ own-time }{ how }{ no-longer } { $changed ->
        [place] A hora é a mesma; o lugar é novo.
        [mode] A hora é a mesma.
       *[when] Antes era { DATE($old_when) }, { TIME($old_when) } (hora de { $old_city }). Use o novo. O lugar pode ser novo também.
    } Dúvidas? { $org_phone }.

# Only after a person recorded how the cancellation was verified.
# facts: 2.8, 2.10
cancelled =
    Sua data de { DATE($when) }, { TIME($when) } (hora de { $city }), { $event }, foi cancelada. Nossa equipe conferiu.
    { $place }
    Seu caso segue; pode vir nova data por carta. Siga conferindo. Dúvidas? { $org_phone }.

discreet-cancelled = { $mode ->
        [deadline] O último dia para seus papéis,
       *[other] Seu compromisso de
    } { DATE($when) }, { TIME($when) } (hora de { $city }) foi cancelado. Nossa equipe conferiu. Pode vir uma nova data por carta: siga conferindo. Dúvidas? Escreva ou ligue: { $org_phone }.

# A cancellation that we told and that was not one.
# facts: 2.10
stands =
    Dissemos que esta data foi cancelada. Foi erro nosso; desculpe. A data vale: { DATE($when) }, { TIME($when) } (hora de { $city }), { $event }.{ own-time }
    { $place }
    { $mode ->
        [deadline] Conte com esse dia.
        [in_person] Por favor, planeje ir.
       *[other] Por favor, planeje participar.
    } Dúvidas? { $org_phone }

discreet-stands = Dissemos que { $mode ->
        [deadline] o último dia para seus papéis
       *[other] seu compromisso
    } foi cancelado. Foi erro nosso; desculpe. Ele vale: { DATE($when) }, { TIME($when) } (hora de { $city }).{ own-time } Por favor, { $mode ->
        [deadline] conte com esse dia.
        [in_person] planeje ir.
       *[other] planeje participar.
    } Dúvidas? Escreva ou ligue: { $org_phone }.
