### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney

# facts: 1.1.6, 0.2
intro = Court and ICE are different, and they do not update each other. Going to one does not count for the other. Each date counts.

# facts: 0
information = This is information, not legal advice. Rules change. We checked these facts on November 21, 2026. We are not the government, and this is free.

ask = Which one do you want to know about?

hearing = Court hearing

check-in = ICE check-in

isap = ISAP visit or call

fingerprints = Fingerprints (USCIS)

interview = Interview (USCIS)

compare = Compare court and ICE

who = Who is there?

what = What happens?

bring = What do I bring?

miss = What if I miss it?

move = Can I move the date?

arrest = Can I be arrested?

other = Other appointments

ask-hearing = Court hearing: what do you want to know?

ask-check-in = ICE check-in: what do you want to know?

ask-isap = ISAP visit or call: what do you want to know?

ask-fingerprints = Fingerprints at USCIS: what do you want to know?

ask-interview = Asylum interview at USCIS: what do you want to know?

# facts: 1.2, 1.1.1, 1.1.3, 6.1
hearing-who = In immigration court there are a judge, a government lawyer from ICE, an interpreter and you. The government lawyer is not your lawyer. You can have your own lawyer, but the government does not pay for one.

# facts: 1.2, 1.3.22
hearing-what =
    There are two kinds. A short "master" hearing: your name, address, language, what the government says, and your next date. A long "individual" hearing: you tell your story and show your proof, and the judge decides.
    Write down the next date before you leave.

# facts: 1.3.11
hearing-interpreter = The court gives you a free interpreter in your best language. Say exactly which language or dialect. If you do not understand, say so.

# facts: 1.3.21, 4.3.1
hearing-end-early = The government lawyer may ask the judge to close your case or to end your asylum request early. You may say: "I do not agree. I need time to talk to a lawyer. I am afraid to go back."

# facts: 1.3.13, 1.3.14, 1.3.15
hearing-bring = Bring the hearing notice, a photo ID if you have one, all your immigration papers, and copies. Also your address and the phone numbers of people who help you. If you have been here more than two years, bring papers that show it: rent, school, doctor, bank. Phones must be off.

# facts: 1.3.1, 1.3.2, 1.3.16
hearing-early = Hearings start on time and lines can be long. Many groups say: arrive 60 to 90 minutes early. Each family member named on a notice has a case. Children must come too, unless the judge has said they may stay home.

# facts: 1.3.3, 1.3.4
hearing-miss = If you miss a hearing, the judge can order you deported without hearing you. If you are late, still go, and tell the clerk at once. The judge may still be there.

# facts: 1.3.6, 1.3.7, 1.3.10
hearing-missed =
    If you already missed it, get legal help the same day. It is not always the end. You can ask the judge to open the case again: within 180 days if something very serious stopped you, such as grave illness, or at any time if you did not get the notice the right way.
    Legal help: immigrationadvocates.org/legaldirectory

# facts: 1.2, 1.3.20
hearing-move = Only a judge can move the date. You can ask in writing for more time and give a good reason. Asking does not move the date. Keep your date until the court says yes. A lawyer can help you ask.

# facts: 0.2, 1.3.19, 3.10, 3.12
hearing-far = Is the court far away? A new address does not move your court. That is another request in writing, and until a judge says yes you must still go to the old court. It is by video only if the notice or the court says so. If this is you, text us soon: choose "I need a person".

# facts: 7.4, 1.3.4
hearing-arrest = Since May 2025 ICE has arrested many people in and around immigration courts. Orders of judges about this keep changing. If you do not go, the judge can order you deported without hearing you. No one can say for sure if you will be arrested or not.

# facts: 1.2, 1.1.2
check-in-who = An ICE officer. ICE is part of Homeland Security. There is no judge, and this is not your court hearing.

# facts: 1.2, 1.4.3
check-in-what = The officer looks at your ID and address, asks questions and gives you the next date. The officer can change how ICE supervises you, keep it the same, or detain you.

# facts: 1.4.2
check-in-bring = Bring the appointment paper, your ID, your court papers with the next court date, proof of your address, proof of any form you have sent, and letters from your doctor.

# facts: 1.2, 1.1.6
check-in-miss = If you miss it, ICE can look for you, arrest you, or end your release. Going to court does not count as going to ICE.

# facts: 1.4.5
check-in-missed = If you already missed one, contact ICE and your lawyer the same day or the next work day. Keep proof of every call.

# facts: 1.2, 1.4.4
check-in-move = If you cannot go, tell ICE before the date. Many people with a border release paper (Form I-385 has the number) can ask online: ice.gov/check-in. The change counts only when ICE confirms it. Until then, your date is the same.

