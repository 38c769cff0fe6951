### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# facts: 2.8
plain =
    Mudança: { DATE($when) }, { TIME($when) } (hora de { $city }), { $event }.
    { $place }
    { $changed ->
        [place] Não é mais em { $old_place }.
       *[when] Não é mais { DATE($old_when) }, { TIME($old_when) } (hora de { $old_city }).
    } Dúvidas? { $org_phone }.

discreet = Mudança: seu compromisso agora é { DATE($when) }, { TIME($when) } (hora de { $city }). Antes era { DATE($old_when) }, { TIME($old_when) } (hora de { $old_city }). Use o novo. O lugar pode ser novo também. Dúvidas? { $org_phone }.

# Only after a person recorded how the cancellation was verified.
# facts: 2.8, 2.10
cancelled =
    Sua data { DATE($when) }, { TIME($when) } (hora de { $city }), { $event }, foi cancelada. Nós conferimos.
    { $place }
    Seu caso segue; pode vir nova data por carta. Siga conferindo. { $org_phone }.

discreet-cancelled = Seu compromisso { DATE($when) }, { TIME($when) } (hora de { $city }) foi cancelado. Nossa equipe conferiu. Pode vir uma nova data por carta: siga conferindo. Dúvidas? Escreva ou ligue: { $org_phone }.

# A cancellation that we told and that was not one.
# facts: 2.10
stands =
    Dissemos que esta data foi cancelada. Foi erro nosso; desculpe. A data vale: { DATE($when) }, { TIME($when) } (hora de { $city }), { $event }.
    { $place }
    Planeje ir. Dúvidas? { $org_phone }

discreet-stands = Dissemos que seu compromisso foi cancelado. Foi erro nosso; desculpe. Ele vale: { DATE($when) }, { TIME($when) } (hora de { $city }). Por favor, planeje ir. Dúvidas? Escreva ou ligue: { $org_phone }.
