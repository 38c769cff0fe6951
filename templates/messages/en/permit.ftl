### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney

ask = Work and work permit: what do you want to know?

when = When can I apply?

cost = What it costs

ending = My card is ending

before = Work before the card

pay = The boss did not pay

hurt = Hurt or treated badly

scams = Scams

# facts: 5.1.1, 5.1.10, 5.1.11
when-ask = On October 1, 2026 the rule was: apply 150 days after a complete asylum form was filed; the card can come after 180 days. It is Form I-765; it can also ask for a Social Security number. A new rule with longer waits was proposed, so check before you send: uscis.gov/i-765.

# facts: 5.1.2, 2.3
when-clock = Delays that you ask for, or missed fingerprints, can stop the count of days. The court's phone line tells the count: 1-800-898-7180.

# facts: 4.2, 5.1.3
cost-first = The first card: the fee was $560 until October 16, 2026 and is higher since then. A renewal has another price. See uscis.gov/g-1055 before you pay. The new part of the fee has no waiver. Pay only on a .gov site.

# facts: 5.1.5, 5.1.6, 5.1.7
ending-renew = Read the date printed on your card. New cards last up to 18 months. A renewal can be sent up to 180 days before the card ends. If it was sent on or after October 30, 2025, nothing is extended by itself: when the card ends without a new one, so does permission to work.

# facts: 5.1.8, 5.1.9, 4.2.2
ending-early = A card can end early if asylum is rejected because a yearly fee notice was not paid. For people of some countries renewals may be on hold. A legal helper can look.

# facts: 5.2.1, 5.2.2, 5.2.3, 0.2
before-card = You need the card before you work. Working without it breaks immigration rules, can hurt later, and can be asked about in court. Never say or mark "US citizen": it can bar a person for life. Using another person's number or false papers can be a crime.

# facts: 5.3.1, 5.3.3, 5.3.6
pay-rights = Every worker, with or without papers, has a right to minimum wage and overtime for hours worked. A boss may not punish people for asking together, and a threat to call ICE can be against the law. Write down days, hours, names and pay.

# facts: 5.3.1, 5.3.7
pay-lines = If you are afraid, a worker center or legal aid first. Unpaid work: Department of Labor, 1-866-487-9243. It is a government office; they find an interpreter.

# facts: 5.3.2, 5.3.4, 5.3.5, 5.3.7, 5.3.8
hurt-rights = You have a right to safe work, free of insults, touching or unfair treatment. Danger: 1-800-321-6742. Discrimination: 1-800-669-4000. Boss refuses good papers: 1-800-255-7688. These are government lines; a worker center can call with you. If someone keeps your papers or you cannot leave, text SAFE.

# facts: 5.3, 10.5
scams-work = Tricks: a "quick work permit", a job that asks you for money, a "permit number" by WhatsApp, payment by gift card. The permit comes from USCIS only. If you paid, text SCAM.
