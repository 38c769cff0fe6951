### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# Asked on WhatsApp, of those whose number takes SMS as well.
# facts: 10.1.1
ask = WhatsApp همیشه پیام را نمی‌رساند. اگر یادآوری یک تاریخ آنجا نرسد، می‌توانیم آن را با SMS به همین شماره بفرستیم؟ شاید شرکت تلفون شما پول بگیرد.

yes = بلی، SMS هم

no = نه، تنها WhatsApp

said-yes = تشکر. اگر WhatsApp تاریخی را نرساند، با SMS می‌آید.

said-no = درست است. تنها در WhatsApp برای شما می‌نویسیم.
