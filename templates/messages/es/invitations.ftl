### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# facts: 10.1.1, 10.2.5
discreet = Hola. Alguien que le ayuda nos dio este teléfono para recordarle sus citas por mensaje, gratis. Nunca pedimos dinero. ¿Los quiere? Mande ALTO o STOP cuando quiera y ya no le escribimos. Preguntas: { $org_phone }.

discreet-question = ¿Quiere que le recordemos sus citas por mensaje, gratis?

agree = Claro, gracias

decline = No, gracias

accepted = Gracias. Le contamos quiénes somos.

refused = Está bien. No le mandaremos recordatorios. Si cambia de opinión, escríbanos aquí.