# facts: 7.4, 1.4.3, 1.2
check-in-arrest = Since 2025 ICE has arrested people at check-ins, also people with clean records. If you do not go, ICE can look for you, arrest you, or end your release. No one can say for sure if you will be arrested or not.

# facts: 1.1.4, 1.2
isap-who = A worker of BI, a private company that runs ISAP for ICE. The worker is not a judge and not a lawyer. The company reports to ICE.

# facts: 1.2, 7.1.1, 1.1.6
isap-what = It can be a photo in the app, a phone call, an office or home visit, or a check of your device. It does not count as going to court or to an ICE check-in.

# facts: 1.2, 7.1.8
isap-bring = Bring what called you: the message, paper or form. Keep your phone and your device charged. If a device is broken or hurts you, take photos and report it by app and by phone. Do not cut or cover it: that counts as a violation.

# facts: 1.2, 7.1.8, 1.4.5
isap-miss = If you miss it, it counts as a violation and the company tells ICE. If you already missed it, contact them at once, and your lawyer. Keep proof: calls, messages, screenshots.

# facts: 1.2
isap-move = Ask your ISAP contact before the date. Get the answer in writing. Until you have it, your date is the same.

# facts: 1.1.4, 1.2, 7.4
isap-arrest = The company cannot deport you, but it reports to ICE, and ICE can arrest. If you miss a visit or a call, it counts as a violation and ICE is told. No one can say for sure if you will be arrested or not.

# facts: 1.2, 1.1.5
fingerprints-who = Workers of USCIS at a support center. USCIS is not ICE and not the court. It takes forms and fingerprints and gives work permits.

# facts: 1.2
fingerprints-what = They take your photo, your fingerprints and your signature. It takes about 20 minutes. Nothing is decided there.

# facts: 1.2
fingerprints-bring = Bring your notice, Form I-797C. Read it: it says where and when. Bring your ID if you have one.

# facts: 1.5.1, 1.2, 5.1.2
fingerprints-miss = If you miss it and did not move the date, USCIS can treat your application as given up. It can also stop the days that count for your work permit. If you already missed it, call USCIS: 1-800-375-5283, and get legal help soon.

# facts: 1.2
fingerprints-move = Yes, if you ask before the date: online, or call USCIS at 1-800-375-5283.

# facts: 7.4, 1.1.5, 1.5.1
fingerprints-arrest = USCIS is not ICE. But ICE has arrested many people since 2025, and the rules keep changing. If you miss this date, USCIS can treat your application as given up. No one can say for sure if you will be arrested or not.

# facts: 1.2
interview-who = One asylum officer, you, your interpreter, and your lawyer if you have one. There is no judge.

# facts: 1.2
interview-what = The officer asks you questions about your fear and about your form. You promise to tell the truth. The officer can say yes, or send your case to immigration court.

# facts: 1.5.2, 1.5.3
interview-bring = Bring your ID, your original papers and a copy of your Form I-589. Your husband or wife and the children in your application come too. If you are not fluent in English, bring an interpreter, 18 or older. USCIS does not give you one. The interpreter cannot be your lawyer or a witness.

# facts: 1.2
interview-miss = If you miss it, your case can be sent to court or closed, and the count for your work permit can suffer. If you already missed it, get legal help the same day.

# facts: 1.2, 1.5.4
interview-move = Write to the asylum office before the date. Keep a copy. Until they answer, your date is the same.

# facts: 7.4, 1.1.5, 1.2
interview-arrest = USCIS is not ICE. But ICE has arrested many people since 2025, and the rules keep changing. If you miss the interview, your case can be sent to court or closed. No one can say for sure if you will be arrested or not.

# facts: 7.2.1, 7.2.2, 7.2.4, 7.2.7, 7.4
today =
    What you can do today: talk to a lawyer about your own risk. Write on paper the phone of your lawyer and of one person you trust. Tell that person when you expect to be out. Plan who picks up your children.
    Legal help: immigrationadvocates.org/legaldirectory
    You choose.

# facts: 1.2
compare-who = Who is there? Court: a judge, a government lawyer and an interpreter. ICE check-in: an ICE officer. ISAP: a worker of a private company. USCIS: an officer or worker of USCIS.

# facts: 1.2
compare-miss =
    What if you miss it?
    Court: the judge can order you deported without hearing you.
    ICE: ICE can look for you, arrest you, or end your release.
    ISAP: it counts as a violation, and ICE is told.
    USCIS: your application can be treated as given up, or your case closed or sent to court.

# facts: 1.2
compare-move =
    Who can move the date?
    Court: only a judge. ICE: only ICE, when it confirms. ISAP: your contact, in writing. USCIS: USCIS, if you ask before the date.
    Until they say yes, your date is the same.
