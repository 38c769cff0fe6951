### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# facts: 10.1.1, 10.2.5
discreet = Здравствуйте. Человек, который вам помогает, дал нам этот номер, чтобы мы бесплатно напоминали вам о встречах. Мы никогда не просим денег. Хотите напоминания? STOP в любое время - и они прекратятся. Вопросы: { $org_phone }.

discreet-question = Хотите бесплатные напоминания о ваших встречах в сообщениях?

agree = Да, пожалуйста

decline = Нет, спасибо

accepted = Спасибо. Вот кто мы.

refused = Хорошо. Мы не будем присылать вам напоминания. Если передумаете, напишите нам здесь.

# To a number that somebody wants to be told their dates as well: a relative, a lawyer, another phone of theirs.

# facts: 10.1.1, 10.2.5
helper = Здравствуйте. { $who } просит сообщать и вам о своих встречах. Такие сообщения начинаются с этого имени и называют почти только день и время. Можно их вам присылать? STOP в любое время - и они прекратятся. Вопросы: { $org_phone }.
