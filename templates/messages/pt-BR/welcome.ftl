### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# Shown before the language is known: the same words in English and in Spanish. Another language's folder says these four
# in its own words and in English, for a guess may be wrong.
hello =
    Hello. You can write to us in your language.
    Olá. Você pode escrever para nós no seu idioma.

# The answers are the languages' own names for themselves.
ask-language = Which language? / Qual idioma?

# Turns to the next languages.
more-languages = More / Mais

# A language that is not on the list.
other-language = Other / Outro

by-voice = Obrigado. Não podemos escrever nesse idioma. Uma pessoa da nossa equipe vai procurar um jeito de falar com você nele.

# facts: 10.1.1, 10.2.9
about = Somos { $org }. Respondemos perguntas e lembramos suas datas, por mensagem. É grátis. Não somos o governo e não trabalhamos para o governo.

# facts: 0.2, 10.2.9
promise = Nunca pedimos dinheiro, seu A-Number nem sua história. Por nossa vontade não damos seus dados ao governo. Uma ordem legal pode nos obrigar; por isso guardamos muito pouco.

# facts: 0, 10.1.1, 10.2.1
how-to-stop = Você decide. Mande PARAR ou STOP quando quiser e as mensagens param. Mande AJUDA para ter ajuda. O que mandamos é informação, não é orientação jurídica. Outras pessoas que usam este telefone podem ler.

# facts: 10.1.1
ask-consent =
    Podemos lembrar suas datas por mensagem? Cerca de 4 a 8 mensagens por mês. Não cobramos nada; sua empresa de telefone talvez cobre pelas mensagens.
    Se disser não, ainda respondemos quando você escreve.

consent-yes = Quero, por favor

consent-no = Não, agradeço

consent-given = Obrigado. Vamos lembrar as datas que sabemos.

consent-refused = Tudo bem. Não vamos escrever primeiro. Quando você escrever, respondemos.

# facts: 8.2.3, 10.2.5
ask-private = Só você lê este telefone? Se não, nossos lembretes dirão só o dia e a hora, não para que é a data.

private-mine = Só eu

private-shared = Outros, ou não sei

private-yes = Obrigado. Nossos lembretes vão dizer o que é cada data e onde.

private-no = Obrigado. Nossos lembretes vão dizer só o dia e a hora. Para o resto, escreva ou ligue quando estiver só: { $org_phone }.
