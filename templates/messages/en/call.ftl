### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney

ask = A person will call you, in your language or with an interpreter. We charge nothing. Which language do you want to speak? Write it here. If another hour or another number is better for you, write that too.

# facts: 8.1.1
open = Thank you. A person from our team will call you today, if we can, or on our next work day. Our hours: { $hours }. You can also call us: { $org_phone }. In danger right now: 911.

# facts: 8.1.1
closed = Thank you. We are closed now. A person from our team will call you when we open. Our hours: { $hours }. Our phone: { $org_phone }. In danger right now: 911.
