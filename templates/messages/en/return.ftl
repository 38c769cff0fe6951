### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney

# facts: 9.6.1, 9.6.2, 0
intro = Going back or staying is your own choice. We will not push you either way. Please talk to a lawyer before you decide: leaving can end your asylum case, keep you out for 3 or 10 years, or carry out an old deportation order. This is information, not legal advice.

ask = Going back: what do you want to know?

lawyer = What to ask a lawyer

voluntary = Voluntary departure

app = The CBP Home app

prepare = What to prepare

there = Help over there

afraid = I am afraid to go back

# facts: 9.6.2, 9.6.3, 9.6.5
lawyer-ask =
    What to ask a lawyer: What happens to my asylum case if I leave? How long could I not come back? Do I have an old deportation order? Must I still go to court? Is there another way? What about my children and their papers?
    Legal help: immigrationadvocates.org/legaldirectory

# facts: 9.6.5, 1.3.4
still-go = Until the court says that your case is over, your dates count, even if you signed up to leave. If you miss court, the judge can order you deported without hearing you.

# facts: 9.6.3
voluntary-what = Voluntary departure is permission from a judge, or from ICE, to leave by a set day: up to 120 days, or up to 60 days at the end of a case. If a person does not leave by that day, there is a fine and a block of 10 years. A lawyer can tell you if you could ask.

# facts: 9.6.4, 0.2
app-what = CBP Home is an app of the government. Talk to a lawyer before you use any app to leave. The government says: leaving this way is not "voluntary departure"; asylum is taken as given up; with an old deportation order, leaving counts as carrying it out; money comes only after you arrive, and the amount changes.

# facts: 9.6.6
prepare-papers = Papers to think of: passports; for children, US birth certificates, custody papers and the consent of both parents; school and medical records; a power of attorney for what stays here. Keep proof of the day you leave.

# facts: 9.6.6
prepare-life = Also: medicine for two or three months, your last pay, some money, phone numbers on paper, a contact you trust there, and a safe place to stay.

# facts: 9.6.7
there-what = In many countries IOM and local groups help people who come back, with a place to stay, work or school. What there is changes. We can look with you, and we give no one your name before you say yes.

# facts: 9.6.8, 0.2, 7.3.3
afraid-say =
    You can be afraid to go back and still feel pushed to leave. You can say that you are afraid, to any officer, and say it again. You do not have to sign what you do not understand. You can ask for a lawyer.
    Legal help: immigrationadvocates.org/legaldirectory

# facts: 9.6.1
referred = Thank you. A person from our team will look and write to you here. To ask is not to decide: you can change your mind at any time. Our hours: { $hours }. Our phone: { $org_phone }.
