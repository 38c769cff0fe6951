### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

ask = Como podemos ajudar? Mande um número. Com 0 você volta aqui de qualquer lugar.

ask-again = O que mais podemos fazer por você? Mande um número.

# On a phone that others read no topic is named.
ask-quiet = Como podemos ajudar? Mande um número. Escolha 1 só quando ninguém mais lê este telefone.

all = Todos os temas

dates = Minha próxima data

court = Tribunal ou ICE?

cannot-go = Não posso ir, ou faltei

law = Asilo, emprego, advogado

safe = Segurança e ICE

near = Ajuda perto de mim

person = Preciso de uma pessoa

language = Idioma / Language

more = Mais opções

ask-safe = Segurança e ICE. Do que você precisa?

supervision = Supervisão do ICE

safety = Não estou em segurança

going-back = Voltar ao meu país

ask-more = Mais opções. Do que você precisa?

real = Esta mensagem é real?

data = Meus dados

call-me = Liguem no meu idioma

feedback = Dar minha opinião

no-more = Não mandem mensagens

ask-no-more = Você quer que não mandemos mais nada? Então não vamos lembrar suas datas. Suas datas continuam iguais.

no-more-yes = Não mandem mensagens

only-dates = Só minhas datas

no-more-keep = Manter as mensagens

kept = Tudo bem, nada muda.

language-changed = Tudo bem. A partir de agora escrevemos em português.
