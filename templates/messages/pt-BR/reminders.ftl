### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# Added after the venue's time when the person's own clock shows another.
own-time =
    { $own ->
        [other] {" "}Sua hora: { TIME($own_when) }.
        [day] {" "}Sua hora: { WEEKDAY($own_when) }, { TIME($own_when) }.
       *[same] {""}
    }

# How it is held, where that is not in person. For a phone that others read.
# facts: 1.2
how =
    { $mode ->
        [video] {" "}Por vídeo: seus papéis dizem como.
        [phone] {" "}Por telefone: seus papéis dizem como.
       *[in_person] {""}
    }

# The same where the message speaks of the papers itself.
by =
    { $mode ->
        [video] {" "}Por vídeo.
        [phone] {" "}Por telefone.
       *[in_person] {""}
    }

# facts: 1.2, 2.2, 2.8, 3.12
hearing-ahead =
    { DATE($when) }, { TIME($when) } (hora de { $city }): audiência no tribunal.{ own-time }
    { $place }
    { $mode ->
        [in_person] Confira toda semana, grátis: 1-800-898-7180. Longe? Problema?
       *[other] Confira toda semana. Algum problema?
    } Escreva logo. Só um juiz muda a data.

# facts: 1.3.2, 1.3.4, 1.3.13, 2.2, 2.8
hearing-ask =
    { DATE($when) }, { TIME($when) } (hora de { $city }): audiência.{ own-time }
    { $place }
    Se faltar, o juiz pode mandar deportar você. Veja: 1-800-898-7180

# facts: 1.3.2, 1.3.3, 1.3.4, 2.2, 2.8
hearing-soon =
    { DATE($when) }, { TIME($when) } (hora de { $city }): audiência.{ own-time }
    { $place }
    { $mode ->
        [in_person] Leve o aviso. Vá 60-90 min antes; com atraso, vá igual.
       *[other] Tenha o aviso à mão, cedo; com atraso, entre igual.
    } Se faltar, o juiz pode mandar deportar você. { $org_phone }

# facts: 1.4.4, 1.2
check-in-ahead =
    { DATE($when) }, { TIME($when) } (hora de { $city }): apresentação ao ICE.{ own-time }
    { $place }
    Pode mudar: veja os papéis do ICE. Não pode? Avise antes o ICE; só muda se ele confirmar. Ajuda? Escreva.

# facts: 1.2, 1.4.2, 1.4.4
check-in-ask =
    { DATE($when) }, { TIME($when) } (hora de { $city }): apresentação ao ICE.{ own-time }
    { $place }
    Se faltar, o ICE pode procurar e prender você. Só ele muda.

# facts: 1.2, 1.4.2, 1.4.4
check-in-soon =
    { DATE($when) }, { TIME($when) } (hora de { $city }): apresentação ao ICE.{ own-time }
    { $place }
    { $mode ->
        [in_person] Leve documento e o papel do ICE.
       *[other] Tenha documento e o papel do ICE.
    } Se faltar, o ICE pode procurar e prender você. Dúvida? { $org_phone }

# facts: 1.2
isap-visit-ahead =
    { DATE($when) }, { TIME($when) } (hora de { $city }): visita do ISAP.{ own-time }
    { $place }
    Se não puder, fale antes com seu contato do ISAP e peça a resposta por escrito. Ajuda? Escreva.

# facts: 1.2, 7.1.8
isap-visit-ask =
    { DATE($when) }, { TIME($when) } (hora de { $city }): visita do ISAP.{ own-time }
    { $place }
    Carregue o telefone. Se faltar, é infração e avisam o ICE.

# facts: 1.2, 7.1.8
isap-visit-soon =
    { DATE($when) }, { TIME($when) } (hora de { $city }): visita do ISAP.{ own-time }
    { $place }
    Se faltar, é infração e avisam o ICE. Não pode? Avise antes seu contato do ISAP. Ajuda: { $org_phone }

# facts: 1.2
isap-call-ahead =
    { DATE($when) }, { TIME($when) } (hora de { $city }): ligação do ISAP.{ own-time }
    { $place }
    Se não puder atender, fale antes com seu contato do ISAP e peça a resposta por escrito. Ajuda? Escreva.

# facts: 1.2, 7.1.8
isap-call-ask =
    { DATE($when) }, { TIME($when) } (hora de { $city }): ligação do ISAP.{ own-time }
    { $place }
    Deixe o telefone carregado e perto. Se faltar, é infração e avisam o ICE.

