### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# Spoken to somebody who calls.
# facts: 8.1.1
answer = Вітаємо. За цим номером не можна поговорити; він тільки для повідомлень. Щоб поговорити з людиною, зателефонуйте, будь ласка, { $org_phone }. Або надішліть повідомлення на цей номер. Якщо ви в небезпеці просто зараз, покладіть слухавку і зателефонуйте 9 1 1.
