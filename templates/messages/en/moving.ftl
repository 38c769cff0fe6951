### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney

ask = Moving: what do you want to know? Each office needs to hear it from you. They do not tell each other.

court = Tell the court

uscis = Tell USCIS

ice = Tell ICE

far = My court is far away

mail = Mail that was lost

# facts: 3.1, 1.1.6
court-tell = The court must know your new address within 5 working days: Form EOIR-33/IC. Use it too if your phone or email changes, or if the address on your first notice is wrong. Telling ICE or USCIS does not tell the court. A case on appeal uses a different form: EOIR-33/BIA.

# facts: 3.2, 3.3, 3.4, 3.6
court-how = You can do it online (respondentaccess.eoir.justice.gov), by mail or in person. Each person with a case needs a form. Use the newest form; an old one may be sent back. A copy must go to ICE's lawyers: check if the online way sends it. Keep proof. Give an address where your mail really reaches you.

# facts: 3.7
uscis-tell = USCIS must know within 10 days: in your online account, or with Form AR-11 (uscis.gov). Questions: 1-800-375-5283. Keep proof.

# facts: 3.8, 1.1.6, 3.9
ice-tell = Before you move, look at your release papers: they may limit it. Ask first. Then tell the officer, or use ice.gov/check-in. ICE asks to hear within 5 business days. Keep proof. Tell your lawyer and the post office too, and tell us your new city, so that our messages come at good hours.

# facts: 3.10, 3.12, 0.2
far-not = A new address does not move your case. You must still go to the old court, even if it is far, until a judge says yes to the new one.

# facts: 3.10, 3.11, 3.13, 3.14
far-ask =
    To move it, people ask the judge in writing for a "change of venue": with a good reason, the new address and proof, and a copy to ICE's lawyers. It has no fee. It asks for legal choices, so get help. Some also ask to be heard by video. The judge may say no.
    immigrationadvocates.org/legaldirectory

# facts: 3.12, 2.8, 2.2
far-plan = Until the judge answers, plan the trip: check the date and place on 1-800-898-7180, and look at the hour of that city. If you do not know how to get there, tell us soon: choose "I need a person".

# facts: 2.8, 1.3.6, 1.3.10, 2.2
mail-missed = Letters can come late or not at all. Check the date yourself: 1-800-898-7180. Tell each office your address. If a letter went to an old address and you missed a hearing, get legal help the same day: it is not always the end.
