### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney

# Shown before the language is known: the same words in English and in Spanish. Another language's folder says these four
# in its own words and in English, for a guess may be wrong.
hello =
    Hello. You can write to us in your language.
    Hola. Puede escribirnos en su idioma.

# The answers are the languages' own names for themselves.
ask-language = Which language? / ¿Qué idioma?

# Turns to the next languages.
more-languages = More / Más

# A language that is not on the list.
other-language = Other / Otro

by-voice = Thank you. We cannot write in that language. A person from our team will look for a way to talk with you in it.

# facts: 10.1.1, 10.2.9
about = We are { $org }. We answer questions and send reminders of your dates, by text. It is free. We are not the government and we do not work for the government.

# facts: 0.2, 10.2.9
promise = We never ask for money, your A-Number or your story. We do not choose to share your information with the government. A legal order could force us, so we keep very little.

# facts: 0, 10.1.1, 10.2.1
how-to-stop = You choose. Text STOP any time and our messages stop. Text HELP for help. What we send is information, not legal advice. Other people who use this phone can read it.

# facts: 10.1.1
ask-consent =
    May we text you reminders of your dates? About 4 to 8 messages a month. We charge nothing; your phone company may charge for texts.
    If you say no, we still answer when you write.

consent-yes = Yes, please

consent-no = No, thank you

consent-given = Thank you. We will send you reminders of the dates we know.

consent-refused = That is fine. We will not write to you first. When you write to us, we answer.

# facts: 8.2.3, 10.2.5
ask-private = Are you the only person who reads this phone? If not, our reminders will give only the day and the time, not what the date is for.

private-mine = Only me

private-shared = Others, or not sure

private-yes = Thank you. Our reminders will say what each date is and where.

private-no = Thank you. Our reminders will give only the day and the time. For the rest, text or call us when you are alone: { $org_phone }.
