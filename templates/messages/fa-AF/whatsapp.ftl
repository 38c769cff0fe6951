### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# What WhatsApp lets us send to somebody who has not written for a day. Each is approved by Meta as it stands.

# facts: 2.8
date = سلام از { $org }. یادآوری: { $event } در { $date }، ساعت { $time }. جای: { $place }. تاریخ‌ها می‌تواند تغییر کند، پس لطفاً پیش از رفتن بررسی کنید. برای پرسیدن از ما، همین جا جواب بدهید.

discreet = سلام. یادآوری وقت ملاقات شما در { $date }، ساعت { $time }. لطفاً راه رفتن را تنظیم کنید و اسناد تان را ببینید. برای پرسیدن از ما، همین جا جواب بدهید.

# facts: 2.10
unverified = سلام از { $org }. شنیدیم که این تاریخ شاید لغو شود یا تغییر کند: { $event } در { $date }، ساعت { $time }. ما تأیید کرده نتوانستیم. لطفاً برای رفتن آماده باشید تا دفتری که تاریخ را به شما داد تأیید کند. برای پرسیدن از ما، همین جا جواب بدهید.

discreet-unverified = سلام. شنیدیم که وقت ملاقات شما در { $date }، ساعت { $time }، شاید لغو شود یا تغییر کند. ما تأیید کرده نتوانستیم. لطفاً تا تأیید دفتر برای رفتن آماده باشید. برای پرسیدن از ما، همین جا جواب بدهید.

change = سلام از { $org }. لطفاً به تغییر توجه کنید: { $event } در { $date }، ساعت { $time } است. جای: { $place }. پیشتر در { $old } بود. لطفاً تاریخ و جای نو را بگیرید. برای پرسیدن از ما، همین جا جواب بدهید.

discreet-change = سلام. لطفاً به تغییر توجه کنید: وقت ملاقات شما در { $date }، ساعت { $time } است. پیشتر در { $old } بود. لطفاً وقت نو را بگیرید. جای آن هم شاید نو باشد. برای پرسیدن از ما، همین جا جواب بدهید.

knock = سلام. کسی که به شما کمک می‌کند پیامی برای شما دارد. اینجا با هر کلمه جواب بدهید و پیام می‌آید، یا به { $org_phone } زنگ بزنید.

# facts: 10.1.1, 10.2.5
invitation = سلام. کسی که به شما کمک می‌کند این شماره را به ما داد، تا وقت‌های ملاقات تان را رایگان به یاد تان بیاوریم. ما هیچ وقت پول نمی‌خواهیم. می‌خواهید؟ 1 برای بلی، 2 برای نه بفرستید. سوال: { $org_phone }.

# What stands for $date, $time, $place and $old above.
day = { DATE($when) }
clock = { TIME($when) } (وقت { $city })
clock-own = { TIME($when) } (وقت { $city }؛ { TIME($own_when) } به ساعت خود شما)
old-date = { DATE($when) }، { TIME($when) } (وقت { $city })
no-place = اسناد تان را ببینید

# The button that opens a list of answers.
choose = انتخاب
