### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney

ask = Your data is yours. What do you want to know or change?

what = What you hold

who = Who can see it

clear = Clear my phone

number = I have a new number

hours = When to text me

people = Name, who else is told

erase = Erase my data

# facts: 10.2.3
we-hold = We hold: your phone number, your language, your city, your answers to our questions, the dates we know (what, when and where), and the messages of this chat. Your number, your words and the places are locked with a key.

# facts: 10.2.4
we-do-not-want = We do not want your A-Number, your papers or your story. Please do not send them. If you did, text DELETE and we erase what we hold about you.

# facts: 10.2.1, 10.2.2, 10.2.7, 10.2.9, 0.2
who-sees = The people of our team can read it. Phone companies, or WhatsApp, carry the messages. It is not protected like a talk with a lawyer. We do not choose to share your information with the government. A legal order could force us, so we keep very little.

# facts: 10.2.6
how-to-clear = To clear your phone: open the list of chats, hold your finger on this one, and choose delete. This clears only your phone; we still have the messages. They may matter for your case, so if you have one, ask your lawyer before you delete anything.

ask-number = What is the new number? Write it here. A person from our team will write or call to make sure that it is you, and then changes it. Or send 0 to leave it.

new-number = Thank you. Please keep this number too until we have answered. If you cannot, or if it cannot wait, call { $org_phone }. Our hours: { $hours }.

# facts: 10.2.3
ask-erase = Do you want us to erase everything we hold about you? Your number, your dates and this chat go, and you get no more reminders from us. It cannot be undone. Your dates with the court and other offices stay the same.

erase-all = Erase everything

keep = Keep my data

kept = All right. We erased nothing.

# facts: 10.2.3
erased = All right. We write to you no more. We now erase what we hold about you; our safety copies follow within 7 days. We keep only a code made from your number, so that nobody here texts it by mistake. Your dates stay the same, so please keep them written down. Messages stay on your phone until you delete them. If you write to us again one day, you are welcome.
