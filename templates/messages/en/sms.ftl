### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney

# Asked on WhatsApp, of those whose number takes SMS as well.
# facts: 10.1.1
ask = WhatsApp does not always bring a message. If a reminder of a date does not arrive there, may we send it as an SMS to this number? Your phone company may charge for it.

yes = Yes, also by SMS

no = No, only WhatsApp

said-yes = Thank you. If WhatsApp does not bring a date, it comes as an SMS.

said-no = That is fine. We write to you on WhatsApp only.
