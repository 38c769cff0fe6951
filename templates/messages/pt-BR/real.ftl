### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

ask = Que bom que você pergunta. O que quer saber?

us = São vocês mesmo?

never = O que nunca pedimos

scams = Golpes comuns

check = Conferir uma data

paid = Paguei ou dei dados

report = Avisar de um golpe

us-check = Não sabe se somos nós? Não responda aquela mensagem. Ligue { $org_phone } e pergunte se escrevemos para você. Nosso horário: { $hours }.

# facts: 10.2.4, 10.2.8
we-never = Nunca pedimos dinheiro, seu A-Number, senha, código, fotos de documentos nem sua história. Nunca mandamos um link que pede seus dados. Se alguém faz isso em nosso nome, não somos nós.

# facts: 10.5, 0.2
office-never = O tribunal e o USCIS não pedem dinheiro por mensagem, WhatsApp, cartão-presente, Zelle ou cripto. Sites verdadeiros do governo terminam em .gov. Pague uma taxa só depois de um aviso oficial ou de uma ordem do tribunal, e só em um site .gov.

# facts: 10.5
scams-known = Golpes comuns: uma audiência falsa por vídeo, por dinheiro. Uma taxa que "vence agora". Um falso advogado ou grupo. Uma permissão rápida. Alguém que sabe seu A-Number. Dinheiro para tirar alguém da detenção. Se há pressa ou segredo, pare e pergunte a alguém de confiança.

# facts: 6.4, 6.6, 0.2
no-notario = Nos EUA um notário não é advogado. Só um advogado, ou um representante credenciado pelo Departamento de Justiça, pode dar ajuda jurídica. Peça para ver a prova antes de pagar.

# facts: 2.2, 2.12, 2.13, 10.5
how-to-check = Não use os números daquela mensagem. Confira você. Tribunal: 1-800-898-7180, dia e noite. Apresentação ao ICE: ice.gov/check-in. USCIS: 1-800-375-5283. Uma mensagem nossa? Ligue { $org_phone }.

# facts: 10.5
paid-now = Não é culpa sua; eles fazem bem isso. Pare de pagar e de responder. Guarde mensagens e recibos. Se pagou, ligue agora para o banco ou cartão. Conte a alguém de confiança que dá ajuda jurídica. Pode denunciar: reportfraud.ftc.gov ou 1-877-382-4357. Para nos avisar, mande FRAUDE.

# facts: 10.5
ask-scam = Obrigado por avisar. Uma pessoa da nossa equipe vai olhar. Por favor, não responda a eles, não pague e guarde a mensagem. O que disseram ou pediram? Escreva aqui, sem seu A-Number. Ou mande 0 para não responder.

reported = Obrigado. Guardamos suas palavras, e uma pessoa da nossa equipe lê. Isso ajuda outros também.
