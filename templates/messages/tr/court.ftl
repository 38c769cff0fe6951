### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# facts: 1.1.6, 0.2
intro = Mahkeme ve ICE ayrıdır ve birbirine haber vermez. Birine gitmek öbürünün yerine geçmez. Her tarih önemlidir.

# facts: 0
information = Bu bilgidir, hukuki tavsiye değil. Kurallar değişir. Bu bilgileri 21 Kasım 2026'da kontrol ettik. Devlet değiliz ve bu ücretsiz.

ask = Hangisini öğrenmek istiyorsunuz?

hearing = Mahkeme duruşması

check-in = ICE randevusu

isap = ISAP ziyareti/araması

fingerprints = Parmak izi (USCIS)

interview = Mülakat (USCIS)

compare = Mahkeme ile ICE farkı

who = Orada kim var?

what = Ne olur?

bring = Ne getireyim?

miss = Kaçırırsam ne olur?

move = Tarih değişebilir mi?

arrest = Tutuklanabilir miyim?

other = Diğer randevular

ask-hearing = Mahkeme duruşması: Ne öğrenmek istiyorsunuz?

ask-check-in = ICE randevusu: Ne öğrenmek istiyorsunuz?

ask-isap = ISAP ziyareti veya araması: Ne öğrenmek istiyorsunuz?

ask-fingerprints = USCIS'te parmak izi: Ne öğrenmek istiyorsunuz?

ask-interview = USCIS'te iltica mülakatı: Ne öğrenmek istiyorsunuz?

# facts: 1.2, 1.1.1, 1.1.3, 6.1
hearing-who = Göçmenlik mahkemesinde bir hakim, devletin ICE'den bir avukatı, bir tercüman ve siz varsınız. Devletin avukatı sizin avukatınız değildir. Kendi avukatınız olabilir, ama parasını devlet ödemez.

# facts: 1.2, 1.3.22
hearing-what =
    İki tür vardır. Kısa duruşma ("master"): adınız, adresiniz, diliniz, devletin söylediği ve sonraki tarih. Uzun duruşma ("individual"): hikayenizi anlatır, kanıtlarınızı gösterirsiniz; hakim karar verir.
    Çıkmadan önce sonraki tarihi yazın.

# facts: 1.3.11
hearing-interpreter = Mahkeme, en iyi bildiğiniz dilde ücretsiz tercüman verir. Hangi dil veya lehçe olduğunu tam söyleyin. Anlamazsanız söyleyin.

# facts: 1.3.21, 4.3.1
hearing-end-early = Devletin avukatı hakimden davanızı kapatmasını veya iltica isteğinizi erken bitirmesini isteyebilir. Şöyle diyebilirsiniz: "Kabul etmiyorum. Avukatla konuşmak için zamana ihtiyacım var. Geri dönmekten korkuyorum."

# facts: 1.3.13, 1.3.14, 1.3.15
hearing-bring = Duruşma bildirimini, varsa fotoğraflı kimliğinizi, tüm göçmenlik belgelerinizi ve kopyalarını getirin. Adresinizi ve size yardım edenlerin telefonlarını da. İki yıldan uzun süredir buradaysanız bunu gösteren kağıtlar: kira, okul, doktor, banka. Telefon kapalı olmalı.

# facts: 1.3.1, 1.3.2, 1.3.16
hearing-early = Duruşmalar saatinde başlar, sıra uzun olabilir. Birçok kuruluş der ki: 60-90 dakika önce gelin. Bildirimde adı geçen her aile üyesinin davası vardır. Hakim evde kalabilirler demediyse çocuklar da gelmelidir.

# facts: 1.3.3, 1.3.4
hearing-miss = Duruşmayı kaçırırsanız hakim sizi dinlemeden sınır dışı kararı verebilir. Geç kalırsanız yine de gidin ve hemen mahkeme görevlisine söyleyin. Hakim hâlâ orada olabilir.

# facts: 1.3.6, 1.3.7, 1.3.10
hearing-missed =
    Kaçırdıysanız aynı gün hukuki yardım alın. Her zaman son değildir. Hakimden davayı yeniden açmasını isteyebilirsiniz: ağır hastalık gibi çok ciddi bir engel varsa 180 gün içinde; bildirim size doğru yolla gelmediyse her zaman.
    immigrationadvocates.org/legaldirectory

# facts: 1.2, 1.3.20
hearing-move = Tarihi sadece hakim değiştirebilir. Yazıyla, iyi bir nedenle ek zaman isteyebilirsiniz. İstemek tarihi değiştirmez. Mahkeme evet diyene kadar tarihiniz geçerlidir. Bir avukat istemenize yardım edebilir.

