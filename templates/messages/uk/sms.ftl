### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# Asked on WhatsApp, of those whose number takes SMS as well.
# facts: 10.1.1
ask = WhatsApp не завжди доставляє повідомлення. Якщо нагадування про дату там не прийде, чи можна надіслати його через SMS на цей номер? Ваш оператор може взяти за це плату.

yes = Так, можна й SMS

no = Ні, лише WhatsApp

said-yes = Дякуємо. Якщо WhatsApp не доставить дату, вона прийде через SMS.

said-no = Добре. Ми пишемо вам лише у WhatsApp.
