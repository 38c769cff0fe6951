### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# Asked on WhatsApp, of those whose number takes SMS as well.
# facts: 10.1.1
ask = WhatsApp تل پیغام نه رسوي. که د یوې نېټې یادونه هلته ونه رسېږي، کولی شو چې دې شمېرې ته یې د SMS په توګه ولېږو؟ ستاسو د ټیلیفون شرکت شاید پیسې واخلي.

yes = هو، په SMS هم

no = نه، یوازې WhatsApp

said-yes = مننه. که WhatsApp کومه نېټه ونه رسوي، په SMS درځي.

said-no = سمه ده. یوازې په WhatsApp کې درته لیکو.
