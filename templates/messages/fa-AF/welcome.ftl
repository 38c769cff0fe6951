### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# Shown before the language is known: the same words in English and in Spanish. Another language's folder says these four
# in its own words and in English, for a guess may be wrong.
hello =
    Hello. You can write to us in your language.
    سلام. شما می‌توانید به زبان خود به ما بنویسید.

# The answers are the languages' own names for themselves.
ask-language = Which language? / کدام زبان؟

# Turns to the next languages.
more-languages = More / بیشتر

# A language that is not on the list.
other-language = Other / زبان دیگر

by-voice = تشکر. ما به این زبان نوشته نمی‌توانیم. یک نفر از تیم ما راهی پیدا می‌کند تا به این زبان با شما گپ بزند.

# facts: 10.1.1, 10.2.9
about = ما { $org } هستیم. ما با پیام به سوال‌های شما جواب می‌دهیم و تاریخ‌های تان را به یاد تان می‌آوریم. رایگان است. ما حکومت نیستیم و برای حکومت کار نمی‌کنیم.

# facts: 0.2, 10.2.9
promise = ما هیچ وقت پول، A-Number یا قصه زندگی شما را نمی‌خواهیم. ما به خواست خود معلومات شما را به حکومت نمی‌دهیم. یک حکم قانونی می‌تواند ما را مجبور کند؛ برای همین بسیار کم نگه می‌داریم.

# facts: 0, 10.1.1, 10.2.1
how-to-stop = اختیار با شماست. هر وقت STOP یا "توقف" بفرستید، پیام‌های ما بند می‌شود. برای کمک HELP بفرستید. آنچه می‌فرستیم معلومات است، مشوره حقوقی نیست. دیگرانی که این تلفون را استفاده می‌کنند می‌توانند آن را بخوانند.

# facts: 10.1.1
ask-consent =
    اجازه است تاریخ‌های تان را با پیام به یاد تان بیاوریم؟ در یک ماه حدود 4 تا 8 پیام. ما پول نمی‌گیریم؛ شاید شرکت تلفون شما برای پیام پول بگیرد.
    اگر نه بگویید، باز هم وقتی بنویسید جواب می‌دهیم.

consent-yes = بلی، لطفاً

consent-no = نه، تشکر

consent-given = تشکر. تاریخ‌هایی را که می‌دانیم به یاد تان می‌آوریم.

consent-refused = درست است. ما اول به شما نمی‌نویسیم. وقتی شما به ما بنویسید، جواب می‌دهیم.

# facts: 8.2.3, 10.2.5
ask-private = آیا این تلفون را تنها شما می‌خوانید؟ اگر نه، پیام‌های ما تنها روز و ساعت را می‌گوید، نه این که تاریخ برای چیست.

private-mine = تنها من

private-shared = دیگران، یا نمی‌دانم

private-yes = تشکر. پیام‌های ما می‌گوید هر تاریخ برای چیست و در کجاست.

private-no = تشکر. پیام‌های ما تنها روز و ساعت را می‌گوید. برای باقی معلومات، وقتی تنها بودید به ما پیام بدهید یا زنگ بزنید: { $org_phone }.
