### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# The question itself is reminders.discreet-paper; these are its answers.
came = هل وصلتك رسالة أو ورقة فيها تاريخ؟

yes-date = نعم، فيها تاريخ

not-yet = لا شيء بعد

how-to-check = كيف أتحقق؟

say-not-yet = حسنًا، شكرًا لك. إن وصلك شيء، أرسل إلينا التاريخ. سنسأل من جديد بعد شهر تقريبًا، مرات قليلة على الأكثر.

# On a phone that others read nothing is named.
say-check-shared = حين لا يقرأ هذا الهاتف أحد غيرك، أرسل 0 ثم 1 ثم 1 مرة أخرى: في الجواب طريقة التحقق. أو اتصل بنا: { $org_phone }. ساعات عملنا: { $hours }.
