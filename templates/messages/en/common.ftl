### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney

not-understood = Sorry, we did not understand. Please send the number of your answer. Send 0 for the menu.

# Above what a text may be about that was no answer.
perhaps = Is this what you are asking about? If not, text 0 for the menu. There you can also ask for a person.

# facts: 8.1.1
handed-over =
    Let us help you another way. A person from our team will read your messages. Our hours: { $hours }. You can also call { $org_phone }.
    In danger right now? Call 911.

# facts: 10.2.4
media = Thank you, it arrived. We cannot answer pictures or voice notes here. A person from our team will look at it. Our hours: { $hours }. If you can, write us a few words. Please do not send photos of your papers.

stopped = All right. We will not write to you any more. Your dates stay the same. If you want our messages again, text START.

# facts: 0, 10.2.9
help =
    We are { $org }. We answer questions and send reminders by text, free. We are not the government. This is information, not legal advice. Rules change.
    Text 0 for the menu. Text STOP and our messages stop. Our phone: { $org_phone }. Our hours: { $hours }.

# facts: 0, 0.2, 6.4
advice =
    Thank you for asking. We cannot give legal advice by text. A lawyer, or a representative accredited by the Department of Justice, can.
    Find free or low-cost legal help: immigrationadvocates.org/legaldirectory
    You do not need to tell us your story. A person from our team will read your message. Our hours: { $hours }. Text 0 for the menu.

try-again = Thank you, we have your message. Something on our side did not work, and it is not your fault. A person from our team will read it. If it is urgent, call { $org_phone }.

main-menu = Main menu

other-questions = Other questions

# Above an SMS that stands for a WhatsApp message which did not arrive.
also-on-whatsapp = We wrote this on WhatsApp too. It is the same message, not a second date.
