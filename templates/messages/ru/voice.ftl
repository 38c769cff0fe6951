### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# Spoken to somebody who calls.
# facts: 8.1.1
answer = Здравствуйте. По этому номеру нельзя поговорить; он только для сообщений. Чтобы поговорить с человеком, позвоните, пожалуйста, { $org_phone }. Или отправьте сообщение на этот номер. Если вы в опасности прямо сейчас, положите трубку и позвоните 9 1 1.
