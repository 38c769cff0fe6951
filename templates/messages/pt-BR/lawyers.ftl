### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

ask = Advogados: o que você quer saber?

free = Há advogado grátis?

find = Achar ajuda jurídica

check = É advogado de verdade?

expect = O que esperar

change = Trocar de advogado

file = Papéis do meu caso

cheated = Alguém me enganou

# facts: 6.1, 6.3
free-none = Você pode ter um advogado no tribunal de imigração, mas o governo não paga. Alguns grupos ajudam grátis ou por pouco dinheiro. Em estudos, quem tem advogado ganha mais vezes e quase sempre vai ao tribunal. Isso não é promessa.

# facts: 6.2, 6.4
find-where =
    Ache ajuda grátis ou barata pelo ZIP code: immigrationadvocates.org/legaldirectory. A lista do próprio tribunal: justice.gov/eoir/list-pro-bono-legal-service-providers
    As listas podem estar cheias. Ligue para vários, e continue ligando.

# facts: 6.2, 1.3.20, 1.2
find-time = Você pode pedir ao juiz tempo para achar um advogado. Pedir não muda a data: ela fica até o tribunal dizer sim. Se sua data é em breve e você não tem ninguém, escolha "Preciso de uma pessoa".

# facts: 6.4, 6.5
check-who = Dois tipos de pessoas podem dar ajuda jurídica: um advogado com licença de um estado dos EUA, e um representante credenciado pelo Departamento de Justiça que trabalha em um grupo reconhecido. Para o tribunal é preciso credenciamento "full" (completo). Peça para ver a prova: a lista do governo pode estar desatualizada.

# facts: 6.7, 6.8
check-before = Antes de pagar, pergunte: seu nome completo e número de licença (bar number)? Quem vai comigo ao tribunal? Qual é o preço total, e para quê? Peça um contrato no seu idioma, e recibos. Não assine página em branco nem o que não pode ler. Não entregue seu único original.

# facts: 6.6, 0.2
notario-harm = Notários, consultores, quem prepara impostos e agentes de viagem não podem dar ajuda jurídica, e pessoas perderam casos por causa deles. Se aconteceu com você, não é culpa sua. Guarde os papéis e recibos, e mostre a um advogado.

# facts: 6.9
expect-what = Um advogado deve: dizer suas datas e opções, responder suas mensagens, usar intérprete, guardar seus segredos, ser honesto nos papéis, dar cópias, e deixar você decidir as coisas importantes. Você pode pedir tudo isso.

# facts: 6.14
expect-part = Alguns advogados ajudam só com uma parte, como um formulário ou uma audiência. Pergunte qual parte, por escrito.

# facts: 6.10
change-right = Você tem direito de trocar de advogado. Isso se faz por escrito: pedem-se os papéis do caso e o dinheiro não usado. O advogado fica no registro do tribunal até o juiz permitir a troca; então continue indo às suas audiências. Ajuda ter antes o próximo advogado.

# facts: 6.11
file-copy = Os papéis do seu caso são seus: você pode pedir uma cópia ao seu advogado. Também pode pedir ao tribunal uma cópia do que ele tem, grátis. Guarde cópia de tudo que assina e manda.

# facts: 6.12
cheated-where = Não é culpa sua. Onde as pessoas reclamam: na ordem dos advogados do estado (bar), sobre um advogado; com o Form EOIR-44, sobre alguém no tribunal (abre mão de um pouco de privacidade e não devolve dinheiro); sobre um falso advogado ou notário: 1-877-388-3840 ou reportfraud.ftc.gov. São órgãos do governo. Um grupo jurídico de confiança pode ir com você.

# facts: 6.13
cheated-reopen = Se você perdeu o caso por um mau trabalho jurídico, às vezes ele pode ser reaberto. Precisa de um novo advogado, e o prazo é muito curto: procure ajuda no mesmo dia: immigrationadvocates.org/legaldirectory
