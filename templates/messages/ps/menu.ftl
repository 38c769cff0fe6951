### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

ask = څنګه مرسته وکړو؟ یوه شمېره ولېږئ. له هر ځایه، 0 مو دلته راولي.

ask-again = نور څه مرسته وکړو؟ یوه شمېره ولېږئ.

# On a phone that others read no topic is named.
ask-quiet = څنګه مرسته وکړو؟ یوه شمېره ولېږئ. 1 یوازې هغه وخت غوره کړئ چې بل څوک دا ټیلیفون نه لولي.

all = ټولې موضوعګانې

dates = زما بله نېټه

court = محکمه که ICE؟

cannot-go = نه شم تللی یا لاړ نه شوم

law = پناه غوښتنه، کار، وکیل

safe = خوندیتوب او ICE

near = مرسته ماته نږدې

person = یو کس ته اړتیا لرم

language = ژبه / Language

more = نور

ask-safe = خوندیتوب او ICE. څه ته اړتیا لرئ؟

supervision = د ICE څارنه

safety = خوندي احساس نه کوم

going-back = وطن ته ستنېدل

ask-more = نور. څه ته اړتیا لرئ؟

real = ایا دا پیغام رښتینی دی؟

data = زما معلومات

call-me = په خپله ژبه زنګ راووهئ

feedback = زموږ کار څنګه دی؟

no-more = نور پیغامونه نه غواړم

ask-no-more = غواړئ چې نور هېڅ درته ونه لېږو؟ بیا به زموږ یادونې نه درځي. ستاسو نېټې هماغسې دي.

no-more-yes = نور پیغام مه لېږئ

only-dates = یوازې زما نېټې

no-more-keep = پیغامونه دې وي

kept = سمه ده، هېڅ نه بدلېږي.

language-changed = سمه ده. له دې وروسته درته په پښتو لیکو.
