### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# facts: 9.6.1, 9.6.2, 0
intro = Voltar ou ficar é escolha sua; não empurramos você. Antes de decidir, fale com um advogado: sair pode encerrar seu asilo, impedir sua entrada por 3 ou 10 anos, ou cumprir uma ordem antiga de deportação. Isto é informação, não orientação jurídica.

ask = Voltar: o que você quer saber?

lawyer = Perguntas ao advogado

voluntary = Saída voluntária

app = O app CBP Home

prepare = O que preparar

there = Ajuda lá

afraid = Tenho medo de voltar

# facts: 9.6.2, 9.6.3, 9.6.5
lawyer-ask =
    Pergunte ao advogado: O que acontece com meu asilo se eu sair? Por quanto tempo não poderia voltar? Tenho uma ordem antiga de deportação? Ainda tenho que ir ao tribunal? Há outro caminho? E meus filhos e os papéis deles?
    immigrationadvocates.org/legaldirectory

# facts: 9.6.5, 1.3.4
still-go = Até o tribunal dizer que seu caso acabou, suas datas contam, mesmo se você se inscreveu para sair. Se faltar ao tribunal, o juiz pode mandar deportar você sem ouvir você.

# facts: 9.6.3
voluntary-what = A saída voluntária é uma permissão de um juiz, ou do ICE, para sair até um dia marcado: até 120 dias, ou até 60 dias no fim do caso. Se a pessoa não sai até esse dia, há uma multa e um bloqueio de 10 anos. Um advogado pode dizer se você poderia pedir.

# facts: 9.6.4, 0.2
app-what = CBP Home é um app do governo. Fale com um advogado antes de usar um app para sair. O governo diz: sair assim não é "saída voluntária"; o asilo é dado por abandonado; com uma ordem antiga, sair cumpre essa ordem; o dinheiro só vem depois de chegar, e o valor muda.

# facts: 9.6.6
prepare-papers = Papéis para lembrar: passaportes; para as crianças, certidões de nascimento dos EUA, papéis da guarda e autorização da mãe e do pai; histórico da escola e do médico; uma procuração para o que fica aqui. Guarde prova do dia em que sai.

# facts: 9.6.6
prepare-life = Também: remédios para dois ou três meses, seu último pagamento, algum dinheiro, telefones em papel, um contato de confiança lá e um lugar seguro para ficar.

# facts: 9.6.7
there-what = Em muitos países a OIM (IOM) e grupos locais ajudam quem volta, com um lugar para ficar, trabalho ou escola. O que existe muda. Podemos procurar com você, e não damos seu nome a ninguém antes de você dizer sim.

# facts: 9.6.8, 0.2, 7.3.3
afraid-say =
    Você pode ter medo de voltar e ainda sentir que empurram você para sair. Pode dizer que tem medo, a qualquer agente, e repetir. Não tem que assinar o que não entende. Pode pedir um advogado.
    Ajuda jurídica: immigrationadvocates.org/legaldirectory

# facts: 9.6.1
referred = Obrigado. Uma pessoa da nossa equipe vai procurar e escrever para você aqui. Perguntar não é decidir: você pode mudar de ideia quando quiser. Nosso horário: { $hours }. Nosso telefone: { $org_phone }.
