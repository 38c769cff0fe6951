### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# facts: 10.1.1, 10.2.5
discreet = Вітаємо. Людина, яка вам допомагає, дала нам цей номер, щоб ми безкоштовно нагадували вам про зустрічі. Ми ніколи не просимо грошей. Хочете нагадування? STOP будь-коли - і вони припиняться. Запитання: { $org_phone }.

discreet-question = Хочете безкоштовні нагадування про ваші зустрічі в повідомленнях?

agree = Так, будь ласка

decline = Ні, дякую

accepted = Дякуємо. Ось хто ми.

refused = Добре. Ми не будемо надсилати вам нагадувань. Якщо передумаєте, напишіть нам тут.

# To a number that somebody wants to be told their dates as well: a relative, a lawyer, another phone of theirs.

# facts: 10.1.1, 10.2.5
helper = Вітаємо. { $who } просить повідомляти й вам про свої зустрічі. Такі повідомлення починаються з цього імені й називають майже лише день і час. Можна їх вам надсилати? STOP будь-коли - і вони припиняться. Питання: { $org_phone }.
