### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# The question itself is reminders.discreet-after, sent the day after; these are its answers. Whoever reads this over a
# shoulder learns no more than that there was an appointment.
how = ستاسو ملاقات څنګه و؟

was-there = لاړم

missed = لاړ نه شوم

new-date = نوې نېټه لرم

unknown = ډاډه نه یم

say-attended = مننه چې راته مو وویل، او شاباس چې حاضر شوئ. که له نوې نېټې سره کاغذ مو اخیستی وي، نېټه راته ولیکئ.

# facts: 0, 1.3.10, 1.4.5
say-missed = مننه چې راته مو وویل. داسې پېښېږي، او شاید لا هم څه کېدای شي، خو وخت مهم دی. زموږ د ټیم یو کس به ژر درته ولیکي یا زنګ درووهي. زموږ د کار وخت: { $hours }. که کولی شئ، اوس زنګ راووهئ: { $org_phone }. مهرباني وکړئ هر کاغذ وساتئ، او ولیکئ چې ولې حاضر نه شوئ.

say-unknown = مننه. زموږ د ټیم یو کس به درته ولیکي یا زنګ درووهي. زموږ د کار وخت: { $hours }. زموږ ټیلیفون: { $org_phone }.

ask-date = نېټه څه ده؟ دلته یې ولیکئ، لکه 14 مارچ. یا د پرېښودو لپاره 0 ولېږئ.

# facts: 2.8, 2.10
say-date = مننه. زموږ د ټیم یو کس به یې درسره وګوري، مخکې له دې چې دریاده یې کړو. تر هغه وخته کاغذ وساتئ او هغه وکړئ چې پکې لیکلي دي.
