### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney

ask = How can we help? Send a number. From anywhere, 0 brings you back here.

ask-again = What else can we do for you? Send a number.

# On a phone that others read no topic is named.
ask-quiet = How can we help? Send a number. Choose 1 only when nobody else reads this phone.

all = All topics

dates = My next date

court = Court or ICE?

cannot-go = Cannot go, or missed it

law = Asylum, work, lawyer

safe = Safety and ICE

near = Help near me

person = I need a person

language = Language / Idioma

more = More

ask-safe = Safety and ICE. What do you need?

supervision = ICE supervision

safety = I do not feel safe

going-back = Going back

ask-more = More. What do you need?

real = Is this message real?

data = My data

call-me = Call me in my language

feedback = How are we doing?

no-more = No more messages

ask-no-more = Do you want us to send you nothing more? Then you get no reminders from us. Your dates stay the same.

no-more-yes = No more messages

only-dates = Only my dates

no-more-keep = Keep the messages

kept = All right, nothing changes.

language-changed = All right. From now on we write to you in English.
