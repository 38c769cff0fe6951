### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney

open = Thank you. A person from our team will answer you in this chat today, if we can, or on our next work day. Our hours: { $hours }. You can also call { $org_phone }.

closed = Thank you. We are closed now, so no one reads this until we open. A person from our team will answer you then. Our hours: { $hours }. Our phone: { $org_phone }.

# facts: 8.1.1, 8.1.2
urgent =
    Help at any hour: in danger, call 911 (police may come; it is your choice). Very sad or afraid: call 988 and say your language, or text 988 in English or Spanish.
    You do not need to tell us your story.
