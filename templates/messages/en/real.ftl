### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney

ask = It is good that you ask. What do you want to know?

us = Is it really you?

never = What we never ask

scams = Common tricks

check = How to check a date

paid = I paid or gave my data

report = Tell us about a trick

us-check = Not sure that it is us? Do not answer that message. Call { $org_phone } and ask if we wrote to you. Our hours: { $hours }.

# facts: 10.2.4, 10.2.8
we-never = We never ask for money, your A-Number, a password, a code, photos of papers or your story. We never send a link that asks for your data. If someone does that in our name, it is not us.

# facts: 10.5, 0.2
office-never = The court and USCIS do not ask for money by text, WhatsApp, gift card, Zelle or crypto. Real government sites end in .gov. Pay a fee only after an official notice or a court order, and only on a .gov site.

# facts: 10.5
scams-known = Common tricks: a false hearing by video, for money. A fee that is "due now". A false lawyer or group. A quick work permit. A caller who knows your A-Number. Money to get someone out of detention. If someone rushes you or wants it kept secret, stop and ask someone you trust.

# facts: 6.4, 6.6, 0.2
no-notario = In the US a notario is not a lawyer. Only a lawyer, or a representative accredited by the Department of Justice, can give legal help. Ask to see proof before you pay.

# facts: 2.2, 2.12, 2.13, 10.5
how-to-check = Do not use the numbers in that message. Check yourself. Court: 1-800-898-7180, day and night. ICE check-in: ice.gov/check-in. USCIS: 1-800-375-5283. A message from us? Call { $org_phone }.

# facts: 10.5
paid-now = It is not your fault; they do this well. Stop paying and stop answering. Keep the messages and receipts. If you paid, call your bank or the card company now. Tell a legal helper you trust. You can report it: reportfraud.ftc.gov or 1-877-382-4357. If you want us to know, text SCAM.

# facts: 10.5
ask-scam = Thank you for telling us. A person from our team will look. Please do not answer them, do not pay, and keep the message. What did they say or ask for? Write it here, without your A-Number. Or send 0 to leave it.

reported = Thank you. We saved your words, and a person from our team reads them. It helps others too.
