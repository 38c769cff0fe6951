### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# The question itself is reminders.discreet-after, sent the day after; these are its answers. Whoever reads this over a
# shoulder learns no more than that there was an appointment.
how = Как прошла ваша встреча?

was-there = Я там был(а)

missed = Я пропустил(а)

new-date = Есть новая дата

unknown = Не знаю точно

say-attended = Спасибо, что сказали. Хорошо, что вы там были. Если вам дали бумагу с новой датой, напишите нам дату.

# facts: 0, 1.3.10, 1.4.5
say-missed = Спасибо, что сказали. Так бывает, и, возможно, ещё можно что-то сделать, но время важно. Человек из нашей команды скоро напишет вам или позвонит. Часы работы: { $hours }. Если можете, позвоните нам сейчас: { $org_phone }. Пожалуйста, сохраните все бумаги и запишите, почему вы не смогли там быть.

say-unknown = Спасибо. Человек из нашей команды напишет вам или позвонит. Часы работы: { $hours }. Наш телефон: { $org_phone }.

ask-date = Какая дата? Напишите её здесь, например 14 марта. Или отправьте 0, чтобы пропустить.

# facts: 2.8, 2.10
say-date = Спасибо. Человек из нашей команды проверит её вместе с вами, прежде чем мы будем о ней напоминать. До этого, пожалуйста, храните бумагу и следуйте тому, что в ней сказано.
