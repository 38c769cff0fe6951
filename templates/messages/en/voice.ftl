### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney

# Spoken to somebody who calls.
# facts: 8.1.1
answer = Hello. No one can talk on this number; it is only for text messages. To talk to a person, please call { $org_phone }. Or send a text message to this number. If you are in danger right now, hang up and call 9 1 1.
