### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# Stands under every notice.
foot = یوازې نېټې، پرته له خبرونو: "یوازې زما نېټې" ولېږئ

off = سمه ده. یوازې ستاسو نېټې درلېږو، او چې ولیکئ ځواب درکوو. د خبرونو لپاره "خبرونه" ولېږئ

on = سمه ده. خبرونه به بیا درته راځي. د درولو لپاره یې "یوازې زما نېټې" ولېږئ
