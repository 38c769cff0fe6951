### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# facts: 10.1.1, 10.2.5
discreet = Hola. Alguien que le ayuda nos dio este teléfono para mandarle recordatorios gratis de sus citas por mensaje. Nunca pedimos dinero. ¿Los quiere? Mande ALTO o STOP cuando quiera y ya no le escribimos. Preguntas: { $org_phone }.

discreet-question = ¿Quiere que le recordemos sus citas por mensaje, gratis?

agree = Claro, gracias

decline = No, gracias

accepted = Gracias. Le contamos quiénes somos.

refused = Está bien. No le mandaremos recordatorios. Si cambia de opinión, escríbanos aquí.

# To a number that somebody wants to be told their dates as well: a relative, a lawyer, another phone of theirs.

# facts: 10.1.1, 10.2.5
helper = Hola. { $who } quiere que usted también reciba mensajes sobre sus citas. Empiezan con este nombre y dicen poco más que el día y la hora. ¿Se los mandamos? Mande ALTO o STOP cuando quiera y se acaban. Preguntas: { $org_phone }.
