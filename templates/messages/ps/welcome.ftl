### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# Shown before the language is known: the same words in English and in Spanish. Another language's folder says these four
# in its own words and in English, for a guess may be wrong.
hello =
    Hello. You can write to us in your language.
    سلام. تاسو موږ ته په خپله ژبه لیکلی شئ.

# The answers are the languages' own names for themselves.
ask-language = Which language? / کومه ژبه؟

# Turns to the next languages.
more-languages = More / نور

# A language that is not on the list.
other-language = Other / بله ژبه

by-voice = مننه. موږ په دې ژبه لیکل نه شو کولی. زموږ د ټیم یو کس به لاره ومومي چې په دې ژبه درسره خبرې وکړي.

# facts: 10.1.1, 10.2.9
about = موږ { $org } یو. موږ په پیغام ستاسو پوښتنو ته ځواب درکوو او ستاسو نېټې دریادوو. وړیا دی. موږ حکومت نه یو او د حکومت لپاره کار نه کوو.

# facts: 0.2, 10.2.9
promise = موږ هېڅکله پیسې، ستاسو A-Number یا ستاسو کیسه نه غواړو. موږ په خپله خوښه ستاسو معلومات حکومت ته نه ورکوو. یو قانوني حکم موږ مجبورولی شي، نو ځکه ډېر لږ ساتو.

# facts: 0, 10.1.1, 10.2.1
how-to-stop = اختیار ستاسو دی. هر وخت چې STOP یا "ودروئ" ولېږئ، زموږ پیغامونه درېږي. د مرستې لپاره HELP ولېږئ. هغه څه چې لېږو یې معلومات دي، حقوقي مشوره نه ده. نور خلک چې دا ټیلیفون کاروي، دا لوستلی شي.

# facts: 10.1.1
ask-consent =
    اجازه ده چې ستاسو نېټې په پیغام دریادې کړو؟ په میاشت کې شاوخوا 4 تر 8 پیغامونه. موږ پیسې نه اخلو؛ ستاسو د ټیلیفون شرکت کېدای شي د پیغام پیسې واخلي.
    که نه ووایئ، بیا هم چې راته ولیکئ ځواب درکوو.

consent-yes = هو، مهرباني

consent-no = نه، مننه

consent-given = مننه. هغه نېټې چې موږ ته معلومې وي، دریادوو به یې.

consent-refused = سمه ده. موږ به لومړی تاسو ته نه لیکو. چې تاسو راته ولیکئ، ځواب درکوو.

# facts: 8.2.3, 10.2.5
ask-private = ایا دا ټیلیفون یوازې تاسو لولئ؟ که نه، زموږ پیغامونه به یوازې ورځ او وخت وایي، دا نه چې نېټه د څه لپاره ده.

private-mine = یوازې زه

private-shared = نور، یا ډاډه نه یم

private-yes = مننه. زموږ پیغامونه به وایي چې هره نېټه د څه لپاره او چېرته ده.

private-no = مننه. زموږ پیغامونه به یوازې ورځ او وخت وایي. د نورو معلوماتو لپاره، چې یوازې وئ، راته ولیکئ یا زنګ ووهئ: { $org_phone }.
