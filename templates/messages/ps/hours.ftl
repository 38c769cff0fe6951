### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

ask = کله لومړی درته لیکلی شو؟ موږ ستاسو خپل وخت یادوو. چې تاسو راته ولیکئ، هر وخت ځواب درکوو.

day = هر وخت، سهار 8 - شپه 9

morning = سهار، 8 تر 12

afternoon = ماسپښین، 12 تر 6

evening = ماښام، 5 تر 9

ask-wake = که نېټه بدله شي او ډېره نږدې وي، په شپه کې هم درته لیکلی شو؟ که نه، ستاسو تر وخته انتظار کوو، او زموږ د ټیم یو کس شاید زنګ ووهي.

wake = هو، راویښ مې کړئ

sleep = نه، پرېږدئ ویده شم

set = وشو، ومو لیکل. هر وخت یې دلته بدلولی شئ.
