### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

ask = Supervisão do ICE: o que você quer saber?

isap = O que é o ISAP?

app = O app do telefone

ankle = Tornozeleira

plan = Plano para o check-in

family = Plano para a família

officers = Se agentes me param

detained = Alguém foi detido

# facts: 1.1.4, 7.1.1, 7.1.4
isap-what = O ISAP é como o ICE vigia algumas pessoas enquanto o caso segue. Uma empresa particular, a BI, cuida dele. Pode usar um app de telefone, um aparelho no tornozelo ou no pulso, ligações, visitas no escritório e em casa. A empresa informa o ICE, e o agente do ICE decide.

# facts: 1.1.6, 1.2, 3.8
isap-not = Uma visita ou ligação do ISAP não é sua audiência no tribunal nem uma apresentação ao ICE. Ir a uma não conta para outra. Se não puder, fale antes da data com seu contato do ISAP e peça a resposta por escrito. Antes de se mudar, pergunte: seus papéis de liberação podem limitar isso.

# facts: 7.1.1, 7.1.8, 1.2
app-what = O app se chama SmartLINK. Ele pede uma foto do seu rosto e traz mensagens. Deixe o telefone carregado e perto de você. Se faltar a um check-in no app, conta como infração, e o ICE é avisado.

# facts: 7.1.8, 1.4.5
app-broken = Se o app não funciona, avise logo a empresa, no app e por telefone. Guarde prova: fotos da tela com dia e hora, e o nome de quem falou com você. Avise seu advogado se tiver.

# facts: 7.1.9, 7.1.7
ankle-first =
    Antes de pedir algo, fale com um advogado se você tem uma ordem antiga de deportação: pedir pode chamar atenção. Se o ICE soltou você há menos de 7 dias, pergunte logo a um advogado; talvez haja mais um modo de pedir, e o prazo é curto.
    Ajuda jurídica: immigrationadvocates.org/legaldirectory

# facts: 7.1.4
ankle-ask = Você pode pedir ao ICE para tirar a tornozeleira ou vigiar menos você. Não há formulário, nem prazo fixo, nem recurso dentro do programa. O agente do ICE decide. A empresa pode recomendar. Um juiz quase sempre não pode. Ninguém pode prometer um sim.

# facts: 7.1.5
ankle-how = Como se pede: por escrito, na apresentação ou antes. Juntam papéis que mostram: foram a toda data do tribunal e a toda apresentação; um endereço fixo; carta do médico (pele, coração, dor, gravidez); problema com o trabalho ou com os filhos; carta do advogado; que o caso de asilo segue aberto.

# facts: 7.1.6, 7.1.8
ankle-hurts = Está grávida ou com doença, ou o aparelho machuca? Peça logo, não espere. Tire fotos da pele. Avise a empresa no app e por telefone, e guarde prova. Por favor, não corte, não cubra e não deixe sem bateria: isso conta como infração.

# facts: 7.2.1
plan-lawyer =
    Tudo isto é escolha sua. Primeiro, fale com um advogado sobre o seu risco, ainda mais se você tem uma ordem antiga de deportação, uma prisão, ou menos de 2 anos aqui.
    Ajuda jurídica: immigrationadvocates.org/legaldirectory

# facts: 7.2.2, 7.2.3, 2.14
plan-write = Escreva em papel, e decore: seu A-Number, o telefone do seu advogado e o de uma pessoa de confiança. Dê a essa pessoa seu A-Number, seu nome como o ICE escreve, seu país de nascimento e esta página: locator.ice.gov. Por favor, não mande isso para nós.

# facts: 7.2.5, 7.2.7, 7.2.8, 7.2.9, 1.4.2
plan-day = Nesse dia: leve papéis, remédios no frasco para alguns dias, óculos, roupa quente. Se puder, vá com alguém que tenha papéis em ordem. Diga à sua pessoa de confiança a que horas você espera sair, e o que fazer se não sair. Os agentes podem pedir para ver seu telefone. Você pode dizer que não concorda.

# facts: 7.2.4
family-children = Se tem filhos: escolha quem vai buscá-los se você não puder. Ponha essa pessoa na lista de emergência da escola. Um formulário de cuidador assinado pode ajudar; cada estado tem o seu. Quem dá ajuda jurídica pode dizer qual.

# facts: 7.2.5, 7.2.6, 7.2.7
family-papers = Deixe cópias com a pessoa de confiança: documentos, certidões de nascimento, papéis do tribunal, aluguel, provas do seu tempo nos EUA e uma lista de remédios. Combine o que ela faz se você não sair na hora: ligar para seu advogado, depois ver locator.ice.gov.

# facts: 7.3.1, 7.3.2, 7.3.3
officers-say = Se agentes param você: mantenha a calma. Não corra, empurre ou minta, nem mostre papéis falsos. Pode dizer: "Quero ficar em silêncio. Quero um advogado." Na sua própria apresentação ao ICE ainda perguntam quem você é. Não precisa assinar o que não entende. Pode pedir um intérprete.

# facts: 7.3.4, 7.3.5, 0.2
officers-afraid = Se tem medo de voltar, diga a cada agente, e repita: "Tenho medo de voltar ao meu país. Peço uma entrevista de medo." Diga também se tem data no tribunal, filhos, doença ou remédios.

# facts: 7.3.6, 7.3.7
officers-home = Em casa: sem um papel assinado por um juiz, os agentes não devem entrar se você não deixar. O que eles fazem pode ser diferente da regra. Ligar para seu consulado é escolha sua. Você pode dizer não.

# facts: 2.14, 8.1
detained-find = Para achar um adulto: locator.ice.gov. Precisa do A-Number e do país de nascimento, ou do nome completo exato e do país de nascimento. Pode levar dias para aparecer. Tente de novo, e tente escrever de outros jeitos. Não mostra crianças. Para uma criança sob cuidado do governo: 1-800-203-7001; fale antes com ajuda jurídica.

# facts: 4.4.1, 4.4.3, 0.2, 7.3.5
detained-lawyer =
    Procure um advogado agora. Diga: nome completo, A-Number, país de nascimento, onde e quando aconteceu, a próxima data no tribunal, alguma ordem antiga de deportação, doença ou filhos, e se a pessoa tem medo de voltar. Algumas pessoas não podem pedir fiança ao juiz de imigração. Peça rápido: um tribunal federal pode ajudar.
    immigrationadvocates.org/legaldirectory

# facts: 7.3.3, 7.3.4, 7.3.7, 7.3.8
detained-tell = Se falar com eles: não têm que assinar o que não entendem. Se têm medo de voltar, podem dizer a cada agente. As ligações da detenção são gravadas, menos as marcadas com um advogado; não falem do caso. Ligar para o consulado é uma escolha.

ask-team = É muito peso. Quer que nossa equipe saiba, para uma pessoa escrever ou ligar em breve?

team = Avisar a equipe
