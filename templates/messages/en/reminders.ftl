### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney

# Added after the venue's time when the person's own clock shows another.
own-time =
    { $own ->
        [other] {" "}Your clock: { TIME($own_when) }.
        [day] {" "}Your clock: { WEEKDAY($own_when) }, { TIME($own_when) }.
       *[same] {""}
    }

# How it is held, where that is not in person. For a phone that others read.
# facts: 1.2
how =
    { $mode ->
        [video] {" "}By video: your papers say how.
        [phone] {" "}By phone: your papers say how.
       *[in_person] {""}
    }

# The same where the message speaks of the papers itself.
by =
    { $mode ->
        [video] {" "}By video.
        [phone] {" "}By phone.
       *[in_person] {""}
    }

# facts: 1.2, 2.2, 2.8, 3.12
hearing-ahead =
    { DATE($when) }, { TIME($when) } ({ $city } time): immigration court hearing.{ own-time }
    { $place }
    { $mode ->
        [in_person] Check each week, free: 1-800-898-7180. Far away, or a problem?
       *[other] Check each week. A problem?
    } Text us soon. Only a judge can move it.

# facts: 1.3.2, 1.3.4, 1.3.13, 2.2, 2.8
hearing-ask =
    { DATE($when) }, { TIME($when) } ({ $city } time): court hearing.{ own-time }
    { $place }
    If you miss it, the judge can order you deported. Check: 1-800-898-7180.

# facts: 1.3.2, 1.3.3, 1.3.4, 2.2, 2.8
hearing-soon =
    { DATE($when) }, { TIME($when) } ({ $city } time): court hearing.{ own-time }
    { $place }
    { $mode ->
        [in_person] Bring the notice. Be 60-90 minutes early; if late, still go.
       *[other] Have the notice with you and be ready early; if late, still join.
    } If you miss it, you can be ordered deported. Help: { $org_phone }

# facts: 1.4.4, 1.2
check-in-ahead =
    { DATE($when) }, { TIME($when) } ({ $city } time): ICE check-in.{ own-time }
    { $place }
    Dates can change: see your ICE papers. If you cannot be there, tell ICE before the date; it moves only when ICE confirms. Help? Text us.

# facts: 1.2, 1.4.2, 1.4.4
check-in-ask =
    { DATE($when) }, { TIME($when) } ({ $city } time): ICE check-in.{ own-time }
    { $place }
    If you miss it, ICE can look for you and arrest you. Only ICE can move it.

# facts: 1.2, 1.4.2, 1.4.4
check-in-soon =
    { DATE($when) }, { TIME($when) } ({ $city } time): ICE check-in.{ own-time }
    { $place }
    { $mode ->
        [in_person] Bring ID and the appointment paper.
       *[other] Have ID and the appointment paper ready.
    } If you miss it, ICE can look for you and arrest you. Worried? Call { $org_phone }

# facts: 1.2
isap-visit-ahead =
    { DATE($when) }, { TIME($when) } ({ $city } time): ISAP visit.{ own-time }
    { $place }
    If you cannot be there, ask your ISAP contact before the date, and get the answer in writing. Need help? Text us.

# facts: 1.2, 7.1.8
isap-visit-ask =
    { DATE($when) }, { TIME($when) } ({ $city } time): ISAP visit.{ own-time }
    { $place }
    Charge your phone. If you miss it, it is a violation and ICE is told.

# facts: 1.2, 7.1.8
isap-visit-soon =
    { DATE($when) }, { TIME($when) } ({ $city } time): ISAP visit.{ own-time }
    { $place }
    If you miss it, it is a violation and ICE is told. Cannot be there? Tell your ISAP contact before. Help: { $org_phone }.

# facts: 1.2
isap-call-ahead =
    { DATE($when) }, { TIME($when) } ({ $city } time): ISAP call.{ own-time }
    { $place }
    If you cannot take the call then, ask your ISAP contact before the date and get the answer in writing. Need help? Text us.

# facts: 1.2, 7.1.8
isap-call-ask =
    { DATE($when) }, { TIME($when) } ({ $city } time): ISAP call.{ own-time }
    { $place }
    Keep your phone charged and near you. If you miss it, it counts as a violation and ICE is told.

# facts: 1.2, 7.1.8
isap-call-soon =
    { DATE($when) }, { TIME($when) } ({ $city } time): ISAP call.{ own-time }
    { $place }
    Keep your phone charged and near you. If you miss it, it counts as a violation and ICE is told; keep proof if it does not work. Help: { $org_phone }.

# facts: 1.2
biometrics-ahead =
    { DATE($when) }, { TIME($when) } ({ $city } time): fingerprints at USCIS.{ own-time }
    { $place }
    Cannot be there? Ask USCIS to move it before the date: online or 1-800-375-5283. Need help? Text us.

# facts: 1.2, 1.5.1
biometrics-ask =
    { DATE($when) }, { TIME($when) } ({ $city } time): USCIS fingerprints.{ own-time }
    { $place }
    If missed, your case can count as given up. To move it: 1-800-375-5283.

# facts: 1.2, 1.5.1
biometrics-soon =
    { DATE($when) }, { TIME($when) } ({ $city } time): fingerprints, USCIS.{ own-time }
    { $place }
    Have Form I-797C with you. If you miss it, your case can count as given up. To move it, call 1-800-375-5283. Help: { $org_phone }

# facts: 1.2, 1.5.2
interview-ahead =
    { DATE($when) }, { TIME($when) } ({ $city } time): asylum interview, USCIS.{ own-time }
    { $place }
    Not fluent in English? You need an interpreter, 18 or older. Cannot be there? Write to the asylum office. Help? Text us.

