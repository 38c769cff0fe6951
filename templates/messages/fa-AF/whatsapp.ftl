### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# What WhatsApp lets us send to somebody who has not written for a day. Each is approved by Meta as it stands.

# facts: 2.8
date = سلام از { $org }. یادآوری: { $event } در { $date }، ساعت { $time }. جای: { $place }. تاریخ‌ها می‌تواند تغییر کند، پس لطفاً پیش از رفتن بررسی کنید. برای پرسیدن از ما، همین جا جواب بدهید.

discreet = سلام. یادآوری وقت ملاقات شما در { $date }، ساعت { $time }. لطفاً آماده باشید و اسناد تان را ببینید. برای پرسیدن از ما، همین جا جواب بدهید.

# facts: 2.10
unverified = سلام از { $org }. شنیدیم که این تاریخ شاید لغو شود یا تغییر کند: { $event } در { $date }، ساعت { $time }. ما تأیید کرده نتوانستیم. لطفاً آماده باشید تا دفتری که تاریخ را به شما داد تأیید کند. برای پرسیدن از ما، همین جا جواب بدهید.

discreet-unverified = سلام. شنیدیم که وقت ملاقات شما در { $date }، ساعت { $time }، شاید لغو شود یا تغییر کند. ما تأیید کرده نتوانستیم. لطفاً تا تأیید دفتر آماده باشید. برای پرسیدن از ما، همین جا جواب بدهید.

change = سلام از { $org }. لطفاً به تغییر توجه کنید: { $event } در { $date }، ساعت { $time } است. جای: { $place }. پیشتر در { $old } بود. لطفاً تاریخ و جای نو را بگیرید. برای پرسیدن از ما، همین جا جواب بدهید.

discreet-change = سلام. لطفاً به تغییر توجه کنید: وقت ملاقات شما در { $date }، ساعت { $time } است. پیشتر در { $old } بود. لطفاً وقت نو را بگیرید. جای آن هم شاید نو باشد. برای پرسیدن از ما، همین جا جواب بدهید.

# Only after a person recorded how the cancellation was verified.
# facts: 2.8, 2.10
cancelled = سلام از { $org }. این تاریخ لغو شد: { $event } در { $date }، ساعت { $time }. تیم ما بررسی کرد. دوسیه شما ادامه دارد و شاید تاریخ نو روی کاغذ بیاید. لطفاً به بررسی ادامه بدهید. برای پرسیدن از ما، همین جا جواب بدهید.

discreet-cancelled = سلام. وقت ملاقات شما در { $date }، ساعت { $time } لغو شد. تیم ما بررسی کرد. شاید تاریخ نو روی کاغذ بیاید، پس لطفاً به بررسی ادامه بدهید. برای پرسیدن از ما، همین جا جواب بدهید.

# A cancellation that we told and that was not one.
# facts: 2.10
stands = سلام از { $org }. گفتیم که این تاریخ لغو شد. اشتباه ما بود، و معذرت می‌خواهیم. تاریخ برجاست: { $event } در { $date }، ساعت { $time }. جای: { $place }. لطفاً آماده باشید. برای پرسیدن از ما، همین جا جواب بدهید.

discreet-stands = سلام. گفتیم که ملاقات تان لغو شد. اشتباه ما بود، و معذرت می‌خواهیم. ملاقات برجاست: { $date }، ساعت { $time }. لطفاً آماده باشید. برای پرسیدن از ما، همین جا جواب بدهید.

# The answers are those of the flows how-it-went and paper-came, in their order.
after = سلام. ملاقات شما در { $date } چطور بود؟ جواب بدهید: 1 اگر رفتید، 2 اگر نرفتید، 3 اگر تاریخ نو دارید، 4 اگر مطمئن نیستید.

paper = سلام. آیا نامه، ورق یا پیامی با تاریخ برای شما آمده؟ جواب بدهید: 1 بلی، با تاریخ؛ 2 هنوز هیچ چیز؛ 3 برای خواندن این که چطور بررسی کنید.

knock = سلام. کسی که به شما کمک می‌کند پیامی برای شما دارد. اینجا با هر کلمه جواب بدهید و پیام می‌آید، یا به { $org_phone } زنگ بزنید.

# facts: 10.1.1, 10.2.5
invitation = سلام. کسی که به شما کمک می‌کند این شماره را به ما داد، تا وقت‌های ملاقات تان را رایگان به یاد تان بیاوریم. ما هیچ وقت پول نمی‌خواهیم. می‌خواهید؟ 1 برای بلی، 2 برای نه بفرستید. سوال: { $org_phone }.

# What stands for $date, $time, $place and $old above.
day = { DATE($when) }
held =
    { $held ->
        [in_person] ،{" "}حضوری
        [video] ،{" "}با ویدیو
        [phone] ،{" "}با تلفون
       *[same] {""}
    }
own =
    { $own ->
        [day] { WEEKDAY($own_when) }، { TIME($own_when) }
       *[other] { TIME($own_when) }
    }
clock = { TIME($when) } (وقت { $city }){ held }
clock-own = { TIME($when) } (وقت { $city }؛ { own } به ساعت خود شما){ held }
old-date = { DATE($when) }، { TIME($when) } (وقت { $city }){ held }
no-place = اسناد تان را ببینید

# The button that opens a list of answers.
choose = انتخاب
