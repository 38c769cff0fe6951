### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

ask = Mudança de casa: o que você quer saber? Cada órgão precisa saber por você. Eles não avisam uns aos outros.

court = Avisar o tribunal

uscis = Avisar o USCIS

ice = Avisar o ICE

far = Meu tribunal fica longe

mail = Cartas perdidas

# facts: 3.1, 1.1.6
court-tell = O tribunal tem que saber seu novo endereço em 5 dias úteis: Form EOIR-33/IC. Use também se mudar seu telefone ou e-mail, ou se o endereço no primeiro aviso estiver errado. Avisar o ICE ou o USCIS não avisa o tribunal. Um caso em recurso usa outro: EOIR-33/BIA.

# facts: 3.2, 3.3, 3.4, 3.6
court-how = Pode fazer pela internet (respondentaccess.eoir.justice.gov), pelo correio ou pessoalmente. Cada pessoa com um caso precisa de um formulário. Use o mais novo; um antigo pode ser devolvido. Uma cópia tem que ir aos advogados do ICE: veja se o modo pela internet já manda. Guarde prova. Dê um endereço onde suas cartas chegam mesmo.

# facts: 3.7
uscis-tell = O USCIS tem que saber em 10 dias: na sua conta pela internet, ou com o Form AR-11 (uscis.gov). Dúvidas: 1-800-375-5283. Guarde prova.

# facts: 3.8, 1.1.6, 3.9
ice-tell = Antes de se mudar, veja seus papéis de liberação: eles podem limitar isso. Pergunte primeiro. Depois avise o agente, ou use ice.gov/check-in. O ICE pede para saber em 5 dias úteis. Guarde prova. Avise também seu advogado e o correio, e diga a nós sua nova cidade, para as mensagens chegarem em boa hora.

# facts: 3.10, 3.12, 0.2
far-not = Um endereço novo não muda seu caso de lugar. Você ainda tem que ir ao tribunal antigo, mesmo longe, até um juiz dizer sim ao novo.

# facts: 3.10, 3.11, 3.13, 3.14
far-ask =
    Para mudar de tribunal, as pessoas pedem ao juiz por escrito um "change of venue": com um bom motivo, o novo endereço e prova, e uma cópia aos advogados do ICE. Não tem taxa. É preciso fazer escolhas jurídicas: procure ajuda. Alguns pedem também para ser ouvidos por vídeo. O juiz pode dizer não.
    immigrationadvocates.org/legaldirectory

# facts: 3.12, 2.8, 2.2
far-plan = Até o juiz responder, planeje a viagem: confira a data e o lugar em 1-800-898-7180, e veja a hora dessa cidade. Se não sabe como chegar lá, avise logo: escolha "Preciso de uma pessoa".

# facts: 2.8, 1.3.6, 1.3.10, 2.2
mail-missed = As cartas podem chegar tarde ou não chegar. Confira você a data: 1-800-898-7180. Dê seu endereço a cada órgão. Se uma carta foi para um endereço antigo e você faltou a uma audiência, procure ajuda jurídica no mesmo dia: nem sempre é o fim.
