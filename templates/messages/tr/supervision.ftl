### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

ask = ICE takibi: Ne öğrenmek istiyorsunuz?

isap = ISAP nedir?

app = Telefon uygulaması

ankle = Elektronik kelepçe

plan = ICE randevusu için plan

family = Ailem için plan

officers = Memurlar durdurursa

detained = Biri gözaltında

# facts: 1.1.4, 7.1.1, 7.1.4
isap-what = ISAP, ICE'nin davaları sürerken bazı kişileri takip yoludur. Özel bir şirket, BI, yürütür. Telefon uygulaması, ayak veya el bileğinde cihaz, aramalar, büro ve ev ziyaretleri olabilir. Şirket ICE'ye bilgi verir; kararı ICE memuru verir.

# facts: 1.1.6, 1.2, 3.8
isap-not = ISAP ziyareti veya araması mahkeme duruşmanız da ICE randevusu da değildir. Biri öbürünün yerine geçmez. Orada olamazsanız tarihten önce ISAP görevlinizden değişiklik isteyin, yanıtı yazılı alın. Taşınmadan önce sorun: serbest bırakılma belgeleriniz sınır koyabilir.

# facts: 7.1.1, 7.1.8, 1.2
app-what = Uygulamanın adı SmartLINK. Yüzünüzün fotoğrafını ister, mesaj getirir. Telefon şarjlı ve yanınızda olsun. Uygulamadaki bir check-in'i kaçırırsanız ihlal sayılır, ICE'ye söylenir.

# facts: 7.1.8, 1.4.5
app-broken = Uygulama çalışmazsa hemen şirkete söyleyin, uygulamadan ve telefonla. Kanıt saklayın: gün ve saati gösteren ekran görüntüleri, konuştuğunuz kişinin adı. Avukatınız varsa ona da söyleyin.

# facts: 7.1.9, 7.1.7
ankle-first =
    Bir şey istemeden önce, eski bir sınır dışı kararınız varsa avukatla konuşun: istemek dikkat çekebilir. ICE sizi 7 günden az önce bıraktıysa hemen bir avukata sorun; bir yol daha olabilir, süresi kısadır.
    immigrationadvocates.org/legaldirectory

# facts: 7.1.4
ankle-ask = ICE'den elektronik kelepçeyi çıkarmasını veya sizi daha az takip etmesini isteyebilirsiniz. Form yoktur, belirli süre yoktur, program içinde itiraz yoktur. ICE memuru karar verir. Şirket önerebilir. Hakim genelde yapamaz. Kimse evet sözü veremez.

# facts: 7.1.5
ankle-how = Nasıl istenir: yazıyla, randevuda veya önce. Şunları gösteren belgeler eklenir: her mahkeme tarihine ve randevuya gelindi; sabit adres; doktor mektubu (deri, kalp, ağrı, hamilelik); iş veya çocuk bakımı sorunu; avukat mektubu; iltica davasının sürdüğü.

# facts: 7.1.6, 7.1.8
ankle-hurts = Hamile veya hasta mısınız, canınızı mı yakıyor? Hemen isteyin, beklemeyin. Derinizin fotoğrafını çekin. Şirkete uygulamadan ve telefonla söyleyin, kanıt saklayın. Lütfen kesmeyin, örtmeyin, şarjını bitirmeyin: ihlal sayılır.

# facts: 7.2.1
plan-lawyer =
    Bunların hepsi sizin seçiminizdir. Önce kendi riskinizi bir avukatla konuşun; hele eski bir sınır dışı kararı, tutuklanma veya burada 2 yıldan az süre varsa.
    Hukuki yardım: immigrationadvocates.org/legaldirectory

# facts: 7.2.2, 7.2.3, 2.14
plan-write = Kağıda yazın ve ezberleyin: A-Number'ınız, avukatınızın ve güvendiğiniz birinin telefonu. O kişiye A-Number'ınızı, ICE'nin yazdığı gibi adınızı, doğduğunuz ülkeyi ve şu sayfayı verin: locator.ice.gov. Lütfen bunları bize göndermeyin.

