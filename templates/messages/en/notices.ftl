### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney

# Stands under every notice.
foot = For your dates only, no notices: reply ONLY DATES

off = All right. We send you only your dates, and answer when you write. To get notices again, reply NOTICES

on = All right. Notices come to you again. To stop them, reply ONLY DATES
