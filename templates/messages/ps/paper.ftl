### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# The question itself is reminders.discreet-paper; these are its answers.
came = ایا کوم لیک، کاغذ یا پیغام له نېټې سره درته راغلی؟

yes-date = هو، له نېټې سره

not-yet = لا تر اوسه هېڅ نه

how-to-check = څنګه یې وګورم؟

say-not-yet = سمه ده، مننه. که څه راغلل، نېټه راته ولیکئ. شاوخوا یوه میاشت وروسته بیا پوښتو، ډېر ځله نه.

# On a phone that others read nothing is named.
say-check-shared = چې دا ټیلیفون یوازې تاسو لوستلی شئ، 0، بیا 1، او بیا 1 ولېږئ: وایي چې څنګه یې وګورئ. یا موږ ته زنګ ووهئ: { $org_phone }. زموږ د کار وخت: { $hours }.
