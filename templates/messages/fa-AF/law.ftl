### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

ask = پناهندگی، کار، وکیل، کوچ کردن. درباره چه می‌خواهید بدانید؟

moving = کوچ می‌کنم

asylum = پناهندگی

work = کار و اجازه کار

lawyers = وکیل‌ها
