### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# The question itself is reminders.discreet-paper; these are its answers.
came = Вам пришло письмо, бумага или сообщение с датой?

yes-date = Да, с датой

not-yet = Пока ничего

how-to-check = Как проверить?

say-not-yet = Хорошо, спасибо. Если что-то придёт, напишите нам дату. Мы спросим снова примерно через месяц, всего несколько раз.

# On a phone that others read nothing is named.
say-check-shared = Когда этот телефон читаете только вы, отправьте 0, потом 1 и ещё раз 1: там сказано, как проверить. Или позвоните нам: { $org_phone }. Часы работы: { $hours }.
