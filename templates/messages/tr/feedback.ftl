### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

ask = Nasıl gidiyoruz? Mesajlarımız size yardım etti mi?

helped = Yardım etti

little = Biraz

not-helped = Yardım etmedi

ask-words = Teşekkürler. Ne iyiydi, ne daha iyi olmalı? Kendi sözlerinizle yazın. Hikayenizi veya A-Number'ınızı yazmanız gerekmez. Bırakmak için 0 gönderin.

thanks = Teşekkürler. Sözlerinizi kaydettik; ekibimizden biri okuyor. Yanıt isterseniz menüden "Biriyle konuşmak" seçin. Menü için 0 gönderin.
