### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

ask = Quando podemos escrever primeiro? É a hora do seu próprio relógio. Quando você escreve, respondemos a qualquer hora.

day = Das 8h às 21h

morning = De manhã, 8h às 12h

afternoon = De tarde, 12h às 18h

evening = Noite, 17h às 21h

ask-wake = Se uma data mudar e for muito em breve, podemos escrever também de noite? Se não, esperamos o seu horário, e uma pessoa da nossa equipe talvez ligue.

wake = Sim, me acordem

sleep = De noite não

set = Pronto, anotamos. Você pode mudar aqui quando quiser.
