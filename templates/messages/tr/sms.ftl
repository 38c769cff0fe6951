### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# Asked on WhatsApp, of those whose number takes SMS as well.
# facts: 10.1.1
ask = WhatsApp her mesajı getirmeyebilir. Bir tarih hatırlatması oradan gelmezse bu numaraya SMS olarak gönderelim mi? Telefon şirketiniz ücret alabilir.

yes = Evet, SMS de olur

no = Sadece WhatsApp

said-yes = Teşekkürler. WhatsApp bir tarihi getirmezse SMS olarak gelir.

said-no = Peki. Size yalnız WhatsApp'tan yazarız.
