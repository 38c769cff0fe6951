### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

ask = Verileriniz sizindir. Neyi öğrenmek veya değiştirmek istiyorsunuz?

what = Ne saklıyorsunuz?

who = Kim görebilir?

clear = Telefonumu temizlemek

number = Numaram değişti

hours = Ne zaman yazılsın

people = Adım ve kime söylensin

erase = Verilerimi silin

# facts: 10.2.3
we-hold = Sakladıklarımız: telefon numaranız, diliniz, şehriniz, sorularımıza yanıtlarınız, bildiğimiz tarihler (ne, ne zaman, nerede) ve bu yazışma. Numaranız, sözleriniz ve yerler anahtarla kilitlidir.

# facts: 10.2.4
we-do-not-want = A-Number'ınızı, belgelerinizi, hikayenizi istemiyoruz. Lütfen göndermeyin. Gönderdiyseniz SİL yazın; sizinle ilgili sakladıklarımızı sileriz.

# facts: 10.2.1, 10.2.2, 10.2.7, 10.2.9, 0.2
who-sees = Ekibimizdeki kişiler okuyabilir. Mesajları telefon şirketleri veya WhatsApp taşır. Avukatla konuşmak gibi korunmaz. Bilginizi kendi isteğimizle devlete vermeyiz. Yasal bir emir bizi zorlayabilir; bu yüzden çok az saklarız.

# facts: 10.2.6
how-to-clear = Telefonunuzu temizlemek için: sohbet listesini açın, buna basılı tutun, sil'i seçin. Bu sadece telefonunuzu temizler; mesajlar bizde kalır. Davanız için önemli olabilirler: davanız varsa silmeden önce avukatınıza sorun.

ask-number = Yeni numara nedir? Buraya yazın. Ekibimizden biri siz olduğunuzdan emin olmak için yazacak veya arayacak, sonra değiştirecek. Bırakmak için 0 gönderin.

new-number = Teşekkürler. Lütfen biz yanıt verene kadar bu numarayı da tutun. Tutamazsanız veya bekleyemezse arayın: { $org_phone }. Saatlerimiz: { $hours }.

# facts: 10.2.3
ask-erase = Sizinle ilgili sakladığımız her şeyi silelim mi? Numaranız, tarihleriniz ve bu yazışma gider; artık hatırlatma almazsınız. Geri alınamaz. Mahkemedeki ve diğer dairelerdeki tarihleriniz aynı kalır.

erase-all = Her şeyi silin

keep = Verilerim kalsın

kept = Tamam. Hiçbir şey silmedik.

# facts: 10.2.3
erased = Tamam. Size artık yazmıyoruz. Sizinle ilgili sakladıklarımızı şimdi siliyoruz; yedekler 7 gün içinde silinir. Sadece numaranızdan yapılan bir kod kalır, yanlışlıkla yazılmasın diye. Tarihleriniz aynıdır: yazılı tutun. Telefonunuzdaki mesajları siz silersiniz. Yine yazabilirsiniz.
