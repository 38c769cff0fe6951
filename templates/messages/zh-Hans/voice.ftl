### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# Spoken to somebody who calls.
# facts: 8.1.1
answer = 您好。这个号码不能通话，只能收发短信。要和人谈，请打 { $org_phone } 。或者发短信到这个号码。如果您现在有危险，请挂断，打 9 1 1 。
