### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# Stands under every notice.
foot = تنها تاریخ‌ها، بدون خبرها: "فقط تاریخ‌هایم" بفرستید

off = درست است. تنها تاریخ‌های تان را می‌فرستیم، و وقتی بنویسید جواب می‌دهیم. برای گرفتن خبرها "خبرها" بفرستید

on = درست است. خبرها دوباره به شما می‌رسد. برای بند کردن آن "فقط تاریخ‌هایم" بفرستید
