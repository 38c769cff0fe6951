### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

ask = Asilo: o que você quer saber?

what = O que é asilo?

year = A regra de um ano

where = Onde entregar

form = O formulário

fees = Taxas e avisos

end = Casos que acabam antes

lost = Perdi: recorrer

# facts: 4.1.1, 4.1.9, 0.1
what-is = O asilo é para quem sofreu dano, ou tem medo de sofrer, por causa de raça, religião, nacionalidade, opinião política ou de um grupo social específico. Outras duas proteções, "withholding of removal" e a Convenção contra a Tortura, usam o mesmo formulário. Elas não levam ao green card.

# facts: 4.1.2
year-rule = A lei dá à maioria das pessoas um ano, desde a última chegada, para pedir asilo com o Form I-589. Conte pelo dia em que o órgão RECEBE o pedido; o dia do correio só vale em poucos casos.

# facts: 4.1.3, 4.1.4, 0
year-late = Depois de um ano, a lei tem exceções para algumas mudanças e para motivos muito graves, com pouco tempo para agir. Menores declarados desacompanhados não estão nessa regra. Quem se atrasou ainda pode pedir as outras duas proteções. Um advogado pode dizer qual regra vale para você; por mensagem ninguém pode.

# facts: 4.1.5, 4.1.6
where-file = Com um caso no tribunal de imigração: nesse tribunal. Sem caso: no USCIS. Menores desacompanhados entregam no USCIS. Se você tem uma Notice to Appear, mas o sistema não mostra nenhum caso, não está claro onde: procure ajuda jurídica e cuide do prazo de um ano.

# facts: 4.1.7
form-edition = O formulário muda. Em 1º de outubro de 2026 a edição era 07/28/26; veja uscis.gov/i-589. Um formulário com espaços em branco, com um "yes" sem resposta embaixo ou sem assinatura pode ser devolvido, e um juiz pode encerrar um caso por isso.

# facts: 4.1.8, 6.8
form-true = Leia cada página antes de assinar, ou peça que leiam para você. Quem preenche também tem que assinar. Dizer o que se sabe que é falso pode fechar a porta para sempre.

# facts: 4.2.1, 4.2.2, 4.2.3, 4.2.4
fees-now =
    Em 1º de outubro de 2026, entregar o pedido custava $100. Depois de um ano, e a cada ano com o caso aberto, há outra taxa: a partir de 16 de outubro de 2026, são $105 no USCIS. O USCIS manda um aviso, e há 30 dias para pagar, contados da data do aviso. No tribunal, espere uma ordem por escrito com a data e o modo de pagar.
    Não pague por causa de um boato, e não deixe um aviso sem resposta.

# facts: 4.2.2, 4.2.3, 4.2.6, 10.5
fees-pay = Um aviso não pago pode encerrar o caso de asilo e a permissão de trabalho. Pague só pela internet, no site .gov que o aviso diz: conta do USCIS, ou epay.eoir.justice.gov no tribunal. O tribunal e o USCIS não cobram por mensagem, cartão-presente ou Zelle. Guarde o comprovante.

# facts: 4.2, 4.2.5, 4.2.8, 0.2
fees-waiver = Não há isenção da taxa inicial nem da taxa anual. Algumas pessoas não devem essas taxas, e processos na justiça podem mudar as regras. Quem dá ajuda jurídica pode explicar.

# facts: 4.3.1, 4.3.4, 4.3.2, 4.3.3
end-early = Um advogado do governo pode pedir para fechar um caso, ou um juiz pode encerrar o asilo sem audiência completa. A pessoa pode dizer: "Não concordo. Preciso de tempo para falar com um advogado. Tenho medo de voltar. Quero manter meu direito de recorrer." Depois de alguns encerramentos, pessoas foram presas. Se um agente disser que você tem que sair sem ver um juiz, diga se você tem medo, e repita.

# facts: 4.3.5, 4.3.6
end-third = O governo pode dizer que a pessoa deve pedir asilo em um terceiro país. A pessoa pode dizer: "Preciso de tempo para responder e para falar com um advogado. Tenho medo de ir para esse país." Procure ajuda jurídica no mesmo dia.

# facts: 4.3.8, 0.2
lost-appeal =
    O prazo para recorrer é muito curto: pode ser só 10 dias, e os tribunais ainda discutem isso. Procure ajuda jurídica no mesmo dia. A Junta (BIA) tem que RECEBER o recurso até lá. Há uma taxa; a pessoa pode pedir para não pagar (Form EOIR-26A).
    immigrationadvocates.org/legaldirectory
