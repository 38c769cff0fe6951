### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# Asked on WhatsApp, of those whose number takes SMS as well.
# facts: 10.1.1
ask = WhatsApp pa toujou pote mesaj yo. Si yon mesaj ki raple ou yon dat pa rive la, èske nou mèt voye l pa SMS nan nimewo sa a? Konpayi telefòn ou ka fè ou peye pou sa.

yes = Wi, SMS tou

no = Non, WhatsApp sèlman

said-yes = Mèsi. Si WhatsApp pa pote yon dat, l ap vini pa SMS.

said-no = Dakò. N ap ekri ou sou WhatsApp sèlman.
