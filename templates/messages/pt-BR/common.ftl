### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

not-understood = Desculpe, não entendemos. Mande o número da sua resposta. Mande 0 para o menu.

# Above what a text may be about that was no answer.
perhaps = É sobre isto a sua pergunta? Se não, mande 0 para o menu. Lá você também pode pedir uma pessoa.

# facts: 8.1.1
handed-over =
    Vamos ajudar de outro jeito. Uma pessoa da nossa equipe vai ler suas mensagens. Nosso horário: { $hours }. Você também pode ligar: { $org_phone }.
    Em perigo agora? Ligue 911.

# facts: 10.2.4
media = Obrigado, chegou. Aqui não podemos responder fotos nem áudios. Uma pessoa da nossa equipe vai ver. Nosso horário: { $hours }. Se puder, escreva algumas palavras. Por favor, não mande fotos dos seus documentos.

stopped = Tudo bem. Não vamos mais escrever para você. Suas datas continuam iguais. Se quiser nossas mensagens de novo, mande START.

# facts: 0, 10.2.9
help =
    Somos { $org }. Respondemos perguntas e lembramos datas por mensagem, grátis. Não somos o governo. Isto é informação, não orientação jurídica. As regras mudam.
    Mande 0 para o menu. Mande PARAR ou STOP e paramos. Telefone: { $org_phone }. Horário: { $hours }.

# facts: 0, 0.2, 6.4
advice =
    Obrigado por perguntar. Não podemos dar orientação jurídica por mensagem. Um advogado, ou um representante credenciado pelo Departamento de Justiça, pode.
    Ajuda jurídica grátis ou barata: immigrationadvocates.org/legaldirectory
    Você não precisa contar sua história. Uma pessoa da nossa equipe vai ler sua mensagem. Horário: { $hours }. Mande 0 para o menu.

try-again = Obrigado, recebemos sua mensagem. Algo falhou do nosso lado, e não é culpa sua. Uma pessoa da nossa equipe vai ler. Se for urgente, ligue: { $org_phone }.

main-menu = Menu principal

other-questions = Outras perguntas

# Above an SMS that stands for a WhatsApp message which did not arrive.
also-on-whatsapp = Também escrevemos isto no WhatsApp. É a mesma mensagem, não é outra data.
