### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney

# facts: 10.2.5
ask = How we name you, and who else is told your dates. You choose, and you can change or end it at any time.

name = How you name me

helper = Tell somebody my dates

stop = Tell nobody else

ask-name = What should we call you in messages? A short name, at most 12 letters, never your full name. Or send 0 to leave it.

named = Done. You can change it here at any time.

# facts: 10.1.1, 10.2.5
ask-number = Which number? Please ask that person first. We ask them by text too, and tell them nothing until they say yes. Then they get the day and time of your dates with your short name, never the place. Write the number, or send 0 to leave it.

sure = Is the number right, and do they want it?

yes = Yes, ask them

no = No, leave it

relation = Who are they to you? It helps our team to help you.

relative = Family or partner

sponsor = My sponsor

lawyer = My lawyer

self = My other phone

other = Somebody else

# facts: 10.2.5
asked = We will ask them. If we cannot, a person from our team will write to you. To end it, come back here at any time.

# facts: 10.2.5
stopped = Done. Nobody else is told your dates any more.

# Those listed follow, each with the end of its number.
which = Which number should hear nothing more? We show how it ends.

all = All of them

# facts: 10.2.5
stopped-one = Done. That number is not told your dates any more.
