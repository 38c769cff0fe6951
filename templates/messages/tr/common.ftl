### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

not-understood = Özür dileriz, anlamadık. Lütfen yanıtınızın numarasını gönderin. Menü için 0 gönderin.

# Above what a text may be about that was no answer.
perhaps = Sorduğunuz bu mu? Değilse menü için 0 gönderin. Orada bir kişiyle görüşmek de isteyebilirsiniz.

# facts: 8.1.1
handed-over =
    Size başka bir yolla yardım edelim. Ekibimizden biri mesajlarınızı okuyacak. Saatlerimiz: { $hours }. Arayabilirsiniz de: { $org_phone }.
    Şu an tehlikede misiniz? 911'i arayın.

# facts: 10.2.4
media = Teşekkürler, geldi. Burada resim ve ses mesajına yanıt veremiyoruz. Ekibimizden biri bakacak. Saatlerimiz: { $hours }. Olursa birkaç kelime yazın. Lütfen belgelerinizin fotoğrafını göndermeyin.

stopped = Tamam. Size artık yazmayacağız. Tarihleriniz aynı kalır. Mesajlarımızı yine isterseniz START yazın.

# facts: 0, 10.2.9
help =
    Biz { $org }. Mesajla soru yanıtlar, tarih hatırlatırız; ücretsiz. Devlet değiliz. Bu bilgidir, hukuki tavsiye değil. Kurallar değişir.
    Menü için 0 gönderin. DUR veya STOP yazın: biter. Telefon: { $org_phone }. Saatler: { $hours }.

# facts: 0, 0.2, 6.4
advice =
    Sorduğunuz için teşekkürler. Mesajla hukuki tavsiye veremeyiz. Bir avukat veya Adalet Bakanlığı'nın (Department of Justice) yetki verdiği temsilci verebilir.
    Ücretsiz veya ucuz hukuki yardım: immigrationadvocates.org/legaldirectory
    Hikayenizi anlatmanız gerekmez. Ekibimizden biri mesajınızı okuyacak. Saatlerimiz: { $hours }. Menü için 0 gönderin.

try-again = Teşekkürler, mesajınız bizde. Bizim tarafta bir şey çalışmadı; sizin suçunuz değil. Ekibimizden biri okuyacak. Acilse arayın: { $org_phone }.

main-menu = Ana menü

other-questions = Başka sorular

# Above an SMS that stands for a WhatsApp message which did not arrive.
also-on-whatsapp = Bunu WhatsApp'tan da yazdık. Aynı mesajdır, ikinci bir tarih değil.
