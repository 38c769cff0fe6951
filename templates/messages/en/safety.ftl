### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney

# Its first words show on a locked screen, so they name nothing.
# facts: 8.1.1, 8.1.2, 8.2.6, 0.2
danger =
    Thank you for writing. You do not need to tell us more. If you are in danger right now, call 911. Police may come; it is your choice. To talk to someone at any hour, call or text 988.
    A person from our team will read your message. Our hours: { $hours }. Our phone: { $org_phone }.
