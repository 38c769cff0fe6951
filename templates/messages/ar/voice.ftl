### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# Spoken to somebody who calls.
# facts: 8.1.1
answer = مرحبًا. لا يستطيع أحد الكلام على هذا الرقم؛ فهو للرسائل المكتوبة فقط. للكلام مع شخص، الرجاء الاتصال بالرقم { $org_phone }. أو إرسال رسالة مكتوبة إلى هذا الرقم. في حالة خطر الآن، أغلق الخط واتصل بالرقم 9 1 1.
