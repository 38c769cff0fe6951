### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# facts: 10.1.1, 10.2.5
discreet = سلام. هغه کس چې ستاسو مرسته کوي دا شمېره یې موږ ته راکړه، چې ستاسو د ملاقات وختونه وړیا دریاد کړو. موږ هېڅکله پیسې نه غواړو. غواړئ یې؟ هر وخت STOP ولېږئ، درېږي. پوښتنې: { $org_phone }.

discreet-question = غواړئ چې ستاسو د ملاقات وختونه په وړیا پیغام دریاد کړو؟

agree = هو، مهرباني

decline = نه، مننه

accepted = مننه. موږ دا یو.

refused = سمه ده. یادونې نه درلېږو. که مو نظر بدل شو، دلته راته ولیکئ.

# To a number that somebody wants to be told their dates as well: a relative, a lawyer, another phone of theirs.

# facts: 10.1.1, 10.2.5
helper = سلام. { $who } غواړي چې د دوی د ملاقات وختونه تاسو ته هم په پیغام وویل شي. دا پیغامونه په همدې نوم پیلېږي او له ورځې او وخته ډېر څه نه وایي. درته یې لېږلی شو؟ هر وخت STOP ولېږئ، درېږي. پوښتنې: { $org_phone }.
