### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney

# Added after the venue's time when the person's own clock shows another.
own-time =
    { $own ->
        [other] {" "}On your own clock: { DATE($own_when) }, { TIME($own_when) }.
       *[same] {""}
    }

# facts: 1.2, 2.2, 2.8, 3.12
hearing-ahead =
    { DATE($when) }, { TIME($when) } ({ $city } time): your immigration court hearing.{ own-time }
    { $place }
    Dates can change. Check each week, free: 1-800-898-7180. Far away, or cannot go that day? Text us soon, so there is time to ask. Only a judge can move it. { $org }

# facts: 1.3.2, 1.3.4, 1.3.13, 2.2, 2.8
hearing-ask =
    { DATE($when) }, { TIME($when) } ({ $city } time): your immigration court hearing.{ own-time }
    { $place }
    Bring the notice and your papers. In person, arrive 60 to 90 minutes early. If you miss it, the judge can order you deported without hearing you. Dates can change, check: 1-800-898-7180. Can you be there?

# facts: 1.3.2, 1.3.3, 1.3.4, 2.2, 2.8
hearing-soon =
    { DATE($when) }, { TIME($when) } ({ $city } time): your immigration court hearing.{ own-time }
    { $place }
    Check first: 1-800-898-7180. Bring the notice. In person, arrive 60 to 90 minutes early. If you miss it, the judge can order you deported without hearing you; if you are late, still go. Worried, or cannot go? Text us or call { $org_phone }.

# facts: 1.4.4, 1.2
check-in-ahead =
    { DATE($when) }, { TIME($when) } ({ $city } time): your ICE check-in.{ own-time }
    { $place }
    Dates can change: look at your ICE papers and messages. If you cannot go, tell ICE before the date. It changes only when ICE confirms. Need help? Text us. { $org }

# facts: 1.2, 1.4.2, 1.4.4
check-in-ask =
    { DATE($when) }, { TIME($when) } ({ $city } time): your ICE check-in.{ own-time }
    { $place }
    Bring the appointment paper, ID and proof of address. If you miss it, ICE can look for you, arrest you, or end your release. If you cannot go, tell ICE before the date. Can you be there?

# facts: 1.2, 1.4.2, 1.4.4
check-in-soon =
    { DATE($when) }, { TIME($when) } ({ $city } time): your ICE check-in.{ own-time }
    { $place }
    Bring the appointment paper, ID and proof of address. If you miss it, ICE can look for you, arrest you, or end your release. If you cannot go, tell ICE before. Worried? Text us or call { $org_phone }.

# facts: 1.2
isap-visit-ahead =
    { DATE($when) }, { TIME($when) } ({ $city } time): your ISAP visit.{ own-time }
    { $place }
    If you cannot be there, ask your ISAP contact before the date and get the answer in writing. Need help? Text us. { $org }

# facts: 1.2, 7.1.8
isap-visit-ask =
    { DATE($when) }, { TIME($when) } ({ $city } time): your ISAP visit.{ own-time }
    { $place }
    Bring the message or paper that calls you. Keep your phone and device charged. If you miss it, it counts as a violation and ICE is told. Can you be there?

# facts: 1.2, 7.1.8
isap-visit-soon =
    { DATE($when) }, { TIME($when) } ({ $city } time): your ISAP visit.{ own-time }
    { $place }
    Bring the message or paper that calls you. If you miss it, it counts as a violation and ICE is told. If you cannot be there, tell your ISAP contact before and keep proof. Worried? Text us or call { $org_phone }.

# facts: 1.2
isap-call-ahead =
    { DATE($when) }, { TIME($when) } ({ $city } time): your ISAP call.{ own-time }
    If you cannot take the call then, ask your ISAP contact before the date and get the answer in writing. Need help? Text us. { $org }

# facts: 1.2, 7.1.8
isap-call-ask =
    { DATE($when) }, { TIME($when) } ({ $city } time): your ISAP call.{ own-time }
    Keep your phone charged and near you. If you miss it, it counts as a violation and ICE is told. Can you take the call?

