### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# facts: 10.2.5
ask = Como chamamos você e quem mais é avisado das suas datas. Você escolhe, e pode mudar ou parar quando quiser.

name = Como me chamam

helper = Avisar mais alguém

stop = Não avisar mais ninguém

ask-name = Como devemos chamar você nas mensagens? Um nome curto, de no máximo 12 letras, nunca o nome completo. Ou mande 0 para deixar como está.

named = Pronto. Você pode mudar aqui quando quiser.

# facts: 10.1.1, 10.2.5
ask-number = Qual é o número? Por favor, pergunte antes a essa pessoa. Nós também perguntamos por mensagem e não dizemos nada até ela dizer que sim. Depois ela recebe o dia e a hora das suas datas com o seu nome curto, nunca o lugar. Escreva o número, ou mande 0 para deixar como está.

sure = O número está certo, e a pessoa quer?

yes = Sim, perguntem

no = Não, deixem

relation = Quem é essa pessoa para você? Isso ajuda a nossa equipe a ajudar você.

relative = Família ou par

sponsor = Quem me patrocina

lawyer = Meu advogado

self = Meu outro telefone

other = Outra pessoa

# facts: 10.2.5
asked = Vamos perguntar. Se não pudermos, uma pessoa da nossa equipe escreve para você. Para terminar, volte aqui quando quiser.

# facts: 10.2.5
stopped = Pronto. Mais ninguém é avisado das suas datas.

# Those listed follow, each with the end of its number.
which = Qual número não devemos mais avisar? Mostramos como ele termina.

all = Nenhum deles

# facts: 10.2.5
stopped-one = Pronto. Esse número não é mais avisado das suas datas.
