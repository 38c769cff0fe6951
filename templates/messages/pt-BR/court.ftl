### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# facts: 1.1.6, 0.2
intro = O tribunal e o ICE são diferentes, e um não avisa o outro. Ir a um não conta para o outro. Cada data conta.

# facts: 0
information = Isto é informação, não é orientação jurídica. As regras mudam. Conferimos estes dados em 21 de novembro de 2026. Não somos o governo, e isto é de graça.

ask = Sobre qual você quer saber?

hearing = Audiência no tribunal

check-in = Apresentação ao ICE

isap = Visita ou ligação ISAP

fingerprints = Digitais (USCIS)

interview = Entrevista (USCIS)

compare = Comparar tribunal e ICE

who = Quem vai estar lá?

what = O que acontece?

bring = O que eu levo?

miss = E se eu faltar?

move = Posso mudar a data?

arrest = Podem me prender?

other = Outros compromissos

ask-hearing = Audiência no tribunal: o que você quer saber?

ask-check-in = Apresentação ao ICE (check-in): o que você quer saber?

ask-isap = Visita ou ligação do ISAP: o que você quer saber?

ask-fingerprints = Digitais (biometria) no USCIS: o que você quer saber?

ask-interview = Entrevista de asilo no USCIS: o que você quer saber?

# facts: 1.2, 1.1.1, 1.1.3, 6.1
hearing-who = No tribunal de imigração há um juiz, um advogado do governo (do ICE), um intérprete e você. O advogado do governo não é seu advogado. Você pode ter seu próprio advogado, mas o governo não paga.

# facts: 1.2, 1.3.22
hearing-what =
    Há dois tipos. A audiência curta ("master"): seu nome, endereço, idioma, o que o governo diz e a próxima data. A audiência longa ("individual"): você conta sua história, mostra suas provas, e o juiz decide.
    Anote a próxima data antes de sair.

# facts: 1.3.11
hearing-interpreter = O tribunal dá um intérprete de graça no idioma que você fala melhor. Diga exatamente qual idioma ou dialeto. Se não entender, avise.

# facts: 1.3.21, 4.3.1
hearing-end-early = O advogado do governo pode pedir ao juiz para fechar seu caso ou encerrar antes o seu pedido de asilo. Você pode dizer: "Não concordo. Preciso de tempo para falar com um advogado. Tenho medo de voltar."

# facts: 1.3.13, 1.3.14, 1.3.15
hearing-bring = Leve o aviso da audiência, documento com foto se tiver, todos os papéis de imigração, e cópias. Também seu endereço e os telefones de quem ajuda você. Se está aqui há mais de dois anos, leve papéis que mostrem isso: aluguel, escola, médico, banco. Desligue o telefone.

# facts: 1.3.1, 1.3.2, 1.3.16
hearing-early = As audiências começam na hora, e as filas podem ser longas. Muitos grupos dizem: chegue 60 a 90 minutos antes. Cada familiar que aparece em um aviso tem um caso. As crianças também têm que ir, a não ser que o juiz tenha dito que podem ficar em casa.

# facts: 1.3.3, 1.3.4
hearing-miss = Se você faltar a uma audiência, o juiz pode mandar deportar você sem ouvir você. Se estiver com atraso, vá mesmo assim e avise logo o funcionário do tribunal. O juiz talvez ainda esteja lá.

# facts: 1.3.6, 1.3.7, 1.3.10
hearing-missed =
    Se já faltou, procure ajuda jurídica no mesmo dia. Nem sempre é o fim. Você pode pedir ao juiz para reabrir o caso: em até 180 dias se algo muito grave impediu, como doença grave, ou a qualquer tempo se não recebeu o aviso do jeito certo.
    immigrationadvocates.org/legaldirectory

# facts: 1.2, 1.3.20
hearing-move = Só um juiz pode mudar a data. Você pode pedir mais tempo por escrito, com um bom motivo. Pedir não muda a data. Fique com a sua data até o tribunal dizer sim. Um advogado pode ajudar a pedir.

