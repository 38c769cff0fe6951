### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

ask = Taşınma: Ne öğrenmek istiyorsunuz? Her daire bunu sizden duymalıdır. Birbirlerine söylemezler.

court = Mahkemeye bildirmek

uscis = USCIS'e bildirmek

ice = ICE'ye bildirmek

far = Mahkemem uzakta

mail = Kaybolan mektuplar

# facts: 3.1, 1.1.6
court-tell = Mahkeme yeni adresinizi 5 iş günü içinde bilmelidir: Form EOIR-33/IC. Telefonunuz veya e-postanız değişirse ya da ilk bildirimdeki adres yanlışsa da bunu kullanın. ICE'ye veya USCIS'e söylemek mahkemeye söylemek değildir. İtirazdaki dava için: EOIR-33/BIA.

# facts: 3.2, 3.3, 3.4, 3.6
court-how = İnternetten (respondentaccess.eoir.justice.gov), postayla veya elden yapılır. Davası olan herkes için ayrı form gerekir. En yeni formu kullanın; eskisi geri gönderilebilir. Bir kopya ICE'nin avukatlarına gitmelidir: internet yolu gönderiyor mu, bakın. Kanıt saklayın. Mektubun size gerçekten ulaştığı bir adres verin.

# facts: 3.7
uscis-tell = USCIS 10 gün içinde bilmelidir: internet hesabınızdan veya Form AR-11 ile (uscis.gov). Sorular: 1-800-375-5283. Kanıt saklayın.

# facts: 3.8, 1.1.6, 3.9
ice-tell = Taşınmadan önce serbest bırakılma belgelerinize bakın: sınır koyabilirler. Önce sorun. Sonra memura söyleyin veya ice.gov/check-in kullanın. ICE 5 iş günü içinde bilmek ister. Kanıt saklayın. Avukatınıza ve postaneye de söyleyin; mesajlar iyi saatte gelsin diye yeni şehrinizi bize yazın.

# facts: 3.10, 3.12, 0.2
far-not = Yeni adres davanızı taşımaz. Hakim yenisine evet diyene kadar, uzak olsa da eski mahkemeye gitmeniz gerekir.

# facts: 3.10, 3.11, 3.13, 3.14
far-ask =
    Taşımak için hakimden yazıyla "change of venue" istenir: iyi bir neden, yeni adres ve kanıt, ICE'nin avukatlarına kopya. Ücreti yoktur. Hukuki seçimler gerektirir; yardım alın. Bazıları görüntülü dinlenmek de ister. Hakim hayır diyebilir.
    immigrationadvocates.org/legaldirectory

# facts: 3.12, 2.8, 2.2
far-plan = Hakim yanıt verene kadar yolculuğu planlayın: tarih ve yer için 1-800-898-7180; o şehrin saatine bakın. Nasıl gideceğinizi bilmiyorsanız hemen yazın: "Biriyle konuşmak" seçin.

# facts: 2.8, 1.3.6, 1.3.10, 2.2
mail-missed = Mektup geç gelebilir veya hiç gelmeyebilir. Tarihe kendiniz bakın: 1-800-898-7180. Adresinizi her daireye bildirin. Mektup eski adrese gittiyse ve duruşmayı kaçırdıysanız aynı gün hukuki yardım alın: her zaman son değildir.
