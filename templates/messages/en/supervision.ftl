### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney

ask = ICE supervision: what do you want to know?

isap = What is ISAP?

app = The phone app

ankle = Ankle monitor

plan = Plan for a check-in

family = A plan for my family

officers = If officers stop me

detained = Someone is detained

# facts: 1.1.4, 7.1.1, 7.1.4
isap-what = ISAP is how ICE watches some people while their case goes on. A private company, BI, runs it. It can use a phone app, a device on the ankle or wrist, calls, office visits and home visits. The company reports to ICE, and the ICE officer decides.

# facts: 1.1.6, 1.2, 3.8
isap-not = An ISAP visit or call is not your court hearing and not a check-in with ICE. Going to one does not count for another. If you cannot be there, ask your ISAP contact before the date, and get the answer in writing. Before you move, ask first: your release papers may limit it.

# facts: 7.1.1, 7.1.8, 1.2
app-what = The app is called SmartLINK. It asks for a photo of your face and brings messages. Keep the phone charged and near you. If you miss a check-in in the app, it counts as a violation and ICE is told.

# facts: 7.1.8, 1.4.5
app-broken = If the app does not work, tell the company at once, in the app and by phone. Keep proof: screenshots with the day and hour, and the name of whoever you talked to. Tell your lawyer if you have one.

# facts: 7.1.9, 7.1.7
ankle-first =
    Before you ask for anything, talk to a lawyer if you have an old deportation order: asking can bring attention. If ICE let you out less than 7 days ago, ask a lawyer right away; there may be one more way to ask, and its time is short.
    Legal help: immigrationadvocates.org/legaldirectory

# facts: 7.1.4
ankle-ask = You can ask ICE to take off an ankle monitor or to watch you less. There is no form, no set time and no appeal inside the program. The ICE officer decides. The company can recommend it. A judge usually cannot do it. No one can promise a yes.

# facts: 7.1.5
ankle-how = How people ask: in writing, at a check-in or before it. They add papers that show: they came to every court date and check-in; a steady address; a doctor's letter (skin, heart, pain, pregnancy); trouble with work or child care; a lawyer's letter; that the asylum case is still open.

# facts: 7.1.6, 7.1.8
ankle-hurts = Are you pregnant or sick, or does it hurt you? Ask at once, do not wait. Take photos of your skin. Tell the company in the app and by phone, and keep proof. Please do not cut it, cover it or let it run out of power: that counts as a violation.

# facts: 7.2.1
plan-lawyer =
    All of this is your choice. First, talk to a lawyer about your own risk, above all if you have an old deportation order, an arrest, or less than 2 years here.
    Legal help: immigrationadvocates.org/legaldirectory

# facts: 7.2.2, 7.2.3, 2.14
plan-write = Write on paper, and learn by heart: your A-Number, your lawyer's phone, and the phone of one person you trust. Give that person your A-Number, your name as ICE writes it, your country of birth, and this page: locator.ice.gov. Please do not send these to us.

# facts: 7.2.5, 7.2.7, 7.2.8, 7.2.9, 1.4.2
plan-day = That day: bring your papers, your pills in their bottle for a few days, glasses, warm clothes. If you can, go with someone whose papers are safe. Tell your person when you expect to be out, and what to do if you are not. Officers may ask to look at your phone. You can say you do not agree.

# facts: 7.2.4
family-children = If you have children: choose who picks them up if you cannot. Put that person on the school's emergency list. A signed caregiver form can help; each state has its own. Your legal helper can tell you which.

# facts: 7.2.5, 7.2.6, 7.2.7
family-papers = Leave copies with the person you trust: IDs, birth certificates, court papers, rent, proof of your time in the US, and a list of medicines. Agree what they do if you are not out on time: call your lawyer, then look at locator.ice.gov.

# facts: 7.3.1, 7.3.2, 7.3.3
officers-say = If officers stop you: stay calm. Do not run, push or lie, and show no false papers. You may say: "I want to stay silent. I want a lawyer." At your own check-in they still ask who you are. You do not have to sign what you do not understand. You may ask for an interpreter.

# facts: 7.3.4, 7.3.5, 0.2
officers-afraid = If you are afraid to go back, say it to every officer, and say it again: "I am afraid to return to my country. I ask for a fear interview." Say it too if you have a court date, children, an illness or medicine.

# facts: 7.3.6, 7.3.7
officers-home = At home: without a paper signed by a judge, officers are not supposed to come in unless you let them. What they do can differ from the rule. Calling your consulate is your choice. You can say no.

# facts: 2.14, 8.1
detained-find = To find an adult: locator.ice.gov. You need the A-Number and country of birth, or the exact full name and country of birth. It can take days to show. Try again, and try other spellings. It does not show children. For a child in government care: 1-800-203-7001; talk to legal help first.

# facts: 4.4.1, 4.4.3, 0.2, 7.3.5
detained-lawyer =
    Look for a lawyer now. Tell them: full name, A-Number, country of birth, where and when it happened, the next court date, any old deportation order, illness or children, and if the person is afraid to go back. Some people cannot ask the immigration judge for bond. Ask fast: a federal court may help.
    immigrationadvocates.org/legaldirectory

# facts: 7.3.3, 7.3.4, 7.3.7, 7.3.8
detained-tell = If you talk to them: they do not have to sign what they do not understand. If they are afraid to go back, they can say so to every officer. Calls from detention are recorded, except calls set up with a lawyer, so do not talk about the case. Calling the consulate is a choice.

ask-team = This is a lot to carry. Do you want our team to know, so that a person writes to you or calls you soon?

team = Tell the team
