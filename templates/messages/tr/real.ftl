### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

ask = Sormanız iyi oldu. Ne öğrenmek istiyorsunuz?

us = Gerçekten siz misiniz?

never = Asla istemediklerimiz

scams = Dolandırma yolları

check = Tarihi kontrol etmek

paid = Ödedim veya bilgi verdim

report = Dolandırıcıyı bildirmek

us-check = Biz olduğumuzdan emin değil misiniz? O mesaja yanıt vermeyin. Arayın: { $org_phone }, size yazdık mı diye sorun. Saatlerimiz: { $hours }.

# facts: 10.2.4, 10.2.8
we-never = Asla para, A-Number, şifre, kod, belge fotoğrafı veya hikayenizi istemeyiz. Verilerinizi isteyen bağlantı göndermeyiz. Biri bunu bizim adımıza yaparsa, o biz değiliz.

# facts: 10.5, 0.2
office-never = Mahkeme ve USCIS mesajla, WhatsApp'la, hediye kartıyla, Zelle veya kriptoyla para istemez. Gerçek devlet siteleri .gov ile biter. Ücreti ancak resmi bildirim veya mahkeme kararından sonra, sadece .gov sitesinde ödeyin.

# facts: 10.5
scams-known = Dolandırma yolları: para karşılığı sahte görüntülü duruşma. "Hemen ödenecek" ücret. Sahte avukat veya grup. Hızlı çalışma izni. A-Number'ınızı bilen arayan. Gözaltındaki birini çıkarmak için para. Acele ettiren veya sır isteyen olursa durun, güvendiğiniz birine sorun.

# facts: 6.4, 6.6, 0.2
no-notario = ABD'de noter (notario) avukat değildir. Hukuki yardımı sadece avukat veya Adalet Bakanlığı'nın yetki verdiği temsilci verebilir. Ödemeden önce kanıt görmek isteyin.

# facts: 2.2, 2.12, 2.13, 10.5
how-to-check = O mesajdaki numaraları kullanmayın. Kendiniz bakın. Mahkeme: 1-800-898-7180, gece gündüz. ICE randevusu: ice.gov/check-in. USCIS: 1-800-375-5283. Bizden mesaj mı? Arayın: { $org_phone }.

# facts: 10.5
paid-now = Sizin suçunuz değil; bunu iyi yapıyorlar. Ödemeyi ve yanıtı kesin. Mesajları, makbuzları saklayın. Ödediyseniz şimdi bankayı veya kart şirketini arayın. Güvendiğiniz bir hukuki yardıma söyleyin. Şikayet: reportfraud.ftc.gov, 1-877-382-4357. Bize: DOLANDIRICI yazın.

# facts: 10.5
ask-scam = Söylediğiniz için teşekkürler. Ekibimizden biri bakacak. Lütfen onlara yanıt vermeyin, ödemeyin, mesajı saklayın. Ne dediler veya istediler? Buraya yazın, A-Number'ınız olmadan. Bırakmak için 0 gönderin.

reported = Teşekkürler. Sözlerinizi kaydettik; ekibimizden biri okuyor. Başkalarına da yardım eder.
