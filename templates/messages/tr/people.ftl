### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# facts: 10.2.5
ask = Size nasıl seslendiğimiz ve tarihlerinizi başka kime bildirdiğimiz. Siz seçersiniz; istediğiniz zaman değiştirebilir veya bitirebilirsiniz.

name = Bana nasıl seslenilsin

helper = Birine de bildirin

stop = Başkasına bildirmeyin

ask-name = Mesajlarda size nasıl seslenelim? Kısa bir ad, en çok 12 harf, asla tam adınız değil. Ya da vazgeçmek için 0 gönderin.

named = Tamam. Bunu burada istediğiniz zaman değiştirebilirsiniz.

# facts: 10.1.1, 10.2.5
ask-number = Hangi numara? Lütfen önce o kişiye sorun. Biz de mesajla sorarız ve evet diyene kadar ona hiçbir şey söylemeyiz. Sonra tarihlerinizin gününü ve saatini kısa adınızla alır, yeri asla almaz. Numarayı yazın ya da vazgeçmek için 0 gönderin.

sure = Numara doğru mu ve o kişi istiyor mu?

yes = Evet, sorun

no = Hayır, kalsın

relation = Bu kişi sizin neyiniz? Bu, ekibimizin size yardım etmesini kolaylaştırır.

relative = Ailem veya eşim

sponsor = Sponsorum

lawyer = Avukatım

self = Diğer telefonum

other = Başka biri

# facts: 10.2.5
asked = Ona soracağız. Soramazsak ekibimizden biri size yazar. Bitirmek için istediğiniz zaman buraya dönün.

# facts: 10.2.5
stopped = Tamam. Tarihleriniz artık başka kimseye bildirilmiyor.

# Those listed follow, each with the end of its number.
which = Hangi numaraya artık bildirmeyelim? Numaranın sonunu gösteriyoruz.

all = Hiçbirine

# facts: 10.2.5
stopped-one = Tamam. Tarihleriniz artık o numaraya bildirilmiyor.
