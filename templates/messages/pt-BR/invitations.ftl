### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# facts: 10.1.1, 10.2.5
discreet = Olá. Alguém que ajuda você nos deu este número para lembrar seus compromissos por mensagem, grátis. Nunca pedimos dinheiro. Você quer? Mande PARAR ou STOP e paramos. Dúvidas: { $org_phone }.

discreet-question = Você quer que lembremos seus compromissos por mensagem, grátis?

agree = Quero, por favor

decline = Não, agradeço

accepted = Obrigado. Veja quem somos.

refused = Tudo bem. Não vamos mandar lembretes. Se mudar de ideia, escreva para nós aqui.

# To a number that somebody wants to be told their dates as well: a relative, a lawyer, another phone of theirs.

# facts: 10.1.1, 10.2.5
helper = Olá. { $who } quer que você também receba mensagens sobre os compromissos. Elas começam com este nome e dizem pouco mais que o dia e a hora. Podemos mandar? Mande PARAR ou STOP e elas param. Dúvidas: { $org_phone }.