# facts: 1.2, 7.1.8
isap-call-soon =
    { DATE($when) }, { TIME($when) } (hora de { $city }): ligação do ISAP.{ own-time }
    { $place }
    Deixe o telefone carregado e perto. Se faltar, é infração e avisam o ICE. Não funciona? Guarde prova. { $org_phone }

# facts: 1.2
biometrics-ahead =
    { DATE($when) }, { TIME($when) } (hora de { $city }): digitais no USCIS.{ own-time }
    { $place }
    Não pode? Peça ao USCIS a mudança antes: internet ou 1-800-375-5283. Ajuda? Escreva.

# facts: 1.2, 1.5.1
biometrics-ask =
    { DATE($when) }, { TIME($when) } (hora de { $city }): digitais, USCIS.{ own-time }
    { $place }
    Faltar pode contar como abandono do caso. Mudar: 1-800-375-5283

# facts: 1.2, 1.5.1
biometrics-soon =
    { DATE($when) }, { TIME($when) } (hora de { $city }): digitais, USCIS.{ own-time }
    { $place }
    Tenha o Form I-797C. Se faltar, podem dar seu caso por abandonado. Mudar: 1-800-375-5283. { $org_phone }

# facts: 1.2, 1.5.2
interview-ahead =
    { DATE($when) }, { TIME($when) } (hora de { $city }): entrevista de asilo, USCIS.{ own-time }
    { $place }
    Não fala bem inglês? Tenha intérprete de 18 anos ou mais. Não pode? Escreva ao escritório de asilo.

# facts: 1.2, 1.5.2
interview-ask =
    { DATE($when) }, { TIME($when) } (hora de { $city }): entrevista de asilo, USCIS.{ own-time }
    { $place }
    Se faltar, o caso pode fechar ou ir ao tribunal.

# facts: 1.2, 1.5.2
interview-soon =
    { DATE($when) }, { TIME($when) } (hora de { $city }): entrevista de asilo USCIS.{ own-time }
    { $place }
    { $mode ->
        [in_person] Leve ID, originais, intérprete, família.
       *[other] Tenha documento, originais, intérprete, família.
    } Se faltar, caso pode fechar ou ir ao tribunal. { $org_phone }

attorney-ahead =
    { DATE($when) }, { TIME($when) } (hora de { $city }): reunião com seu advogado.{ own-time }
    { $place }
    Não pode? Avise logo seu advogado, ou escreva. { $org }

attorney-ask =
    { DATE($when) }, { TIME($when) } (hora de { $city }): reunião com seu advogado.{ own-time }
    { $place }
    { $mode ->
        [in_person] Leve papéis, perguntas.
       *[other] Tenha papéis, perguntas.
    } Não pode? Avise o advogado.

attorney-soon =
    { DATE($when) }, { TIME($when) } (hora de { $city }): reunião com seu advogado.{ own-time }
    { $place }
    { $mode ->
        [in_person] Leve papéis e perguntas.
       *[other] Tenha papéis e perguntas.
    } Não pode? Avise seu advogado ou ligue: { $org_phone }

program-ahead =
    { DATE($when) }, { TIME($when) } (hora de { $city }): compromisso com seu programa.{ own-time }
    { $place }
    Não pode? Escreva e procuramos outra hora. { $org }

program-ask =
    { DATE($when) }, { TIME($when) } (hora de { $city }): compromisso com seu programa.{ own-time }
    { $place }
    Se não puder, procuramos outra hora.

program-soon =
    { DATE($when) }, { TIME($when) } (hora de { $city }): compromisso com seu programa.{ own-time }
    { $place }
    Não pode? Escreva ou ligue { $org_phone } e procuramos outra hora.

# facts: 0, 4.1.2
deadline-ahead =
    { DATE($when) }, { TIME($when) } (hora de { $city }): último dia anotado para seus papéis.{ own-time }
    { $place }
    Asilo: a lei dá um ano à maioria; devem chegar até lá. Confirme a data com advogado.

# facts: 0, 4.1.2
deadline-soon =
    { DATE($when) }, { TIME($when) } (hora de { $city }): último dia anotado para seus papéis.{ own-time }
    { $place }
    Asilo: a lei dá um ano à maioria; devem chegar até lá. Veja com advogado ou { $org_phone }

# facts: 2.10
unverified =
    { DATE($when) }, { TIME($when) } (hora de { $city }), { $event }: pode mudar. Não conseguimos confirmar.{ own-time }
    { $place }
    { $mode ->
        [deadline] Siga a data
        [in_person] Planeje ir
       *[other] Planeje participar
    } até confirmarem. Veja o aviso ou { $org_phone }

