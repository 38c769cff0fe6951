### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# The question itself is reminders.discreet-after, sent the day after; these are its answers. Whoever reads this over a
# shoulder learns no more than that there was an appointment.
how = ملاقات شما چطور بود؟

was-there = رفتم

missed = نرفتم

new-date = تاریخ نو دارم

unknown = مطمئن نیستم

say-attended = تشکر که گفتید، و آفرین که حاضر شدید. اگر ورقی با تاریخ نو گرفتید، تاریخ را به ما بفرستید.

# facts: 0, 1.3.10, 1.4.5
say-missed = تشکر که گفتید. این پیش می‌آید، و شاید هنوز کارهایی شود، اما وقت مهم است. یک نفر از تیم ما به زودی به شما می‌نویسد یا زنگ می‌زند. ساعت کار ما: { $hours }. اگر می‌توانید، حالا به ما زنگ بزنید: { $org_phone }. لطفاً هر ورق را نگه دارید، و بنویسید چرا حاضر شده نتوانستید.

say-unknown = تشکر. یک نفر از تیم ما به شما می‌نویسد یا زنگ می‌زند. ساعت کار ما: { $hours }. تلفون ما: { $org_phone }.

ask-date = تاریخ چیست؟ اینجا بنویسید، مثلاً 14 مارچ. یا 0 بفرستید و بگذریم.

# facts: 2.8, 2.10
say-date = تشکر. یک نفر از تیم ما آن را با شما بررسی می‌کند پیش از این که به یاد تان بیاوریم. تا آن وقت لطفاً ورق را نگه دارید و مطابق آن عمل کنید.
