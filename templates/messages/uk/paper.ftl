### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# The question itself is reminders.discreet-paper; these are its answers.
came = Вам прийшов лист, папір або повідомлення з датою?

yes-date = Так, з датою

not-yet = Поки нічого

how-to-check = Як перевірити?

say-not-yet = Добре, дякуємо. Якщо щось прийде, напишіть нам дату. Ми спитаємо знову приблизно за місяць, усього кілька разів.

# On a phone that others read nothing is named.
say-check-shared = Коли цей телефон читаєте тільки ви, надішліть 0, потім 1 і ще раз 1: там сказано, як перевірити. Або зателефонуйте нам: { $org_phone }. Години роботи: { $hours }.
