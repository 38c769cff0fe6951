### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# Asked on WhatsApp, of those whose number takes SMS as well.
# facts: 10.1.1
ask = WhatsApp не всегда доставляет сообщения. Если напоминание о дате там не придёт, можно прислать его по SMS на этот номер? Ваш оператор может взять за это плату.

yes = Да, можно и SMS

no = Нет, только WhatsApp

said-yes = Спасибо. Если WhatsApp не доставит дату, она придёт по SMS.

said-no = Хорошо. Мы пишем вам только в WhatsApp.
