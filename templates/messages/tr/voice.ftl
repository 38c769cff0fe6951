### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# Spoken to somebody who calls.
# facts: 8.1.1
answer = Merhaba. Bu numarada kimse konuşamaz; sadece yazılı mesaj içindir. Biriyle konuşmak için lütfen { $org_phone } numarasını arayın. Veya bu numaraya yazılı mesaj gönderin. Şu an tehlikedeyseniz kapatın ve 9 1 1'i arayın.
