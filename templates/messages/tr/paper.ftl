### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# The question itself is reminders.discreet-paper; these are its answers.
came = Size tarihli bir mektup, kağıt veya mesaj geldi mi?

yes-date = Evet, tarih var

not-yet = Henüz yok

how-to-check = Nasıl bakarım?

say-not-yet = Tamam, teşekkürler. Bir şey gelirse tarihi bize yazın. Yaklaşık bir ay sonra yine sorarız, en çok birkaç kez.

# On a phone that others read nothing is named.
say-check-shared = Bu telefonu sadece siz okuyabildiğinizde 0, sonra 1, sonra yine 1 gönderin: nasıl bakılacağını söyler. Veya arayın: { $org_phone }. Saatlerimiz: { $hours }.
