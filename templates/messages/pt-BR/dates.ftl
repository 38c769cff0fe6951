### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

intro = Suas próximas datas, pelo que sabemos:

line =
    { DATE($when) }, { TIME($when) } (hora de { $city }): { $event }
    { $place }

# For a phone that others read.
line-discreet = { $mode ->
        [deadline] Último dia para seus papéis
       *[other] Seu compromisso
    }: { DATE($when) }, { TIME($when) } (hora de { $city }){ how }

# facts: 1.2
how =
    { $mode ->
        [video] .{" "}Por vídeo: seus papéis dizem como.
        [phone] .{" "}Por telefone: seus papéis dizem como.
       *[in_person] {""}
    }


own-time = No seu próprio relógio é { DATE($own_when) }, { TIME($own_when) }.

# facts: 2.8
changes = As datas podem mudar, para antes ou para depois, e a carta pode chegar tarde ou não chegar. Confira você toda semana, e de novo 7 dias, 3 dias e 1 dia antes.

# facts: 2.6
none = Não temos nenhuma data anotada para você. Isso não quer dizer que você não tem nenhuma. Veja como você pode conferir.

ask-check = Qual data você quer conferir?

check-court = Audiência no tribunal

check-ice = Apresentação ao ICE

check-uscis = Compromisso no USCIS

check-no-case = Diz: não há caso

check-no-match = As datas não batem

# facts: 2.1, 2.2, 2.3
how-to-check =
    Audiência no tribunal: ligue 1-800-898-7180. É grátis, dia e noite, em inglês ou espanhol. Diz a próxima data, hora e lugar.
    Pede seu A-Number: a letra A e 8 ou 9 números, nos seus papéis. Se tem 8 números, ponha um 0 na frente.

# facts: 2.5, 2.9, 2.15
how-to-check-online =
    Ou pela internet: acis.eoir.justice.gov/en. Pede seu A-Number e sua nacionalidade. Anote o dia em que conferiu.
    Só você confere. Por favor, não nos mande seu A-Number.

# facts: 1.2, 1.4.1, 2.13
how-to-check-ice = Apresentação ao ICE: veja seus papéis de liberação e toda carta ou mensagem do ICE. Algumas pessoas têm que se apresentar e outras não; seus papéis dizem. O site do ICE: ice.gov/check-in

# facts: 1.2, 2.12
how-to-check-uscis = USCIS: a data está no seu aviso (para as digitais, o Form I-797C). Seu caso: egov.uscis.gov/casestatus ou ligue 1-800-375-5283. Você precisa do número do recibo: 3 letras e 10 números.

# facts: 2.6, 2.7
no-case = "No case found" não quer dizer que você não tem caso. Talvez o papel ainda não esteja no tribunal, ou um número esteja errado. Confira de novo toda semana. Siga a data impressa na sua Notice to Appear, a não ser que o tribunal diga outra coisa.

# facts: 2.10
no-match = Se seu papel e a linha de telefone não dizem o mesmo, ligue para o tribunal e para alguém que dá ajuda jurídica. Conte com a data mais cedo até o tribunal confirmar.
