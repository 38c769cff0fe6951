### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney

# facts: 10.1.1, 10.2.5
discreet = Hello. Someone who helps you gave us this number, so that we can text you free reminders of your appointments. We never ask for money. Do you want them? Text STOP any time and they stop. Questions: { $org_phone }.

discreet-question = Do you want free reminders of your appointments by text?

agree = Yes, please

decline = No, thank you

accepted = Thank you. Here is who we are.

refused = That is fine. We will not send you reminders. If you change your mind, write to us here.

# To a number that somebody wants to be told their dates as well: a relative, a lawyer, another phone of theirs.

# facts: 10.1.1, 10.2.5
helper = Hello. { $who } would like you to be told of their appointments by text as well. Such texts begin with this name and say little more than day and time. May we send them to you? Text STOP any time and they stop. Questions: { $org_phone }.
