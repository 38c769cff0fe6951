### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

ask = Do que você precisa? Não contamos a ninguém. Se você disser sim, uma pessoa da equipe procura com você.

doctor = Médico ou clínica

mind = Tristeza, medo, insônia

food = Comida

sleep = Um lugar para dormir

school = Escola para crianças

english = Aulas de inglês

taxes = Impostos e ITIN

more = Outra coisa

ask-more = Do que mais você precisa?

ride = Transporte para a data

life = Como é a vida aqui

things = Roupas, fraldas, contas

consulate = Meu consulado

plan = Um plano para mim

back = Voltar

# facts: 9.1.1, 9.1.3
doctor-where =
    Em uma emergência, os hospitais têm que examinar e tratar você, mesmo sem documentos ou dinheiro. Para o resto, há centros de saúde que cobram pelo que você ganha: findahealthcenter.hrsa.gov ou 1-877-464-4772.
    Pergunte antes: "Atendem todos? Pedem documentos?"

# facts: 9.1.2, 9.1.4
doctor-cost = Quem paga? Cada estado é diferente, e as regras federais mudaram em 1º de outubro de 2026. Em emergência ou parto, um programa pode pagar por algumas pessoas com pouco dinheiro. Muitos estados também ajudam crianças e grávidas. Pergunte à clínica antes de assinar.

# facts: 8.3.1, 9.1.6, 8.1.2
mind-where = Depois do que muitos viveram, medo, tristeza e dormir mal são normais, e falar pode ajudar. Clínicas fazem isso e, em algumas cidades, programas para quem sofreu tortura. Não precisa dizer por quê. Para falar agora, a qualquer hora: ligue 988 e diga "Portuguese", ou mande mensagem ao 988 em inglês ou espanhol.

# facts: 8.1.6, 9.3.1
food-where = Ligue 211 e diga seu idioma. Sabem onde há comida perto. Bancos de alimentos e a merenda da escola quase nunca pedem documentos. O WIC, para gravidez e crianças pequenas, está aberto em quase todos os estados. O SNAP (food stamps) não, com o asilo pendente.

# facts: 8.1.6, 9.3.2
sleep-where = Para uma cama perto de você, ligue 211 e diga seu idioma. As regras dos abrigos são diferentes em cada cidade e mudam muito. Se seu abrigo fica longe da escola ou não tem comida quente, avise: uma pessoa da nossa equipe pode pedir uma troca.

# facts: 9.2.1, 9.2.2
school-where = Toda criança pode ir à escola pública, com ou sem documentos. A escola não deve pedir papéis de imigração. Leve o que tiver: prova da idade, do endereço (uma carta serve), vacinas. Crianças sem casa podem começar logo, sem papéis. Se uma escola disser não, avise.

# facts: 9.3.3
english-where = Bibliotecas, faculdades comunitárias, igrejas e outros grupos dão aulas de inglês, muitas vezes grátis. Há também apps grátis. Algumas aulas podem perguntar por papéis de imigração: pergunte antes de se inscrever.

# facts: 9.4.1, 9.4.2
taxes-what = O ITIN é um número de impostos para quem não pode ter Social Security. Pede-se com o Form W-7, quase sempre junto com a declaração de imposto. Não dá permissão para trabalhar. Com permissão de trabalho você pode ter um número de Social Security; então use esse.

# facts: 9.4.3, 9.4.4, 9.4.5
taxes-privacy = Declarar imposto e ter ITIN pode ajudar você. Pode haver um risco de privacidade: os tribunais ainda decidem se o ICE pode receber endereços da receita (IRS). Pergunte em uma clínica de impostos grátis antes de pedir: irs.gov/vita ou 1-800-906-9887. Não mande pelo correio seu único passaporte; em alguns lugares de ajuda conferem na hora.

# facts: 10.3.5, 10.4
plan-how = É muita coisa de uma vez? Uma pessoa da nossa equipe pode fazer um plano com você: o que precisa, o que vem primeiro e quem ajuda. Você decide o que entra nele e pode mudar ou parar quando quiser. É grátis e não muda suas datas. Não podemos prometer toda a ajuda.

ride-how = Se você não tem como chegar a uma data, avise o mais cedo possível. Não podemos prometer transporte. Por favor, continue procurando também: a data continua a mesma.

# facts: 9.3.4
life-what = Alguns grupos ensinam como é a vida aqui: 911, aluguel, bancos, escola, trabalho, dirigir, correio, golpes, e as leis sobre crianças e violência em casa. É grátis em muitos lugares.

# facts: 8.1.6
things-where = Ligue 211 e diga seu idioma. Eles sabem quem ajuda perto de você com roupas, fraldas, contas e muito mais.

# facts: 9.5.1, 0.2, 7.3.7
consulate-choice = Ir ao consulado do seu país, ou ligar para ele, é escolha sua. Você pode dizer não. Se tem medo desse governo, pode ser perigoso, e pode trazer perguntas em um caso de asilo. Pergunte antes a um advogado.

# facts: 8.2.5
ask-refer = Quer que uma pessoa da nossa equipe procure ajuda perto de você? Ela vê este chat. Ela dá seu nome ou número a outros só se você disser sim a isso também.

refer-yes = Procurem, por favor

refer-no = Não, agradeço

referred = Obrigado. Uma pessoa da nossa equipe vai procurar e escrever para você aqui. Não podemos prometer que há vaga. Nosso horário: { $hours }. Se não puder esperar, ligue { $org_phone } ou 211.