# facts: 1.2, 1.5.2
interview-ask =
    { DATE($when) }, { TIME($when) } ({ $city } time): asylum interview, USCIS.{ own-time }
    { $place }
    If you miss it, your case can be closed or sent to court.

# facts: 1.2, 1.5.2
interview-soon =
    { DATE($when) }, { TIME($when) } ({ $city } time): asylum interview, USCIS.{ own-time }
    { $place }
    { $mode ->
        [in_person] Bring ID, original papers, interpreter, family.
       *[other] Have ready: ID, original papers, interpreter, family.
    } If you miss it, your case can be closed or sent to court. Help: { $org_phone }

attorney-ahead =
    { DATE($when) }, { TIME($when) } ({ $city } time): meeting with your lawyer.{ own-time }
    { $place }
    Cannot be there? Tell your lawyer soon, or text us. { $org }

attorney-ask =
    { DATE($when) }, { TIME($when) } ({ $city } time): meeting with your lawyer.{ own-time }
    { $place }
    { $mode ->
        [in_person] Bring papers, questions.
       *[other] Have papers, questions ready.
    } Cannot be there? Tell your lawyer.

attorney-soon =
    { DATE($when) }, { TIME($when) } ({ $city } time): meeting with your lawyer.{ own-time }
    { $place }
    { $mode ->
        [in_person] Bring your papers and your questions.
       *[other] Have your papers and your questions ready.
    } Cannot be there? Tell your lawyer, or call us: { $org_phone }.

program-ahead =
    { DATE($when) }, { TIME($when) } ({ $city } time): appointment with your program.{ own-time }
    { $place }
    Cannot be there? Text us and we look for another time. { $org }

program-ask =
    { DATE($when) }, { TIME($when) } ({ $city } time): appointment with your program.{ own-time }
    { $place }
    If you cannot be there, we look for another time.

program-soon =
    { DATE($when) }, { TIME($when) } ({ $city } time): appointment with your program.{ own-time }
    { $place }
    Cannot be there? Text us or call { $org_phone }, and we look for another time.

# facts: 0, 4.1.2
deadline-ahead =
    { DATE($when) }, { TIME($when) } ({ $city } time): last day we noted for your papers.{ own-time }
    { $place }
    For asylum, the law gives most people one year. The office must have the papers by then. Ask a lawyer if this day is right.

# facts: 0, 4.1.2
deadline-soon =
    { DATE($when) }, { TIME($when) } ({ $city } time): last day we noted for your papers.{ own-time }
    { $place }
    For asylum, the law gives most people one year. The office must have the papers by then. Ask a lawyer, or call { $org_phone }

# facts: 2.10
unverified =
    { DATE($when) }, { TIME($when) } ({ $city } time), { $event }: this may change. We could not confirm it.{ own-time }
    { $place }
    { $mode ->
        [deadline] Keep to this day
       *[other] Plan to be there
    } until the office confirms. Check your notice or call { $org_phone }

discreet-ahead = Reminder: your appointment is { DATE($when) }, { TIME($when) } ({ $city } time).{ own-time }{ how } { $mode ->
        [in_person] Questions, or far to travel?
       *[other] Questions?
    } Text us soon.

discreet-ask = Reminder: your appointment is { DATE($when) }, { TIME($when) } ({ $city } time).{ own-time }{ how } { $mode ->
        [in_person] Please plan your trip and look at your papers.
       *[other] Please look at your papers and keep the time free.
    } Can you be there?

discreet-soon = Reminder: your appointment is { DATE($when) }, { TIME($when) } ({ $city } time).{ own-time }{ by } Please have your papers and be ready early. { $mode ->
        [in_person] If you are late, still go.
       *[other] If you are late, still join.
    } Need help? Text us or call { $org_phone }.

# facts: 0, 4.1.2
discreet-deadline = Reminder: { DATE($when) }, { TIME($when) } ({ $city } time) is the last day we noted for your papers.{ own-time } They must arrive by then. Questions? Text us or call { $org_phone }.

discreet-unverified = { $mode ->
        [deadline] The last day for your papers,
       *[other] Your appointment on
    } { DATE($when) }, { TIME($when) } ({ $city } time) may be cancelled or changed.{ own-time }{ by } We could not confirm it. { $mode ->
        [deadline] Please keep to this day
       *[other] Please plan to be there
    } until the office confirms. To check, look at your papers or call { $org_phone }.

# The day after. It says that there was an appointment, and no more.
discreet-after = Your appointment of { DATE($when) }, { TIME($when) }: how was it? We ask because we may be able to help. You do not have to answer.

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

# The same of one far away on another day, with too little time for the way.
discreet-far = You have another appointment, far away: { DATE($when) }, { TIME($when) } ({ $city } time). You need to be at both. Hard to do? Text us now.

reply = Can you be there?

answer-yes = I will be there

answer-help = Help to get there

answer-question = A question

answer-no = I cannot go

# facts: 2.8
reply-yes = Thank you, we wrote it down. Please keep checking: dates can change. If anything changes for you, text us.

# facts: 1.2
reply-help = Thank you for telling us. A person from our team will write to you or call you about getting there. Our hours: { $hours }. If it is soon, call { $org_phone }. Telling us does not move the date: it stays until the office that gave it says otherwise.

reply-question = What is your question? Write it here. Or send 0 for the menu, where there may be an answer already.

reply-question-noted = Thank you. A person from our team will read it and answer you. Our hours: { $hours }. If it is soon, call { $org_phone }.

# facts: 0, 1.2
reply-no = Thank you for telling us. A person from our team will write to you or call you soon. Our hours: { $hours }. If it is soon, call { $org_phone }. Telling us does not move the date, and not being there can have serious consequences. The date stays until the office that gave it says otherwise.

# One message for several people who share a phone.
household = Can you all be there?

household-all = We will all be there

household-one = About one of us

household-who = Who is it about?
