### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney

ask = Asylum: what do you want to know?

what = What is asylum?

year = The one-year rule

where = Where to file

form = The form

fees = Fees and notices

end = Cases that end early

lost = I lost: appeal

# facts: 4.1.1, 4.1.9, 0.1
what-is = Asylum is for people who were harmed, or fear harm, because of race, religion, nationality, political opinion or a particular social group. Two other protections, withholding of removal and the Convention Against Torture, use the same form. They do not lead to a green card.

# facts: 4.1.2
year-rule = The law gives most people one year from their last arrival to file for asylum, Form I-589. Plan for the day the office RECEIVES it; the mailing day counts only in few cases.

# facts: 4.1.3, 4.1.4, 0
year-late = After one year, the law has exceptions for some changes and for very serious reasons, with little time to act. Children found to be unaccompanied are not under the rule. A late person may still ask for the other two protections. A lawyer can say which rule fits: no one can by text.

# facts: 4.1.5, 4.1.6
where-file = With a case in immigration court: at that court. Without one: at USCIS. Unaccompanied children file with USCIS. If you have a Notice to Appear but the system shows no case, it is not clear where: get legal help, and watch the one-year day.

# facts: 4.1.7
form-edition = The form changes. On October 1, 2026 the edition was 07/28/26; see uscis.gov/i-589. Forms with blanks, a "yes" without an answer below it, or no signature can be sent back, and a judge can end a case for it.

# facts: 4.1.8, 6.8
form-true = Read every page before you sign, and have it read to you if needed. Whoever fills it in must sign it too. Saying what is known to be false can bar a person for life.

# facts: 4.2.1, 4.2.2, 4.2.3, 4.2.4
fees-now =
    Filing was $100 on October 1, 2026. After a year, and each year while the case is open, there is another fee: from October 16, 2026 it is $105 at USCIS. USCIS sends a notice, and there are 30 days to pay, counted from the date on it. In court, wait for a written order with the date and how to pay.
    Do not pay for a rumor, and do not leave a notice unanswered.

# facts: 4.2.2, 4.2.3, 4.2.6, 10.5
fees-pay = An unpaid notice can end the asylum case and the work permit. Pay only online at the .gov place the notice names: USCIS account, or epay.eoir.justice.gov for court. The court and USCIS do not ask for it by text, gift card or Zelle. Keep proof.

# facts: 4.2, 4.2.5, 4.2.8, 0.2
fees-waiver = The filing fee and the yearly fee have no waiver. Some people do not owe them, and lawsuits may change the rules. A legal helper can tell you.

# facts: 4.3.1, 4.3.4, 4.3.2, 4.3.3
end-early = A government lawyer may ask to close a case, or a judge may end asylum without a full hearing. A person may say: "I do not agree. I need time to talk to a lawyer. I am afraid to go back. I want to keep my right to appeal." After some closings people were arrested. If an officer says you must leave without a judge, say if you are afraid, and say it again.

# facts: 4.3.5, 4.3.6
end-third = The government may say a person must ask for asylum in a third country. A person may say: "I need time to answer and to talk to a lawyer. I am afraid to go to that country." Get legal help the same day.

# facts: 4.3.8, 0.2
lost-appeal =
    Appeal time is very short: as little as 10 days, and courts are still fighting about it. Get legal help the same day. The Board must RECEIVE the appeal by then. It has a fee; a person can ask not to pay it (Form EOIR-26A).
    immigrationadvocates.org/legaldirectory
