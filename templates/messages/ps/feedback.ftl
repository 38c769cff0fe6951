### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

ask = زموږ کار څنګه دی؟ ایا زموږ پیغامونو مرسته درسره وکړه؟

helped = مرسته یې وکړه

little = لږه

not-helped = مرسته یې ونه کړه

ask-words = مننه. څه ښه وو، او څه باید ښه شي؟ په خپلو ټکو یې ولیکئ. اړتیا نشته چې خپله کیسه ووایئ یا A-Number راکړئ. یا د پرېښودو لپاره 0 ولېږئ.

thanks = مننه. ستاسو خبرې مو وساتلې، او زموږ د ټیم یو کس یې لولي. که ځواب غواړئ، په مېنو کې "یو کس ته اړتیا لرم" غوره کړئ. د مېنو لپاره 0 ولېږئ.
