### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# Shown before the language is known: the same words in English and in Spanish. Another language's folder says these four
# in its own words and in English, for a guess may be wrong.
hello =
    Hello. You can write to us in your language.
    Merhaba. Bize kendi dilinizde yazabilirsiniz.

# The answers are the languages' own names for themselves.
ask-language = Which language? / Hangi dil?

# Turns to the next languages.
more-languages = More / Daha fazla

# A language that is not on the list.
other-language = Other / Başka

by-voice = Teşekkürler. O dilde yazamıyoruz. Ekibimizden biri sizinle o dilde konuşmanın bir yolunu arayacak.

# facts: 10.1.1, 10.2.9
about = Biz { $org }. Mesajla sorulara yanıt verir, tarihlerinizi hatırlatırız. Ücretsizdir. Devlet değiliz ve devlet için çalışmayız.

# facts: 0.2, 10.2.9
promise = Asla para, A-Number'ınızı veya hikayenizi istemeyiz. Bilginizi kendi isteğimizle devlete vermeyiz. Yasal bir emir bizi zorlayabilir; bu yüzden çok az saklarız.

# facts: 0, 10.1.1, 10.2.1
how-to-stop = Siz seçersiniz. Her an DUR veya STOP yazın, mesajlarımız biter. Yardım için YARDIM yazın. Gönderdiklerimiz bilgidir, hukuki tavsiye değil. Bu telefonu kullanan başkaları okuyabilir.

# facts: 10.1.1
ask-consent =
    Tarihlerinizi mesajla hatırlatalım mı? Ayda yaklaşık 4-8 mesaj. Biz para almayız; telefon şirketiniz mesaj için alabilir.
    Hayır derseniz de yazdığınızda yanıt veririz.

consent-yes = Evet, lütfen

consent-no = Hayır, teşekkürler

consent-given = Teşekkürler. Bildiğimiz tarihleri size hatırlatacağız.

consent-refused = Sorun değil. Önce biz yazmayacağız. Siz yazınca yanıt veririz.

# facts: 8.2.3, 10.2.5
ask-private = Bu telefonu sadece siz mi okuyorsunuz? Değilse hatırlatmalar sadece gün ve saati verir, tarihin ne için olduğunu değil.

private-mine = Sadece ben

private-shared = Başkaları da, belki

private-yes = Teşekkürler. Hatırlatmalarımız her tarihin ne olduğunu ve yerini söyleyecek.

private-no = Teşekkürler. Hatırlatmalarımız sadece gün ve saati verecek. Gerisi için yalnızken yazın veya arayın: { $org_phone }.
