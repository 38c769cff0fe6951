### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney

ask = Lawyers: what do you want to know?

free = Is there a free lawyer?

find = Find legal help

check = Is this lawyer real?

expect = What to expect

change = Change my lawyer

file = My file

cheated = Someone cheated me

# facts: 6.1, 6.3
free-none = You can have a lawyer in immigration court, but the government does not pay for one. Some groups help free or for little money. In studies, people with a lawyer win more often and almost always come to court. That is no promise.

# facts: 6.2, 6.4
find-where =
    Find free or low-cost help by ZIP code: immigrationadvocates.org/legaldirectory. The court's own list: justice.gov/eoir/list-pro-bono-legal-service-providers
    Lists may be full. Call several, and keep calling.

# facts: 6.2, 1.3.20, 1.2
find-time = You can ask the judge for time to find a lawyer. Asking does not move your date: it stays until the court says yes. If your date is soon and you have no one, choose "I need a person".

# facts: 6.4, 6.5
check-who = Two kinds of people may give legal help: a lawyer with a license of a US state, and a representative accredited by the Department of Justice who works at a recognized group. For court, "full" accreditation is needed. Ask to see proof: the government's list may be out of date.

# facts: 6.7, 6.8
check-before = Before you pay, ask: your full name and bar number? Who goes to court with me? What is the whole price, and for what? Ask for a contract in your language, and receipts. Do not sign blank pages or what you cannot read. Do not give away your only original.

# facts: 6.6, 0.2
notario-harm = Notarios, consultants, tax preparers and travel agents may not give legal help, and people have lost cases through them. If it happened to you, it is not your fault. Keep the papers and receipts, and show them to a lawyer.

# facts: 6.9
expect-what = A lawyer should: tell you your dates and choices, answer your messages, use an interpreter, keep your secrets, be honest in papers, give you copies, and let you decide the big things. You can ask for any of this.

# facts: 6.14
expect-part = Some lawyers help with one part only, such as a form or one hearing. Ask which part, in writing.

# facts: 6.10
change-right = You have the right to change your lawyer. People do it in writing, and ask for their file and for money not used. The lawyer stays on the court's record until the judge allows the change, so keep going to your hearings. It helps to have the next lawyer first.

# facts: 6.11
file-copy = Your file is yours: you can ask your lawyer for a copy. You can also ask the court for a copy of its file, free. Keep copies of all you sign and send.

# facts: 6.12
cheated-where = It is not your fault. Where people complain: the bar of the state, about a lawyer; Form EOIR-44, about someone in court (it gives up some privacy and brings no money back); a false lawyer or notario: 1-877-388-3840 or reportfraud.ftc.gov. These are government offices. A legal group you trust can go with you.

# facts: 6.13
cheated-reopen = If bad legal work lost your case, it can sometimes be opened again. It needs a new lawyer and time is very short, so get help the same day: immigrationadvocates.org/legaldirectory
