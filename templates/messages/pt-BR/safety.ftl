### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# Its first words show on a locked screen, so they name nothing.
# facts: 8.1.1, 8.1.2, 8.2.6, 0.2
danger =
    Obrigado por escrever. Não precisa contar mais. Perigo agora? Ligue 911 (a polícia pode vir; você decide). Para falar, a toda hora: 988, diga "Portuguese".
    A equipe vai ler. Horário: { $hours }. Telefone: { $org_phone }.

# Nothing in it tells what comes next.
# facts: 8.2.3
ask-phone = Primeiro, uma pergunta sobre você. É seguro ler isto aqui? Só você lê este telefone?

alone = Só eu, é seguro

not-alone = Outros, ou não sei

# facts: 8.1.1, 8.2.3
not-here = Tudo bem, paramos aqui. Quando estiver só, ou em outro telefone, pode escrever ou ligar: { $org_phone }. Horário: { $hours }. Se precisa de ajuda agora, ligue 911. Mande 0 para o menu.

ask = Você não precisa contar o que aconteceu. Escolha com o que quer ajuda, e mandamos os números. Você decide se liga.

now = Preciso de ajuda já

sad = Eu me sinto muito mal

controlled = Alguém me controla

violence = Violência em casa

child = Uma criança em perigo

# facts: 8.1.1
call-911 = Ligue 911. Diga o nome do seu idioma e espere um intérprete. Em alguns lugares você também pode mandar mensagem para 911. A polícia pode vir. A escolha é sua.

# facts: 8.3.1, 8.3.2
feel = Sentimos muito que seja tão difícil. O tribunal, as apresentações ao ICE e as entrevistas podem trazer más lembranças. É normal sentir medo, não sentir nada, ou esquecer. Um pequeno passo pode ajudar: respire devagar, beba água, ligue para alguém que faz bem a você.

# facts: 8.1.2
call-988 = Para falar com alguém a qualquer hora, grátis: ligue 988 e diga "Portuguese". Eles escutam e acham um intérprete no telefone. Mensagem para 988, só em inglês ou espanhol. Em perigo agora: 911.

# facts: 8.1.3, 8.1.4, 8.2.6, 8.2.9
call-trafficking = Às vezes não se pode deixar um trabalho ou casa, alguém fica com os documentos, ou a dívida não acaba. Não é culpa sua. National Human Trafficking Hotline, no seu idioma: 1-888-373-7888, mensagem 233733 (inglês ou espanhol). Diz que não é polícia nem imigração. Pergunte o que fica em segredo. Não precisa dar o nome.

# facts: 8.1.5, 8.2.6
call-violence = Se alguém em casa machuca, ameaça ou controla você, não é culpa sua. A National Domestic Violence Hotline: 1-800-799-7233, dia e noite, com intérpretes. A ligação fica na lista do telefone; outro telefone pode ser mais seguro. Em perigo agora: 911.

# facts: 8.2.8
visas = Há vistos para algumas pessoas que foram machucadas ou forçadas. Um advogado pode ver isso com você, e você escolhe o que conta: immigrationadvocates.org/legaldirectory

# facts: 8.1, 8.2.7
call-child = Se alguém machuca uma criança, ou você precisa de ajuda como mãe ou pai: Childhelp, 1-800-422-4453, por ligação ou mensagem, dia e noite, com intérpretes. Quem atende pode ter que informar que uma criança está sendo machucada. Em perigo agora: 911.