# facts: 0.2, 1.3.19, 3.10, 3.12
hearing-far = O tribunal fica longe? Um endereço novo não muda o seu tribunal. Isso é outro pedido, por escrito, e até um juiz dizer sim você ainda tem que ir ao tribunal antigo. É por vídeo só se o aviso ou o tribunal disser. Se é o seu caso, escreva logo para nós: escolha "Preciso de uma pessoa".

# facts: 7.4, 1.3.4
hearing-arrest = Desde maio de 2025 o ICE prendeu muitas pessoas dentro e perto dos tribunais de imigração. As ordens dos juízes sobre isso mudam sempre. Se você não for, o juiz pode mandar deportar você sem ouvir você. Ninguém pode dizer com certeza se vão prender você ou não.

# facts: 1.2, 1.1.2
check-in-who = Um agente do ICE. O ICE é parte do Homeland Security (Segurança Interna). Não há juiz, e não é a sua audiência no tribunal.

# facts: 1.2, 1.4.3
check-in-what = O agente olha seu documento e endereço, faz perguntas e dá a próxima data. O agente pode mudar como o ICE vigia você, deixar igual ou deter você.

# facts: 1.4.2
check-in-bring = Leve o papel do compromisso, seu documento, seus papéis do tribunal com a próxima data, comprovante de endereço, comprovante de todo formulário que você mandou e cartas do seu médico.

# facts: 1.2, 1.1.6
check-in-miss = Se você faltar, o ICE pode procurar você, prender você ou acabar com a sua liberação. Ir ao tribunal não conta como ir ao ICE.

# facts: 1.4.5
check-in-missed = Se você já faltou, fale com o ICE e com seu advogado no mesmo dia ou no próximo dia útil. Guarde prova de cada ligação.

# facts: 1.2, 1.4.4
check-in-move = Se não puder ir, avise o ICE antes da data. Muitas pessoas com papel de liberação da fronteira (o número está no Form I-385) podem pedir pela internet: ice.gov/check-in. A mudança só vale quando o ICE confirma. Até lá, sua data é a mesma.

# facts: 7.4, 1.4.3, 1.2
check-in-arrest = Desde 2025 o ICE prendeu pessoas nessas apresentações, também pessoas sem antecedentes. Se você não for, o ICE pode procurar você, prender você ou acabar com a sua liberação. Ninguém pode dizer com certeza se vão prender você ou não.

# facts: 1.1.4, 1.2
isap-who = Um funcionário da BI, uma empresa particular que cuida do ISAP para o ICE. O funcionário não é juiz nem advogado. A empresa informa o ICE.

# facts: 1.2, 7.1.1, 1.1.6
isap-what = Pode ser uma foto no app, uma ligação, uma visita no escritório ou em casa, ou uma revisão do seu aparelho. Não conta como ir ao tribunal nem a uma apresentação ao ICE.

# facts: 1.2, 7.1.8
isap-bring = Leve o que mandaram para você: a mensagem, o papel ou o formulário. Mantenha o telefone e o aparelho carregados. Se um aparelho estiver quebrado ou machucar você, tire fotos e avise pelo app e por telefone. Não corte nem cubra: isso conta como infração.

# facts: 1.2, 7.1.8, 1.4.5
isap-miss = Se você faltar, conta como infração, e a empresa avisa o ICE. Se já faltou, fale com eles logo, e com seu advogado. Guarde provas: ligações, mensagens, fotos da tela.

# facts: 1.2
isap-move = Peça ao seu contato do ISAP antes da data. Receba a resposta por escrito. Até ter a resposta, sua data é a mesma.

# facts: 1.1.4, 1.2, 7.4
isap-arrest = A empresa não pode deportar você, mas informa o ICE, e o ICE pode prender. Se você faltar a uma visita ou ligação, conta como infração, e o ICE é avisado. Ninguém pode dizer com certeza se vão prender você ou não.

# facts: 1.2, 1.1.5
fingerprints-who = Funcionários do USCIS em um centro de apoio. O USCIS não é o ICE nem o tribunal. Ele recebe formulários, tira digitais e dá permissões de trabalho.

