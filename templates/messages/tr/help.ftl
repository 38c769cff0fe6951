### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

ask = Neye ihtiyacınız var? Sorduğunuzu kimseye söylemeyiz. Ancak evet derseniz ekibimizden biri sizinle birlikte yardım arar.

doctor = Doktor veya klinik

mind = Üzgün, kaygılı, uykusuz

food = Yiyecek

sleep = Kalacak yer

school = Çocuklara okul

english = İngilizce kursu

taxes = Vergi ve ITIN

more = Başka bir şey

ask-more = Başka neye ihtiyacınız var?

ride = Randevuya ulaşım

life = Burada hayat

things = Giysi, bez, faturalar

consulate = Konsolosluğum

plan = Benim planım

back = Geri

# facts: 9.1.1, 9.1.3
doctor-where =
    Acil durumda hastaneler, belge veya para olmasa da sizi muayene ve tedavi etmelidir. Diğer durumlarda sağlık merkezleri kazancınıza göre ücret alır: findahealthcenter.hrsa.gov veya 1-877-464-4772.
    Önce sorun: "Herkese bakıyor musunuz? Belge soruyor musunuz?"

# facts: 9.1.2, 9.1.4
doctor-cost = Kim öder? Her eyalet farklıdır; federal kurallar 1 Ekim 2026'da değişti. Acil durumda veya doğumda bir program, parası az olan bazı kişiler için ödeyebilir. Birçok eyalet çocuklara ve hamilelere de yardım eder. İmzalamadan önce kliniğe sorun.

# facts: 8.3.1, 9.1.6, 8.1.2
mind-where = Birçok kişinin yaşadıklarından sonra korku, üzüntü ve kötü uyku normaldir; konuşmak yardım edebilir. Klinikler bunu yapar; bazı şehirlerde işkence görenler için programlar var. Nedenini söylemeniz gerekmez. Şimdi konuşmak için, her saat: 988'i arayın, "Turkish" deyin ya da 988'e İngilizce veya İspanyolca mesaj atın.

# facts: 8.1.6, 9.3.1
food-where = 211'i arayın ve dilinizi söyleyin. Yakında nerede yiyecek olduğunu bilirler. Gıda bankaları ve okul yemekleri çoğu yerde belge sormaz. Hamileler ve küçük çocuklar için WIC çoğu eyalette açıktır. SNAP (food stamps) iltica beklerken açık değildir.

# facts: 8.1.6, 9.3.2
sleep-where = Yakında bir yatak için 211'i arayın ve dilinizi söyleyin. Barınak kuralları şehre göre farklıdır ve sık değişir. Barınağınız okula uzaksa veya sıcak yemek yoksa bize yazın: ekibimizden biri değişiklik isteyebilir.

# facts: 9.2.1, 9.2.2
school-where = Her çocuk, belgesi olsun olmasın, devlet okuluna gidebilir. Okullar göçmenlik belgesi sormamalıdır. Elinizde ne varsa getirin: yaş, adres kanıtı (mektup olur), aşılar. Evi olmayan çocuk belgesiz hemen başlayabilir. Okul hayır derse bize yazın.

# facts: 9.3.3
english-where = Kütüphaneler, yüksekokullar, kiliseler ve başka gruplar çoğu zaman ücretsiz İngilizce kursu verir. Ücretsiz uygulamalar da var. Bazı kurslar göçmenlik belgesi sorabilir; kaydolmadan önce sorun.

# facts: 9.4.1, 9.4.2
taxes-what = ITIN, Social Security numarası alamayanlar için vergi numarasıdır. Form W-7 ile, çoğu zaman vergi beyanıyla istenir. Çalışma izni vermez. Çalışma izniniz varsa Social Security numarası alabilirsiniz; o zaman onu kullanın.

# facts: 9.4.3, 9.4.4, 9.4.5
taxes-privacy = Vergi beyanı ve ITIN size yardım edebilir. Gizlilik riski olabilir: ICE vergi dairesinden adres alabilir mi, mahkemeler hâlâ karar veriyor. Başvurmadan ücretsiz vergi kliniğine sorun: irs.gov/vita veya 1-800-906-9887. Tek pasaportunuzu postalamayın; bazı yardım yerleri orada kontrol edebilir.

# facts: 10.3.5, 10.4
plan-how = Hepsi çok mu? Ekibimizden biri sizinle plan yapabilir: neye ihtiyacınız var, önce ne gelir, kim yardım eder. İçinde ne olacağına siz karar verirsiniz; değiştirir veya bırakırsınız. Ücretsizdir, tarihleri değiştirmez. Her yardıma söz veremeyiz.

ride-how = Bir tarihe gitmenin yolu yoksa bize olabildiğince erken yazın. Ulaşım sözü veremeyiz. Lütfen siz de aramaya devam edin: tarih aynı kalır.

# facts: 9.3.4
life-what = Bazı gruplar burada hayatı öğretir: 911, kira, banka, okul, iş, araba, posta, dolandırıcılık, çocuklar ve ev içi şiddet kanunları. Birçok yerde ücretsizdir.

# facts: 8.1.6
things-where = 211'i arayın ve dilinizi söyleyin. Giysi, bez, fatura ve daha birçok konuda yakında kimin yardım ettiğini bilirler.

# facts: 9.5.1, 0.2, 7.3.7
consulate-choice = Ülkenizin konsolosluğuna gitmek veya aramak sizin seçiminizdir. Hayır diyebilirsiniz. O devletten korkuyorsanız tehlikeli olabilir ve iltica davasında soru doğurabilir. Önce bir avukata sorun.

# facts: 8.2.5
ask-refer = Ekibimizden biri yakınınızda yardım arasın mı? Bu yazışmayı görür. Adınızı veya numaranızı başkalarına ancak ona da evet derseniz verir.

refer-yes = Evet, araştırın

refer-no = Hayır, teşekkürler

referred = Teşekkürler. Ekibimizden biri araştıracak ve size buradan yazacak. Yer olduğuna söz veremeyiz. Saatlerimiz: { $hours }. Bekleyemezse arayın: { $org_phone } veya 211.
