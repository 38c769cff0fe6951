### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney

# The question itself is reminders.discreet-after, sent the day after; these are its answers. Whoever reads this over a
# shoulder learns no more than that there was an appointment.
how = How was your appointment?

was-there = I was there

missed = I missed it

new-date = There is a new date

unknown = I am not sure

say-attended = Thank you for telling us. It is good that you were there. If you got a paper with a new date, text us the date.

# facts: 0, 1.3.10, 1.4.5
say-missed = Thank you for telling us. This happens, and there may be things that can still be done, but time matters. A person from our team will write to you or call you soon. Our hours: { $hours }. If you can, call us now: { $org_phone }. Please keep every paper, and write down why you could not be there.

say-unknown = Thank you. A person from our team will write to you or call you. Our hours: { $hours }. Our phone: { $org_phone }.

ask-date = What is the date? Write it here, for example 14 March. Or send 0 to leave it.

# facts: 2.8, 2.10
say-date = Thank you. A person from our team will check it with you before we remind you of it. Until then please keep the paper safe and follow what it says.
