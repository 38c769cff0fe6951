### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# facts: 9.6.1, 9.6.2, 0
intro = Dönmek veya kalmak sizin seçiminizdir; sizi bir yöne zorlamayız. Karardan önce bir avukatla konuşun: gitmek iltica davanızı bitirebilir, 3 veya 10 yıl girişi kapatabilir, eski bir sınır dışı kararını yerine getirebilir. Bu bilgidir, hukuki tavsiye değil.

ask = Geri dönmek: Ne öğrenmek istiyorsunuz?

lawyer = Avukata ne sormalı

voluntary = Gönüllü ayrılış

app = CBP Home uygulaması

prepare = Ne hazırlamalı

there = Orada yardım

afraid = Dönmekten korkuyorum

# facts: 9.6.2, 9.6.3, 9.6.5
lawyer-ask =
    Avukata sorun: Gidersem iltica davam ne olur? Ne kadar süre geri gelemem? Eski bir sınır dışı kararım var mı? Yine mahkemeye gitmeli miyim? Başka bir yol var mı? Çocuklarım ve onların belgeleri ne olacak?
    immigrationadvocates.org/legaldirectory

# facts: 9.6.5, 1.3.4
still-go = Mahkeme davanız bitti diyene kadar, gitmek için kaydolmuş olsanız da tarihleriniz geçerlidir. Mahkemeyi kaçırırsanız hakim sizi dinlemeden sınır dışı kararı verebilir.

# facts: 9.6.3
voluntary-what = Gönüllü ayrılış, belirli bir güne kadar gitmek için hakimin veya ICE'nin iznidir: en çok 120 gün, dava sonunda en çok 60 gün. O güne kadar gitmeyene para cezası ve 10 yıl engel vardır. İsteyip isteyemeyeceğinizi bir avukat söyleyebilir.

# facts: 9.6.4, 0.2
app-what = CBP Home devletin uygulamasıdır. Gitmek için uygulama kullanmadan önce avukatla konuşun. Devlet der ki: böyle gitmek "gönüllü ayrılış" değildir; ilticadan vazgeçilmiş sayılır; eski karar varsa gidişiniz onu yerine getirir; para ancak varınca gelir, tutarı değişir.

# facts: 9.6.6
prepare-papers = Düşünülecek belgeler: pasaportlar; çocuklar için ABD doğum belgesi, velayet belgesi, iki ebeveynin onayı; okul ve sağlık kayıtları; burada kalanlar için vekaletname. Gittiğiniz günün kanıtını saklayın.

# facts: 9.6.6
prepare-life = Ayrıca: iki üç aylık ilaç, son maaşınız, biraz para, kağıtta telefon numaraları, orada güvendiğiniz biri, kalacak güvenli bir yer.

# facts: 9.6.7
there-what = Birçok ülkede IOM ve yerel gruplar dönenlere kalacak yer, iş veya okul için yardım eder. Ne olduğu değişir. Sizinle bakabiliriz; evet demeden adınızı kimseye vermeyiz.

# facts: 9.6.8, 0.2, 7.3.3
afraid-say =
    Hem dönmekten korkabilir hem gitmeye zorlanıyor gibi hissedebilirsiniz. Her memura korktuğunuzu söyleyebilir, tekrarlayabilirsiniz. Anlamadığınızı imzalamak zorunda değilsiniz. Avukat isteyebilirsiniz.
    immigrationadvocates.org/legaldirectory

# facts: 9.6.1
referred = Teşekkürler. Ekibimizden biri bakacak ve size buradan yazacak. Sormak karar vermek değildir: fikrinizi her an değiştirebilirsiniz. Saatlerimiz: { $hours }. Telefonumuz: { $org_phone }.
