### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# facts: 10.1.1, 10.2.5
discreet = Merhaba. Size yardım eden biri bu numarayı verdi; randevularınızı mesajla ücretsiz hatırlatabiliriz. Asla para istemeyiz. İster misiniz? Her an DUR veya STOP yazın, biter. Sorular: { $org_phone }.

discreet-question = Randevularınız için mesajla ücretsiz hatırlatma ister misiniz?

agree = Evet, lütfen

decline = Hayır, teşekkürler

accepted = Teşekkürler. Kim olduğumuz şöyle.

refused = Sorun değil. Hatırlatma göndermeyeceğiz. Fikriniz değişirse buraya yazın.

# To a number that somebody wants to be told their dates as well: a relative, a lawyer, another phone of theirs.

# facts: 10.1.1, 10.2.5
helper = Merhaba. { $who }, randevularının size de mesajla bildirilmesini istiyor. Bu mesajlar bu adla başlar, gün ve saatten fazlasını pek söylemez. Size gönderebilir miyiz? Her an DUR veya STOP yazın, biter. Soru: { $org_phone }.