# facts: 1.2, 7.1.8
isap-call-soon =
    { DATE($when) }, { TIME($when) } ({ $city } time): your ISAP call.{ own-time }
    Keep your phone charged and near you. If you miss it, it counts as a violation and ICE is told; keep proof if it does not work. Worried? Text us or call { $org_phone }.

# facts: 1.2
biometrics-ahead =
    { DATE($when) }, { TIME($when) } ({ $city } time): your fingerprints at USCIS.{ own-time }
    { $place }
    If you cannot go, ask USCIS to move it before the date: online or 1-800-375-5283. Need help? Text us. { $org }

# facts: 1.2, 1.5.1
biometrics-ask =
    { DATE($when) }, { TIME($when) } ({ $city } time): your fingerprints at USCIS.{ own-time }
    { $place }
    Bring your notice, Form I-797C. If you miss it without moving it, USCIS can treat your application as given up. To move it before the date: 1-800-375-5283. Can you be there?

# facts: 1.2, 1.5.1
biometrics-soon =
    { DATE($when) }, { TIME($when) } ({ $city } time): your fingerprints at USCIS.{ own-time }
    { $place }
    Bring your notice, Form I-797C. If you miss it without moving it, USCIS can treat your application as given up. To move it, call before: 1-800-375-5283. Worried? Text us or call { $org_phone }.

# facts: 1.2, 1.5.2
interview-ahead =
    { DATE($when) }, { TIME($when) } ({ $city } time): your asylum interview at USCIS.{ own-time }
    { $place }
    If you are not fluent in English, you need your own interpreter, 18 or older. If you cannot go, write to the asylum office before the date. Need help? Text us. { $org }

# facts: 1.2, 1.5.2
interview-ask =
    { DATE($when) }, { TIME($when) } ({ $city } time): your asylum interview at USCIS.{ own-time }
    { $place }
    Bring ID, original papers, a copy of your form and your interpreter. The family in your application comes too. If you miss it, your case can be sent to court or closed. Can you be there?

# facts: 1.2, 1.5.2
interview-soon =
    { DATE($when) }, { TIME($when) } ({ $city } time): your asylum interview at USCIS.{ own-time }
    { $place }
    Bring ID, original papers, a copy of your form and your interpreter. The family in your application comes too. If you miss it, your case can be sent to court or closed. Worried, or cannot go? Text us or call { $org_phone }.

attorney-ahead =
    { DATE($when) }, { TIME($when) } ({ $city } time): meeting with your lawyer.{ own-time }
    { $place }
    Cannot go? Tell your lawyer soon, or text us. { $org }

attorney-ask =
    { DATE($when) }, { TIME($when) } ({ $city } time): meeting with your lawyer.{ own-time }
    { $place }
    Bring your papers and your questions. If you cannot go, tell your lawyer so that you get a new time. Can you be there?

attorney-soon =
    { DATE($when) }, { TIME($when) } ({ $city } time): meeting with your lawyer.{ own-time }
    { $place }
    Bring your papers and your questions. Cannot go? Tell your lawyer, or call us: { $org_phone }.

program-ahead =
    { DATE($when) }, { TIME($when) } ({ $city } time): appointment with your program.{ own-time }
    { $place }
    Cannot go? Text us and we look for another time. { $org }

program-ask =
    { DATE($when) }, { TIME($when) } ({ $city } time): appointment with your program.{ own-time }
    { $place }
    If you cannot go, tell us and we look for another time. Can you be there?

program-soon =
    { DATE($when) }, { TIME($when) } ({ $city } time): appointment with your program.{ own-time }
    { $place }
    Cannot go? Text us or call { $org_phone }, and we look for another time.

# facts: 0, 4.1.2
deadline-ahead =
    { DATE($when) }, { TIME($when) } ({ $city } time): the last day we have written down for your papers.{ own-time }
    { $place }
    The office must have them by then; the day you mail them may not count. Ask your lawyer or helper if this date is right. Need help? Text us. { $org }

