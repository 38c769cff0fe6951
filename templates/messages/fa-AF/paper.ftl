### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# The question itself is reminders.discreet-paper; these are its answers.
came = آیا نامه، ورق یا پیامی با تاریخ برای شما آمده؟

yes-date = بلی، با تاریخ

not-yet = هنوز هیچ چیز

how-to-check = چطور بررسی کنم؟

say-not-yet = درست است، تشکر. اگر چیزی آمد، تاریخ را به ما بفرستید. حدود یک ماه بعد باز می‌پرسیم، حداکثر چند بار.

# On a phone that others read nothing is named.
say-check-shared = وقتی این تلفون را تنها شما خوانده می‌توانید، 0، بعد 1، و باز 1 بفرستید: می‌گوید چطور بررسی کنید. یا به ما زنگ بزنید: { $org_phone }. ساعت کار ما: { $hours }.
