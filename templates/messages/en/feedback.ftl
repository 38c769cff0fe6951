### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney

ask = How are we doing? Did our messages help you?

helped = They helped

little = A little

not-helped = They did not help

ask-words = Thank you. What was good, and what should be better? Write it in your own words. No need to tell your story or to give your A-Number. Or send 0 to leave it.

thanks = Thank you. We saved your words, and a person from our team reads them. If you want an answer, choose "I need a person" in the menu. Send 0 for the menu.