# facts: 1.2
fingerprints-what = Tiram sua foto, suas digitais e sua assinatura. Leva uns 20 minutos. Nada é decidido ali.

# facts: 1.2
fingerprints-bring = Leve seu aviso, o Form I-797C. Leia: ele diz onde e quando. Leve um documento com foto se tiver.

# facts: 1.5.1, 1.2, 5.1.2
fingerprints-miss = Se você faltar sem ter mudado a data, o USCIS pode tratar seu pedido como abandonado. Também pode parar os dias que contam para a permissão de trabalho. Se já faltou, ligue para o USCIS, 1-800-375-5283, e procure ajuda jurídica logo.

# facts: 1.2
fingerprints-move = Pode, se pedir antes da data: pela internet, ou ligue para o USCIS, 1-800-375-5283.

# facts: 7.4, 1.1.5, 1.5.1
fingerprints-arrest = O USCIS não é o ICE. Mas o ICE prendeu muitas pessoas desde 2025, e as regras mudam sempre. Se você faltar a esta data, o USCIS pode tratar seu pedido como abandonado. Ninguém pode dizer com certeza se vão prender você ou não.

# facts: 1.2
interview-who = Um agente de asilo, você, seu intérprete, e seu advogado se tiver. Não há juiz.

# facts: 1.2
interview-what = O agente faz perguntas sobre seu medo e sobre seu formulário. Você promete dizer a verdade. O agente pode dizer sim, ou mandar seu caso para o tribunal de imigração.

# facts: 1.5.2, 1.5.3
interview-bring = Leve seu documento, seus papéis originais e uma cópia do Form I-589. Seu marido ou sua esposa e os filhos que estão no pedido vão também. Se não fala bem inglês, leve um intérprete de 18 anos ou mais. O USCIS não dá intérprete. Não pode ser seu advogado nem uma testemunha.

# facts: 1.2
interview-miss = Se você faltar, seu caso pode ir para o tribunal ou ser fechado, e a contagem para a permissão de trabalho pode ser prejudicada. Se já faltou, procure ajuda jurídica no mesmo dia.

# facts: 1.2, 1.5.4
interview-move = Escreva ao escritório de asilo antes da data. Guarde uma cópia. Até responderem, sua data é a mesma.

# facts: 7.4, 1.1.5, 1.2
interview-arrest = O USCIS não é o ICE. Mas o ICE prendeu muitas pessoas desde 2025, e as regras mudam sempre. Se você faltar à entrevista, seu caso pode ir para o tribunal ou ser fechado. Ninguém pode dizer com certeza se vão prender você ou não.

# facts: 7.2.1, 7.2.2, 7.2.4, 7.2.7, 7.4
today =
    O que você pode fazer hoje: fale com um advogado sobre o seu risco. Anote em papel o telefone do advogado e de uma pessoa de confiança. Diga a essa pessoa a que horas você espera sair. Combine quem busca seus filhos.
    Ajuda jurídica: immigrationadvocates.org/legaldirectory
    Você decide.

# facts: 1.2
compare-who = Quem vai estar lá? Tribunal: um juiz, um advogado do governo e um intérprete. Apresentação ao ICE: um agente do ICE. ISAP: um funcionário de uma empresa particular. USCIS: um agente ou funcionário do USCIS.

# facts: 1.2
compare-miss =
    E se você faltar?
    Tribunal: o juiz pode mandar deportar você sem ouvir você.
    ICE: pode procurar você, prender você ou acabar com a sua liberação.
    ISAP: é infração, e avisam o ICE.
    USCIS: podem dar seu pedido por abandonado, fechar o caso ou mandar ao tribunal.

# facts: 1.2
compare-move =
    Quem pode mudar a data?
    Tribunal: só um juiz. ICE: só o ICE, quando confirma. ISAP: seu contato, por escrito. USCIS: o USCIS, se você pedir antes da data.
    Até dizerem sim, sua data é a mesma.
