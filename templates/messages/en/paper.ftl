### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney

# The question itself is reminders.discreet-paper; these are its answers.
came = Has a letter, paper or message with a date come for you?

yes-date = Yes, with a date

not-yet = Nothing yet

how-to-check = How can I check?

say-not-yet = All right, thank you. If something comes, text us the date. We ask again in about a month, a few times at most.

# On a phone that others read nothing is named.
say-check-shared = When only you can read this phone, send 0, then 1, then 1 again: it says how to check. Or call us: { $org_phone }. Our hours: { $hours }.
