### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney

ask = When may we text you first? We mean your own clock. When you write to us, we answer at any hour.

day = Any time, 8 AM-9 PM

morning = Morning, 8 to noon

afternoon = Afternoon, noon to 6

evening = Evening, 5 to 9 PM

ask-wake = If a date changes and it is very soon, may we text you in the night too? Otherwise we wait until your hours, and a person from our team may call.

wake = Yes, wake me

sleep = No, let me sleep

set = Done, we wrote it down. You can change it here at any time.
