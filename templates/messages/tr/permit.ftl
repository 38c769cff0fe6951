### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

ask = İş ve çalışma izni: Ne öğrenmek istiyorsunuz?

when = Ne zaman başvurulur?

cost = Ücreti ne

ending = Kartımın süresi doluyor

before = Karttan önce çalışmak

pay = Patron ödemedi

hurt = Yaralanma, kötü davranış

scams = Dolandırıcılık

# facts: 5.1.1, 5.1.10, 5.1.11
when-ask = 1 Ekim 2026'da kural şuydu: tam bir iltica formu verildikten 150 gün sonra başvurulur; kart 180 günden sonra gelebilir. Form I-765; onunla Social Security numarası da istenebilir. Bekleme süresi daha uzun yeni bir kural önerildi: göndermeden bakın, uscis.gov/i-765.

# facts: 5.1.2, 2.3
when-clock = Sizin istediğiniz ertelemeler veya kaçırılan parmak izi, gün sayımını durdurabilir. Sayımı mahkemenin telefon hattı söyler: 1-800-898-7180.

# facts: 4.2, 5.1.3
cost-first = İlk kart: 16 Ekim 2026'ya kadar ücret $560 idi; o günden beri daha yüksek. Yenilemenin ücreti başkadır. Ödemeden bakın: uscis.gov/g-1055. Ücretin yeni kısmında muafiyet yoktur. Sadece .gov sitesinde ödeyin.

# facts: 5.1.5, 5.1.6, 5.1.7
ending-renew = Kartınızda basılı tarihi okuyun. Yeni kartlar en çok 18 ay geçerlidir. Yenileme, kart bitmeden en çok 180 gün önce gönderilebilir. 30 Ekim 2025'te veya sonra gönderildiyse hiçbir şey kendiliğinden uzamaz: kart yenisi olmadan biterse çalışma izni de biter.

# facts: 5.1.8, 5.1.9, 4.2.2
ending-early = Yıllık ücret bildirimi ödenmediği için iltica reddedilirse kart erken bitebilir. Bazı ülkelerden kişiler için yenilemeler bekletiliyor olabilir. Hukuki yardım veren biri bakabilir.

# facts: 5.2.1, 5.2.2, 5.2.3, 0.2
before-card = Çalışmadan önce kart gerekir. Kartsız çalışmak göçmenlik kurallarına aykırıdır, sonra zarar verebilir, mahkemede sorulabilir. Asla "US citizen" demeyin, işaretlemeyin: kapıyı ömür boyu kapatabilir. Başkasının numarası veya sahte belge suç olabilir.

# facts: 5.3.1, 5.3.3, 5.3.6
pay-rights = Belgesi olsun olmasın her çalışanın, çalıştığı saatler için asgari ücret ve fazla mesai hakkı vardır. Patron birlikte isteyenleri cezalandıramaz; ICE'yi aramakla tehdit etmek kanuna aykırı olabilir. Günleri, saatleri, isimleri ve ödemeyi yazın.

# facts: 5.3.1, 5.3.7
pay-lines = Korkuyorsanız önce bir işçi merkezine veya hukuki yardıma gidin. Ödenmeyen iş: Çalışma Bakanlığı, 1-866-487-9243. Devlet dairesidir; tercüman bulurlar.

# facts: 5.3.2, 5.3.4, 5.3.5, 5.3.7, 5.3.8
hurt-rights = Güvenli, hakaret, dokunma ve haksızlık olmayan bir iş hakkınız var. Tehlike: 1-800-321-6742. Ayrımcılık: 1-800-669-4000. Patron geçerli belgeyi kabul etmiyorsa: 1-800-255-7688. Bunlar devlet hatlarıdır; işçi merkezi sizinle arayabilir. Biri belgelerinizi tutuyorsa veya çıkamıyorsanız GÜVENLİK yazın.

# facts: 5.3, 10.5
scams-work = Dolandırıcılık: "hızlı çalışma izni", sizden para isteyen iş, WhatsApp'tan "izin numarası", hediye kartıyla ödeme. İzin sadece USCIS'ten gelir. Ödediyseniz DOLANDIRICI yazın.