# facts: 0, 4.1.2
deadline-ask =
    { DATE($when) }, { TIME($when) } ({ $city } time): the last day we have written down for your papers.{ own-time }
    { $place }
    The office must have them by then; the day you mail them may not count. Ask your lawyer or helper now if this date is right. Can you have the papers there in time?

# facts: 0, 4.1.2
deadline-soon =
    { DATE($when) }, { TIME($when) } ({ $city } time): the last day we have written down for your papers.{ own-time }
    { $place }
    The office must have them by then; the day you mail them may not count. Keep proof that they arrived. Not ready? Ask your lawyer or helper now, or call us: { $org_phone }.

# facts: 2.10
unverified =
    { DATE($when) }, { TIME($when) } ({ $city } time), { $event }: we heard that this date may be cancelled or changed. We could not confirm it.{ own-time }
    { $place }
    Please plan to be there until the office that gave you the date confirms. To check: look at your notice, or text 0 and choose "My next date". Our phone: { $org_phone }.

discreet-ahead = Reminder: your appointment is { DATE($when) }, { TIME($when) } ({ $city } time).{ own-time } Questions, or far to travel? Text us soon.

discreet-ask = Reminder: your appointment is { DATE($when) }, { TIME($when) } ({ $city } time).{ own-time } Please plan your trip and look at your papers. Can you be there?

discreet-soon = Reminder: your appointment is { DATE($when) }, { TIME($when) } ({ $city } time).{ own-time } Please have your papers and be ready early. If you are late, still go. Need help? Text us or call { $org_phone }.

discreet-unverified = Your appointment on { DATE($when) }, { TIME($when) } ({ $city } time) may be cancelled or changed.{ own-time } We could not confirm it. Please plan to be there until the office confirms. To check, look at your papers or call us: { $org_phone }.

# The day after. It says that there was an appointment, and no more.
discreet-after = Your appointment of { DATE($when) }: how was it? We ask because we may be able to help. You do not have to answer.

# To somebody without a date, now and then.
discreet-paper = Hello. Has a letter, paper or message with a date come for you? Some come late, or to an old address. You do not have to answer.
# Added to a reminder of a date that nobody has checked for long.

# facts: 1.2, 2.2
check-court = We have not been able to confirm this date lately. Please check: 1-800-898-7180, day and night.

# facts: 1.2
check-ice = We have not been able to confirm this date lately. Please check with the office on your papers.

# facts: 1.2
check-uscis = We have not been able to confirm this date lately. Please check: 1-800-375-5283.

check-other = We have not been able to confirm this date lately. Please ask the office that gave it to you.

discreet-check = We have not been able to confirm it lately. Please check your papers, or ask whoever gave you the date.

# Added when the person has another date on the same day. Names no office: court and ICE stay apart.
discreet-both = You have another appointment that day: { TIME($when) } ({ $city } time). You need to be at both. Cannot do both? Text us now.

reply = Can you be there?

answer-yes = I will be there

answer-help = I need help to get there

answer-question = I have a question

answer-no = I cannot go

# facts: 2.8
reply-yes = Thank you, we wrote it down. Please keep checking: dates can change. If anything changes for you, text us.

# facts: 1.2
reply-help = Thank you for telling us. A person from our team will write to you or call you about getting there. Our hours: { $hours }. If it is soon, call { $org_phone }. Telling us does not move the date, so please keep it in mind until the office says yes.

reply-question = What is your question? Write it here. Or send 0 for the menu, where there may be an answer already.

reply-question-noted = Thank you. A person from our team will read it and answer you. Our hours: { $hours }. If it is soon, call { $org_phone }.

# facts: 0, 1.2
reply-no = Thank you for telling us. A person from our team will write to you or call you soon. Our hours: { $hours }. If it is soon, call { $org_phone }. Telling us does not move the date, and not being there can have serious consequences. The date stays until the office that gave it says otherwise.
