### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# What WhatsApp lets us send to somebody who has not written for a day. Each is approved by Meta as it stands.

# facts: 2.8
date = Olá, aqui é { $org }. Um lembrete: { $event }, { $date } às { $time }. Lugar: { $place }. As datas podem mudar, então confira a sua de novo. Para perguntar algo, é só responder aqui.

discreet = Olá. Um lembrete do seu compromisso: { $date } às { $time }. Prepare-se e veja seus papéis. Para perguntar algo, é só responder aqui.

# facts: 2.10
unverified = Olá, aqui é { $org }. Soubemos que esta data talvez seja cancelada ou mude: { $event }, { $date } às { $time }. Não pudemos confirmar. A data vale até quem a marcou dizer outra coisa. Para perguntar algo, é só responder aqui.

discreet-unverified = Olá. Soubemos que seu compromisso, { $date } às { $time }, talvez seja cancelado ou mude. Não pudemos confirmar. Ele vale até quem o marcou dizer outra coisa. Para perguntar algo, é só responder aqui.

change = Olá, aqui é { $org }. Há uma mudança: { $event } é { $date } às { $time }. Lugar: { $place }. Antes era { $old }. Por favor, use a nova data e o novo lugar. Para perguntar algo, é só responder aqui.

discreet-change = Olá. Há uma mudança: seu compromisso é { $date } às { $time }. Antes era { $old }. Por favor, use o novo. O lugar também pode ser novo. Para perguntar algo, é só responder aqui.

# Only after a person recorded how the cancellation was verified.
# facts: 2.8, 2.10
cancelled = Olá, aqui é { $org }. Esta data foi cancelada: { $event }, { $date } às { $time }. Nossa equipe conferiu. Seu caso segue, e pode vir uma nova data por carta. Por favor, siga conferindo. Para perguntar algo, é só responder aqui.

discreet-cancelled = Olá. Seu compromisso, { $date } às { $time }, foi cancelado. Nossa equipe conferiu. Pode vir uma nova data por carta: por favor, siga conferindo. Para perguntar algo, é só responder aqui.

# A cancellation that we told and that was not one.
# facts: 2.10
stands = Olá, aqui é { $org }. Dissemos que esta data foi cancelada. Foi erro nosso; desculpe. A data vale: { $event }, { $date } às { $time }. Lugar: { $place }. Por favor, conte com esse dia. Para perguntar algo, é só responder aqui.

discreet-stands = Olá. Dissemos que seu compromisso foi cancelado. Foi erro nosso; desculpe. Ele vale: { $date } às { $time }. Por favor, conte com esse dia. Para perguntar algo, é só responder aqui.

# facts: 0, 4.1.2
discreet-deadline = Olá. Um lembrete: { $date } às { $time } é o último dia que anotamos para seus papéis. Devem chegar até lá. Para perguntar algo, é só responder aqui.

# facts: 2.10
discreet-deadline-unverified = Olá. Soubemos que o último dia para seus papéis, { $date } às { $time }, talvez seja cancelado ou mude. Não pudemos confirmar. Por favor, conte com esse dia até quem o marcou dizer outra coisa. Para perguntar algo, é só responder aqui.

discreet-deadline-change = Olá. Há uma mudança: o último dia para seus papéis é { $date } às { $time }. Antes era { $old }. Por favor, use o novo. Para perguntar algo, é só responder aqui.

# facts: 2.8, 2.10
discreet-deadline-cancelled = Olá. O último dia para seus papéis, { $date } às { $time }, foi cancelado. Nossa equipe conferiu. Pode vir uma nova data por carta: por favor, siga conferindo. Para perguntar algo, é só responder aqui.

# facts: 2.10
discreet-deadline-stands = Olá. Dissemos que o último dia para seus papéis foi cancelado. Foi erro nosso; desculpe. Ele vale: { $date } às { $time }. Por favor, conte com esse dia. Para perguntar algo, é só responder aqui.

# The answers are those of the flows how-it-went and paper-came, in their order.
after = Olá. Como foi seu compromisso de { $date }? Responda 1 se você foi, 2 se não foi, 3 se há uma nova data, 4 se não sabe ao certo.

paper = Olá. Chegou para você uma carta, papel ou mensagem com uma data? Responda 1 se chegou, com data; 2 se nada ainda; 3 para ler como conferir.

knock = Olá. Alguém que ajuda você tem uma mensagem para você. Responda aqui com qualquer palavra e ela chega, ou ligue { $org_phone }.

# facts: 10.1.1, 10.2.5
invitation = Olá. Alguém que ajuda você nos deu este número, para lembrarmos seus compromissos de graça. Nunca pedimos dinheiro. Você quer? Responda 1 para sim, 2 para não. Dúvidas? Ligue { $org_phone }.

# What stands for $date, $time, $place and $old above.
day = { DATE($when) }
held =
    { $held ->
        [in_person] ,{" "}presencial
        [video] ,{" "}por vídeo
        [phone] ,{" "}por telefone
       *[same] {""}
    }
own =
    { $own ->
        [day] { WEEKDAY($own_when) }, { TIME($own_when) }
       *[other] { TIME($own_when) }
    }
clock = { TIME($when) } (hora de { $city }){ held }
clock-own = { TIME($when) } (hora de { $city }; { own } no seu próprio relógio){ held }
old-date = { DATE($when) } às { TIME($when) } (hora de { $city }){ held }
no-place = veja seus papéis

# The button that opens a list of answers.
choose = Escolher