# facts: 0.2, 1.3.19, 3.10, 3.12
hearing-far = Mahkeme uzakta mı? Yeni adres mahkemenizi değiştirmez. O ayrı, yazılı bir istektir; hakim evet diyene kadar eski mahkemeye gitmeniz gerekir. Görüntülü duruşma ancak bildirim veya mahkeme öyle derse olur. Durumunuz buysa hemen yazın: "Biriyle konuşmak" seçin.

# facts: 7.4, 1.3.4
hearing-arrest = Mayıs 2025'ten beri ICE göçmenlik mahkemelerinin içinde ve çevresinde çok kişiyi tutukladı. Hakimlerin bu konudaki kararları sürekli değişiyor. Gitmezseniz hakim sizi dinlemeden sınır dışı kararı verebilir. Tutuklanıp tutuklanmayacağınızı kimse kesin söyleyemez.

# facts: 1.2, 1.1.2
check-in-who = Bir ICE memuru. ICE, Homeland Security'nin (İç Güvenlik) parçasıdır. Hakim yoktur; bu sizin mahkeme duruşmanız değildir.

# facts: 1.2, 1.4.3
check-in-what = Memur kimliğinize ve adresinize bakar, soru sorar, sonraki tarihi verir. ICE'nin sizi takip etme biçimini değiştirebilir, aynı bırakabilir veya sizi alıkoyabilir.

# facts: 1.4.2
check-in-bring = Randevu kağıdını, kimliğinizi, sonraki tarihi yazan mahkeme belgelerinizi, adres kanıtınızı, gönderdiğiniz her formun kanıtını ve doktorunuzun mektuplarını getirin.

# facts: 1.2, 1.1.6
check-in-miss = Kaçırırsanız ICE sizi aramaya çıkabilir, tutuklayabilir veya serbestliğinizi bitirebilir. Mahkemeye gitmek ICE'ye gitmek yerine geçmez.

# facts: 1.4.5
check-in-missed = Kaçırdıysanız ICE ile ve avukatınızla aynı gün veya bir sonraki iş günü görüşün. Her aramanın kanıtını saklayın.

# facts: 1.2, 1.4.4
check-in-move = Gidemiyorsanız tarihten önce ICE'ye söyleyin. Sınırda bırakılma kağıdı olan birçok kişi (numara Form I-385'te) internetten isteyebilir: ice.gov/check-in. Değişiklik ancak ICE onaylayınca geçerlidir. O zamana kadar tarihiniz aynıdır.

# facts: 7.4, 1.4.3, 1.2
check-in-arrest = 2025'ten beri ICE bu randevularda insanları tutukladı, sabıkası olmayanları da. Gitmezseniz ICE sizi aramaya çıkabilir, tutuklayabilir veya serbestliğinizi bitirebilir. Tutuklanıp tutuklanmayacağınızı kimse kesin söyleyemez.

# facts: 1.1.4, 1.2
isap-who = ISAP'i ICE adına yürüten özel şirket BI'ın bir çalışanı. Hakim de avukat da değildir. Şirket ICE'ye bilgi verir.

# facts: 1.2, 7.1.1, 1.1.6
isap-what = Uygulamada fotoğraf, telefon görüşmesi, büro veya ev ziyareti ya da cihaz kontrolü olabilir. Mahkemeye veya ICE randevusuna gitmek yerine geçmez.

# facts: 1.2, 7.1.8
isap-bring = Size gelen çağrıyı getirin: mesaj, kağıt veya form. Telefon ve cihaz şarjlı olsun. Cihaz bozuksa veya canınızı yakıyorsa fotoğraf çekin, uygulamadan ve telefonla bildirin. Kesmeyin, örtmeyin: ihlal sayılır.

# facts: 1.2, 7.1.8, 1.4.5
isap-miss = Kaçırırsanız ihlal sayılır ve şirket ICE'ye söyler. Kaçırdıysanız hemen onlarla ve avukatınızla görüşün. Kanıt saklayın: aramalar, mesajlar, ekran görüntüleri.

# facts: 1.2
isap-move = Tarihten önce ISAP görevlinizden değişiklik isteyin. Yanıtı yazılı alın. Yazılı yanıt gelene kadar tarihiniz aynıdır.

# facts: 1.1.4, 1.2, 7.4
isap-arrest = Şirket sizi sınır dışı edemez, ama ICE'ye bilgi verir; ICE tutuklayabilir. Ziyareti veya aramayı kaçırırsanız ihlal sayılır ve ICE'ye söylenir. Tutuklanıp tutuklanmayacağınızı kimse kesin söyleyemez.

