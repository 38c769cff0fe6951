### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney

ask = What do you need? We tell no one that you asked. Only if you say yes, a person from our team looks for it with you.

doctor = Doctor or clinic

mind = Sad, worried, no sleep

food = Food

sleep = A place to sleep

school = School for children

english = English classes

taxes = Taxes and ITIN

more = Something else

ask-more = What else do you need?

ride = A ride to my date

life = How life works here

things = Clothes, diapers, bills

consulate = My consulate

plan = A plan of my own

back = Back

# facts: 9.1.1, 9.1.3
doctor-where =
    In an emergency, hospitals must check you and treat you, even without papers or money. For other care, a community health center charges by what you earn: findahealthcenter.hrsa.gov or 1-877-464-4772.
    Ask them first: "Do you see everyone? Do you ask about papers?"

# facts: 9.1.2, 9.1.4
doctor-cost = Who pays? Each state is different, and federal rules changed on October 1, 2026. In an emergency or at a birth, a program can pay for some people with little money. Many states also help children and pregnant people. Ask the clinic before you sign.

# facts: 8.3.1, 9.1.6, 8.1.2
mind-where = After what many people lived, fear, sadness and bad sleep are normal, and talking with someone can help. Community clinics do this, and in some cities programs for survivors of torture. You do not need to tell us why. To talk right now, at any hour: call 988 and say your language, or text 988 in English or Spanish.

# facts: 8.1.6, 9.3.1
food-where = Call 211 and say your language. They know where there is food near you. Food banks and school meals do not ask for papers in most places. WIC, for pregnancy, babies and small children, is open in most states. SNAP (food stamps) is not open while asylum is pending.

# facts: 8.1.6, 9.3.2
sleep-where = For a bed near you, call 211 and say your language. Rules for shelters differ by city and change often. If your shelter is far from the school or has no hot food, tell us: a person from our team can ask for a change.

# facts: 9.2.1, 9.2.2
school-where = Every child can go to public school, with any papers or none. Schools should not ask for immigration papers. Bring what you have: proof of age, of your address (a letter works), vaccines. Children without a home can start at once, without papers. If a school says no, tell us.

# facts: 9.3.3
english-where = Libraries, community colleges, churches and other groups give English classes, often free. There are also free apps. Some classes may ask about immigration papers, so ask before you sign up.

# facts: 9.4.1, 9.4.2
taxes-what = An ITIN is a tax number for people who cannot get a Social Security number. You ask for it with Form W-7, usually with a tax return. It does not give permission to work. With a work permit you can get a Social Security number; then use that one.

# facts: 9.4.3, 9.4.4, 9.4.5
taxes-privacy = Filing taxes and getting an ITIN can help you. There may be a privacy risk: courts are still deciding if ICE may get addresses from the tax office. Ask a free tax clinic before you apply: irs.gov/vita or 1-800-906-9887. Do not mail your only passport; some helpers can check it there.

# facts: 10.3.5, 10.4
plan-how = Is it a lot at once? A person from our team can make a plan with you: what you need, what comes first, who helps with what. You decide what is in it, and you can change it or stop at any time. It costs nothing and does not move your dates. We cannot promise every kind of help.

ride-how = If you have no way to get to a date, tell us as early as you can. We cannot promise a ride. Please go on looking for one too: the date stays the same.

# facts: 9.3.4
life-what = Some groups teach how life works here: 911, renting, banks, school, work, driving, mail, scams, and the laws about children and violence at home. It is free in many places.

# facts: 8.1.6
things-where = Call 211 and say your language. They know who helps near you with clothes, diapers, bills and much more.

# facts: 9.5.1, 0.2, 7.3.7
consulate-choice = Going to the consulate of your country, or calling it, is your choice. You can say no. If you are afraid of that government, it can be unsafe, and it can raise questions in an asylum case. Ask a lawyer first.

# facts: 8.2.5
ask-refer = Shall a person from our team look for help near you? They see this chat. They give your name or number to others only after you say yes to that too.

refer-yes = Yes, please look

refer-no = No, thank you

referred = Thank you. A person from our team will look and write to you here. We cannot promise that there is a place. Our hours: { $hours }. If it cannot wait, call { $org_phone } or 211.
