### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

ask = Seus dados são seus. O que você quer saber ou mudar?

what = O que vocês guardam

who = Quem pode ver

clear = Limpar meu telefone

number = Tenho outro número

hours = A que horas escrever

people = Nome e quem é avisado

erase = Apagar meus dados

# facts: 10.2.3
we-hold = Guardamos: seu número de telefone, seu idioma, sua cidade, suas respostas às nossas perguntas, as datas que sabemos (o quê, quando e onde) e as mensagens deste chat. Seu número, suas palavras e os lugares ficam trancados com chave.

# facts: 10.2.4
we-do-not-want = Não queremos seu A-Number, seus documentos nem sua história. Por favor, não mande. Se já mandou, escreva APAGAR e apagamos o que guardamos sobre você.

# facts: 10.2.1, 10.2.2, 10.2.7, 10.2.9, 0.2
who-sees = As pessoas da nossa equipe podem ler. As empresas de telefone, ou o WhatsApp, levam as mensagens. Não é protegido como uma conversa com um advogado. Por nossa vontade não damos seus dados ao governo. Uma ordem legal pode nos obrigar; por isso guardamos muito pouco.

# facts: 10.2.6
how-to-clear = Para limpar seu telefone: abra a lista de conversas, segure o dedo nesta e escolha apagar. Isso limpa só o seu telefone; nós ainda temos as mensagens. Elas podem importar para o seu caso: se tem um, pergunte ao seu advogado antes de apagar algo.

ask-number = Qual é o novo número? Escreva aqui. Uma pessoa da nossa equipe vai escrever ou ligar para ter certeza de que é você, e depois muda. Ou mande 0 para deixar como está.

new-number = Obrigado. Por favor, fique também com este número até respondermos. Se não puder, ou se não puder esperar, ligue: { $org_phone }. Nosso horário: { $hours }.

# facts: 10.2.3
ask-erase = Você quer que apaguemos tudo o que guardamos sobre você? Seu número, suas datas e este chat somem, e não lembramos mais nada. Não dá para desfazer. Suas datas com o tribunal e outros órgãos continuam iguais.

erase-all = Apagar tudo

keep = Guardar meus dados

kept = Tudo bem. Não apagamos nada.

# facts: 10.2.3
erased = Tudo bem. Não escrevemos mais. Apagamos agora o que guardamos sobre você; nossas cópias, em até 7 dias. Fica só um código feito do seu número, para ninguém escrever por engano. Suas datas continuam iguais: deixe-as anotadas. As mensagens no seu telefone, só você apaga. Se um dia quiser, escreva de novo.