# facts: 1.2, 1.1.5
fingerprints-who = Bir destek merkezindeki USCIS çalışanları. USCIS, ICE değildir, mahkeme de değildir. Form ve parmak izi alır, çalışma izni verir.

# facts: 1.2
fingerprints-what = Fotoğrafınızı, parmak izinizi ve imzanızı alırlar. Yaklaşık 20 dakika sürer. Orada hiçbir karar verilmez.

# facts: 1.2
fingerprints-bring = Bildiriminizi, Form I-797C'yi getirin. Okuyun: yer ve zaman yazar. Varsa kimliğinizi getirin.

# facts: 1.5.1, 1.2, 5.1.2
fingerprints-miss = Tarihi değiştirmeden kaçırırsanız başvurunuzdan vazgeçmiş sayılabilirsiniz. Çalışma izni için sayılan günleri de durdurabilir. Kaçırdıysanız USCIS'i arayın: 1-800-375-5283, ve çabuk hukuki yardım alın.

# facts: 1.2
fingerprints-move = Evet, tarihten önce isterseniz: internetten, veya USCIS'i arayın: 1-800-375-5283.

# facts: 7.4, 1.1.5, 1.5.1
fingerprints-arrest = USCIS, ICE değildir. Ama ICE 2025'ten beri çok kişiyi tutukladı ve kurallar sürekli değişiyor. Bu tarihi kaçırırsanız başvurunuzdan vazgeçmiş sayılabilirsiniz. Tutuklanıp tutuklanmayacağınızı kimse kesin söyleyemez.

# facts: 1.2
interview-who = Bir iltica memuru, siz, tercümanınız ve varsa avukatınız. Hakim yoktur.

# facts: 1.2
interview-what = Memur korkunuz ve formunuz hakkında soru sorar. Doğruyu söyleyeceğinize söz verirsiniz. Memur evet diyebilir veya davanızı göçmenlik mahkemesine gönderebilir.

# facts: 1.5.2, 1.5.3
interview-bring = Kimliğinizi, asıl belgelerinizi ve Form I-589'un kopyasını getirin. Başvurudaki eşiniz ve çocuklarınız da gelir. İngilizceniz iyi değilse 18 yaşında veya daha büyük bir tercüman getirin. USCIS tercüman vermez. Tercüman, avukatınız veya tanığınız olamaz.

# facts: 1.2
interview-miss = Kaçırırsanız davanız mahkemeye gönderilebilir veya kapatılabilir; çalışma izni için gün sayımı zarar görebilir. Kaçırdıysanız aynı gün hukuki yardım alın.

# facts: 1.2, 1.5.4
interview-move = Tarihten önce iltica bürosuna yazın. Bir kopya saklayın. Yanıt gelene kadar tarihiniz aynıdır.

# facts: 7.4, 1.1.5, 1.2
interview-arrest = USCIS, ICE değildir. Ama ICE 2025'ten beri çok kişiyi tutukladı ve kurallar sürekli değişiyor. Mülakatı kaçırırsanız davanız mahkemeye gönderilebilir veya kapatılabilir. Tutuklanıp tutuklanmayacağınızı kimse kesin söyleyemez.

# facts: 7.2.1, 7.2.2, 7.2.4, 7.2.7, 7.4
today =
    Bugün yapabilecekleriniz: Kendi riskinizi bir avukatla konuşun. Avukatınızın ve güvendiğiniz birinin telefonunu kağıda yazın. O kişiye ne zaman çıkmayı umduğunuzu söyleyin. Çocuklarınızı kimin alacağını planlayın.
    immigrationadvocates.org/legaldirectory
    Seçim sizindir.

# facts: 1.2
compare-who = Orada kim var? Mahkeme: hakim, devletin avukatı, tercüman. ICE randevusu: ICE memuru. ISAP: özel bir şirketin çalışanı. USCIS: USCIS memuru veya çalışanı.

# facts: 1.2
compare-miss =
    Kaçırırsam?
    Mahkeme: hakim sizi dinlemeden sınır dışı kararı verebilir.
    ICE: sizi aramaya çıkabilir, tutuklayabilir, serbestliğinizi bitirebilir.
    ISAP: ihlal sayılır, ICE'ye söylenir.
    USCIS: başvurunuzdan vazgeçmiş sayılabilirsiniz; dava kapanabilir veya mahkemeye gidebilir.

# facts: 1.2
compare-move =
    Tarihi kim değiştirebilir?
    Mahkeme: sadece hakim. ICE: sadece ICE, onaylayınca. ISAP: görevliniz, yazıyla. USCIS: tarihten önce isterseniz USCIS.
    Evet diyene kadar tarihiniz aynıdır.