discreet-ahead = Lembrete: seu compromisso é { DATE($when) }, { TIME($when) } (hora de { $city }).{ own-time }{ how } { $mode ->
        [in_person] Dúvidas, ou fica longe?
       *[other] Dúvidas?
    } Escreva logo para nós.

discreet-ask = Lembrete: seu compromisso é { DATE($when) }, { TIME($when) } (hora de { $city }).{ own-time }{ how } { $mode ->
        [in_person] Planeje a viagem e veja seus papéis. Você pode ir?
       *[other] Veja seus papéis e deixe a hora livre. Você pode?
    }

discreet-soon = Lembrete: seu compromisso é { DATE($when) }, { TIME($when) } (hora de { $city }).{ own-time }{ by } Tenha seus papéis e prepare-se cedo. Com atraso, { $mode ->
        [in_person] vá mesmo assim.
       *[other] entre mesmo assim.
    } Precisa de ajuda? Escreva ou ligue: { $org_phone }.

# facts: 0, 4.1.2
discreet-deadline = Lembrete: { DATE($when) }, { TIME($when) } (hora de { $city }) é o último dia que anotamos para seus papéis.{ own-time } Devem chegar até lá. Dúvidas? Escreva ou ligue: { $org_phone }.

discreet-unverified = { $mode ->
        [deadline] O último dia para seus papéis,
       *[other] Seu compromisso de
    } { DATE($when) }, { TIME($when) } (hora de { $city }) pode ser cancelado ou mudar.{ own-time }{ by } Não pudemos confirmar. { $mode ->
        [deadline] Siga a data
        [in_person] Planeje ir
       *[other] Planeje participar
    } até confirmarem. Para conferir: seus papéis ou { $org_phone }.

# The day after. It says that there was an appointment, and no more.
discreet-after = Seu compromisso de { DATE($when) }, { TIME($when) }: como foi? Perguntamos porque talvez possamos ajudar. Você não tem que responder.

# To somebody without a date, now and then.
discreet-paper = Olá. Chegou para você uma carta, papel ou mensagem com uma data? Alguns chegam tarde, ou em um endereço antigo. Você não tem que responder.
# Added to a reminder of a date that nobody has checked for long.

# facts: 1.2, 2.2
check-court = Faz tempo que não conseguimos confirmar esta data. Por favor, confira: 1-800-898-7180, dia e noite.

# facts: 1.2
check-ice = Faz tempo que não conseguimos confirmar esta data. Por favor, confira com o escritório que está nos seus papéis.

# facts: 1.2
check-uscis = Faz tempo que não conseguimos confirmar esta data. Por favor, confira: 1-800-375-5283.

check-other = Faz tempo que não conseguimos confirmar esta data. Por favor, pergunte ao escritório que deu a data.

discreet-check = Faz tempo que não conseguimos confirmar. Por favor, confira seus papéis, ou pergunte a quem deu a data.

# Added when the person has another date on the same day. Names no office: court and ICE stay apart.
discreet-both = Você tem outro compromisso nesse dia: { TIME($when) } (hora de { $city }). Você precisa comparecer aos dois. Não pode? Escreva agora.

# The same of one far away on another day, with too little time for the way.
discreet-far = Você tem outro compromisso, longe: { DATE($when) }, { TIME($when) } (hora de { $city }). Você precisa comparecer aos dois. Não pode? Escreva agora.

reply = Você pode ir?

answer-yes = Eu vou

answer-help = Ajuda para ir

answer-question = Pergunta

answer-no = Não posso

# facts: 2.8
reply-yes = Obrigado, anotamos. Continue conferindo: as datas podem mudar. Se algo mudar para você, escreva.

# facts: 1.2
reply-help = Obrigado por avisar. Uma pessoa da nossa equipe vai escrever ou ligar sobre como chegar lá. Nosso horário: { $hours }. Se for em breve, ligue: { $org_phone }. Avisar a nós não muda a data: ela vale até quem a marcou dizer outra coisa.

reply-question = Qual é a sua pergunta? Escreva aqui. Ou mande 0 para o menu; talvez a resposta já esteja lá.

reply-question-noted = Obrigado. Uma pessoa da nossa equipe vai ler e responder. Nosso horário: { $hours }. Se for em breve, ligue: { $org_phone }.

# facts: 0, 1.2
reply-no = Obrigado por avisar. Uma pessoa da equipe vai escrever ou ligar em breve. Horário: { $hours }. Se for em breve, ligue: { $org_phone }. Avisar a nós não muda a data, e não ir pode ter consequências graves. A data vale até quem a marcou dizer outra coisa.

# One message for several people who share a phone.
household = Todos podem ir?

household-all = Todos nós vamos

household-one = Algo sobre um de nós

household-who = É sobre quem?
