### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney

# Its first words show on a locked screen, so they name nothing.
# facts: 8.1.1, 8.1.2, 8.2.6, 0.2
danger =
    Thank you for writing. You do not need to tell us more. If you are in danger right now, call 911. Police may come; it is your choice. To talk to someone at any hour, call 988 and say your language, or text 988 in English or Spanish.
    A person from our team will read your message. Our hours: { $hours }. Our phone: { $org_phone }.

# Nothing in it tells what comes next.
# facts: 8.2.3
ask-phone = First a question about you. Is it safe to read this here? Are you the only person who reads this phone?

alone = Only me, it is safe

not-alone = Others, or not sure

# facts: 8.1.1, 8.2.3
not-here = All right, we stop here. When you are alone, or on another phone, you can text us or call { $org_phone }. Our hours: { $hours }. If you need help right now, call 911. Send 0 for the menu.

ask = You do not need to tell us what happened. Choose what you want help with, and we send you the numbers. You decide if you call.

now = I need help right now

sad = I feel very bad

controlled = Someone controls me

violence = Violence at home

child = A child is not safe

# facts: 8.1.1
call-911 = Call 911. Say the name of your language and wait for an interpreter. In some places you can also text 911. Police may come. It is your choice.

# facts: 8.3.1, 8.3.2
feel = We are sorry it is so hard. Court, check-ins and interviews can bring back bad memories. It is normal to feel fear, to feel nothing, or to forget. One small step can help: breathe slowly, drink some water, call someone who is good to you.

# facts: 8.1.2
call-988 = To talk to someone at any hour, free: call 988 and say your language. They listen, and find an interpreter on the phone. Texts to 988 are in English or Spanish only. In danger right now: 911.

# facts: 8.1.3, 8.1.4, 8.2.6, 8.2.9
call-trafficking = Some people cannot leave a job or a house, or someone keeps their papers, or a debt never ends. It is not your fault. The National Human Trafficking Hotline helps by phone in your language: 1-888-373-7888, or text 233733 in English or Spanish. It says it is not police or immigration. Ask first what stays private. You do not have to give your name.

# facts: 8.1.5, 8.2.6
call-violence = If someone at home hurts you, threatens you or controls you, it is not your fault. The National Domestic Violence Hotline: 1-800-799-7233, day and night, with interpreters. The call stays in the phone's list, so another phone may be safer. In danger right now: 911.

# facts: 8.2.8
visas = There are visas for some people who were hurt or forced. A lawyer can look at this with you, and you choose what you tell: immigrationadvocates.org/legaldirectory

# facts: 8.1, 8.2.7
call-child = If someone hurts a child, or you need help as a parent: Childhelp, 1-800-422-4453, by call or text, day and night, with interpreters. The people who answer may have to report that a child is being hurt. In danger right now: 911.
