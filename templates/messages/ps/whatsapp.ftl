### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# What WhatsApp lets us send to somebody who has not written for a day. Each is approved by Meta as it stands.

# facts: 2.8
date = سلام له { $org } څخه. یادونه: { $event } په { $date }، وخت { $time }. ځای: { $place }. نېټې بدلېدای شي، نو مهرباني وکړئ له تګ مخکې یې وګورئ. د پوښتنې لپاره، همدلته ځواب راکړئ.

discreet = سلام. ستاسو د ملاقات یادونه په { $date }، وخت { $time }. مهرباني وکړئ چمتو اوسئ او خپل اسناد وګورئ. د پوښتنې لپاره، همدلته ځواب راکړئ.

# facts: 2.10
unverified = سلام له { $org } څخه. اورېدلي مو دي چې دا نېټه کېدای شي لغوه یا بدله شي: { $event } په { $date }، وخت { $time }. موږ تایید نه شو کړای. مهرباني وکړئ تر هغو ګډون ته چمتو اوسئ چې هغه دفتر چې نېټه یې درکړې ده تایید کړي. د پوښتنې لپاره، همدلته ځواب راکړئ.

discreet-unverified = سلام. اورېدلي مو دي چې ستاسو ملاقات په { $date }، وخت { $time }، کېدای شي لغوه یا بدل شي. موږ تایید نه شو کړای. مهرباني وکړئ د دفتر تر تاییده ګډون ته چمتو اوسئ. د پوښتنې لپاره، همدلته ځواب راکړئ.

change = سلام له { $org } څخه. بدلون ته پام وکړئ: { $event } په { $date }، وخت { $time } ده. ځای: { $place }. مخکې په { $old } وه. مهرباني وکړئ نوې نېټه او نوی ځای ومنئ. د پوښتنې لپاره، همدلته ځواب راکړئ.

discreet-change = سلام. بدلون ته پام وکړئ: ستاسو ملاقات په { $date }، وخت { $time } دی. مخکې په { $old } و. مهرباني وکړئ نوی وخت ومنئ. ځای یې هم شاید نوی وي. د پوښتنې لپاره، همدلته ځواب راکړئ.

# Only after a person recorded how the cancellation was verified.
# facts: 2.8, 2.10
cancelled = سلام له { $org } څخه. دا نېټه لغوه شوه: { $event } په { $date }، وخت { $time }. زموږ ټیم وکتله. ستاسو دوسیه روانه ده، او نوې نېټه شاید په کاغذ راشي. مهرباني وکړئ کتلو ته دوام ورکړئ. د پوښتنې لپاره، همدلته ځواب راکړئ.

discreet-cancelled = سلام. ستاسو ملاقات په { $date }، وخت { $time } لغوه شو. زموږ ټیم وکوت. نوې نېټه شاید په کاغذ راشي، نو مهرباني وکړئ کتلو ته دوام ورکړئ. د پوښتنې لپاره، همدلته ځواب راکړئ.

# A cancellation that we told and that was not one.
# facts: 2.10
stands = سلام له { $org } څخه. موږ ویلي وو چې دا نېټه لغوه شوه. زموږ تېروتنه وه، بښنه غواړو. نېټه پر ځای ده: { $event } په { $date }، وخت { $time }. ځای: { $place }. مهرباني وکړئ ګډون ته چمتو اوسئ. د پوښتنې لپاره، همدلته ځواب راکړئ.

discreet-stands = سلام. موږ ویلي وو چې ستاسو ملاقات لغوه شو. زموږ تېروتنه وه، بښنه غواړو. ملاقات پر ځای دی: { $date }، وخت { $time }. مهرباني وکړئ ګډون ته چمتو اوسئ. د پوښتنې لپاره، همدلته ځواب راکړئ.

# The answers are those of the flows how-it-went and paper-came, in their order.
after = سلام. ستاسو ملاقات په { $date } څنګه و؟ ځواب راکړئ: 1 که لاړئ، 2 که لاړ نه شوئ، 3 که نوې نېټه لرئ، 4 که ډاډه نه یاست.

paper = سلام. ایا کوم لیک، کاغذ یا پیغام له نېټې سره درته راغلی؟ ځواب راکړئ: 1 هو، له نېټې سره؛ 2 لا تر اوسه هېڅ نه؛ 3 چې ولولئ څنګه یې وګورئ.

knock = سلام. هغه کس چې ستاسو مرسته کوي تاسو ته پیغام لري. دلته په هر ټکي ځواب ورکړئ او پیغام درځي، یا { $org_phone } ته زنګ ووهئ.

# facts: 10.1.1, 10.2.5
invitation = سلام. هغه کس چې ستاسو مرسته کوي دا شمېره یې موږ ته راکړه، چې ستاسو د ملاقات وختونه وړیا دریاد کړو. موږ هېڅکله پیسې نه غواړو. غواړئ یې؟ د هو لپاره 1، د نه لپاره 2 ولېږئ. پوښتنې: { $org_phone }.

# What stands for $date, $time, $place and $old above.
day = { DATE($when) }
held =
    { $held ->
        [in_person] ،{" "}حضوري
        [video] ،{" "}په ویډیو
        [phone] ،{" "}په ټیلیفون
       *[same] {""}
    }
own =
    { $own ->
        [day] { WEEKDAY($own_when) }، { TIME($own_when) }
       *[other] { TIME($own_when) }
    }
clock = { TIME($when) } (د { $city } وخت){ held }
clock-own = { TIME($when) } (د { $city } وخت؛ { own } ستاسو په خپل وخت){ held }
old-date = { DATE($when) }، { TIME($when) } (د { $city } وخت){ held }
no-place = خپل اسناد وګورئ

# The button that opens a list of answers.
choose = غوره کړئ
