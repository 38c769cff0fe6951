### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

ask = Nasıl yardım edelim? Bir numara gönderin. Her yerden 0 sizi buraya getirir.

ask-again = Başka ne yapabiliriz? Bir numara gönderin.

# On a phone that others read no topic is named.
ask-quiet = Nasıl yardım edelim? Bir sayı gönderin. 1'i sadece bu telefonu başka kimse okumuyorsa seçin.

all = Bütün konular

dates = Sonraki tarihim

court = Mahkeme mi ICE mi?

cannot-go = Gidemem veya kaçırdım

law = İltica, iş, avukat

safe = Güvenlik ve ICE

near = Yakınımda yardım

person = Biriyle konuşmak

language = Dil / Language

more = Diğer seçenekler

ask-safe = Güvenlik ve ICE. Neye ihtiyacınız var?

supervision = ICE takibi

safety = Güvende hissetmiyorum

going-back = Geri dönmek

ask-more = Diğer seçenekler. Neye ihtiyacınız var?

real = Bu mesaj gerçek mi?

data = Verilerim

call-me = Beni dilimde arayın

feedback = Görüşümü söylemek

no-more = Artık mesaj yok

ask-no-more = Size artık hiçbir şey göndermeyelim mi? O zaman bizden hatırlatma almazsınız. Tarihleriniz aynı kalır.

no-more-yes = Artık mesaj yok

only-dates = Sadece tarihlerim

no-more-keep = Mesajlar devam etsin

kept = Tamam, hiçbir şey değişmedi.

language-changed = Tamam. Bundan sonra size Türkçe yazıyoruz.