# facts: 7.2.5, 7.2.7, 7.2.8, 7.2.9, 1.4.2
plan-day = O gün: belgelerinizi, birkaç günlük ilacı şişesinde, gözlük, sıcak giysi getirin. Olursa belgeleri sağlam biriyle gidin. Güvendiğiniz kişiye ne zaman çıkmayı umduğunuzu, çıkmazsanız ne yapacağını söyleyin. Memurlar telefonunuza bakmak isteyebilir. "Kabul etmiyorum" diyebilirsiniz.

# facts: 7.2.4
family-children = Çocuklarınız varsa: siz alamazsanız kimin alacağını seçin. O kişiyi okulun acil durum listesine yazdırın. İmzalı bir bakıcı formu yardım edebilir; her eyaletin kendi formu vardır. Hangisi olduğunu hukuki yardım veren söyleyebilir.

# facts: 7.2.5, 7.2.6, 7.2.7
family-papers = Güvendiğiniz kişiye kopya bırakın: kimlikler, doğum belgeleri, mahkeme belgeleri, kira, ABD'deki zamanınızın kanıtı, ilaç listesi. Zamanında çıkmazsanız ne yapacağını kararlaştırın: avukatınızı arar, sonra locator.ice.gov'a bakar.

# facts: 7.3.1, 7.3.2, 7.3.3
officers-say = Memurlar durdurursa: sakin olun. Kaçmayın, itmeyin, yalan söylemeyin, sahte belge vermeyin. Diyebilirsiniz: "Susmak istiyorum. Avukat istiyorum." Kendi ICE randevunuzda yine kim olduğunuzu sorarlar. Anlamadığınızı imzalamak zorunda değilsiniz. Tercüman isteyebilirsiniz.

# facts: 7.3.4, 7.3.5, 0.2
officers-afraid = Dönmekten korkuyorsanız her memura söyleyin ve tekrarlayın: "Ülkeme dönmekten korkuyorum. Korku mülakatı istiyorum." Mahkeme tarihiniz, çocuğunuz, hastalığınız veya ilacınız varsa onu da söyleyin.

# facts: 7.3.6, 7.3.7
officers-home = Evde: hakimin imzaladığı bir kağıt yoksa, siz izin vermedikçe memurların girmemesi gerekir. Yaptıkları kuraldan farklı olabilir. Konsolosluğunuzu aramak sizin seçiminizdir. Hayır diyebilirsiniz.

# facts: 2.14, 8.1
detained-find = Yetişkin bulmak için: locator.ice.gov. A-Number ve doğduğu ülke, ya da tam adı ve doğduğu ülke gerekir. Günler sürebilir. Yine deneyin, başka yazılışları deneyin. Çocukları göstermez. Devlet bakımındaki çocuk için: 1-800-203-7001; önce hukuki yardımla konuşun.

# facts: 4.4.1, 4.4.3, 0.2, 7.3.5
detained-lawyer =
    Şimdi avukat arayın. Söyleyin: tam ad, A-Number, doğduğu ülke, nerede ve ne zaman oldu, sonraki mahkeme tarihi, eski sınır dışı kararı, hastalık veya çocuk, dönmekten korkuyor mu. Bazıları göçmenlik hakiminden kefalet isteyemez. Çabuk isteyin: federal mahkeme yardım edebilir.
    immigrationadvocates.org/legaldirectory

# facts: 7.3.3, 7.3.4, 7.3.7, 7.3.8
detained-tell = Onlarla konuşursanız: anlamadıklarını imzalamak zorunda değiller. Dönmekten korkuyorlarsa her memura söyleyebilirler. Gözaltından aramalar kaydedilir, avukatla ayarlanan aramalar dışında; davadan konuşmayın. Konsolosluğu aramak bir seçimdir.

ask-team = Bu ağır bir yük. Biri size yakında yazsın veya arasın diye ekibimiz bilsin mi?

team = Ekibe söyleyin
