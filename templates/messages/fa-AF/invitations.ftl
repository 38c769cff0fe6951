### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# facts: 10.1.1, 10.2.5
discreet = سلام. کسی که به شما کمک می‌کند این شماره را به ما داد، تا وقت‌های ملاقات تان را رایگان به یاد تان بیاوریم. ما هیچ وقت پول نمی‌خواهیم. می‌خواهید؟ هر وقت STOP بفرستید، بند می‌شود. سوال: { $org_phone }.

discreet-question = می‌خواهید وقت‌های ملاقات تان را با پیام رایگان به یاد تان بیاوریم؟

agree = بلی، لطفاً

decline = نه، تشکر

accepted = تشکر. ما این هستیم.

refused = درست است. یادآوری نمی‌فرستیم. اگر نظر تان تغییر کرد، اینجا به ما بنویسید.

# To a number that somebody wants to be told their dates as well: a relative, a lawyer, another phone of theirs.

# facts: 10.1.1, 10.2.5
helper = سلام. { $who } می‌خواهد که وقت‌های ملاقاتش با پیام به شما هم گفته شود. این پیام‌ها با همین نام شروع می‌شود و تقریباً تنها روز و ساعت را می‌گوید. اجازه است به شما بفرستیم؟ هر وقت STOP بفرستید، بند می‌شود. سوال: { $org_phone }.
