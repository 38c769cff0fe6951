### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# Spoken to somebody who calls.
# facts: 8.1.1
answer = سلام. در این شماره کسی گپ زده نمی‌تواند؛ تنها برای پیام نوشتاری است. برای گپ زدن با یک نفر، لطفاً به { $org_phone } زنگ بزنید. یا به این شماره پیام نوشتاری بفرستید. اگر همین حالا در خطر هستید، قطع کنید و به 9 1 1 زنگ بزنید.
