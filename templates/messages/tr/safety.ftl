### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# Its first words show on a locked screen, so they name nothing.
# facts: 8.1.1, 8.1.2, 8.2.6, 0.2
danger =
    Yazdığınız için teşekkürler. Fazlasını anlatmanız gerekmez. Şu an tehlikede misiniz? 911'i arayın (polis gelebilir; seçim sizin). Konuşmak için her saat: 988, "Turkish" deyin.
    Ekibimiz okuyacak. Saatler: { $hours }. Telefon: { $org_phone }.

# Nothing in it tells what comes next.
# facts: 8.2.3
ask-phone = Önce sizinle ilgili bir soru. Bunu burada okumak güvenli mi? Bu telefonu sadece siz mi okuyorsunuz?

alone = Sadece ben, güvenli

not-alone = Başkaları da, belki

# facts: 8.1.1, 8.2.3
not-here = Tamam, burada duralım. Yalnızken veya başka bir telefondan bize yazabilir veya arayabilirsiniz: { $org_phone }. Saatler: { $hours }. Şimdi yardım gerekirse 911'i arayın. Menü için 0 gönderin.

ask = Ne olduğunu anlatmanız gerekmez. Hangi konuda yardım istediğinizi seçin; numaraları göndeririz. Aramaya siz karar verirsiniz.

now = Hemen yardım gerek

sad = Çok kötüyüm

controlled = Biri beni kontrol ediyor

violence = Evde şiddet

child = Bir çocuk güvende değil

# facts: 8.1.1
call-911 = 911'i arayın. Dilinizin adını söyleyin, tercüman bekleyin. Bazı yerlerde 911'e mesaj da yazılır. Polis gelebilir. Seçim sizindir.

# facts: 8.3.1, 8.3.2
feel = Bu kadar zor olmasına üzgünüz. Mahkeme, ICE randevuları ve mülakatlar kötü anıları geri getirebilir. Korkmak, hiçbir şey hissetmemek veya unutmak normaldir. Küçük bir adım yardım edebilir: yavaş nefes alın, su için, size iyi gelen birini arayın.

# facts: 8.1.2
call-988 = Her saat, ücretsiz biriyle konuşmak için: 988'i arayın, "Turkish" deyin. Dinlerler, telefonda tercüman bulurlar. 988'e mesaj sadece İngilizce veya İspanyolca. Şu an tehlikedeyseniz: 911.

# facts: 8.1.3, 8.1.4, 8.2.6, 8.2.9
call-trafficking = Kimisi işten, evden çıkamaz; belgelerini biri tutar; borç bitmez. Sizin suçunuz değil. National Human Trafficking Hotline dilinizde: 1-888-373-7888, mesaj 233733 (İngilizce, İspanyolca). Polis veya göçmenlik olmadığını söyler. Neyin gizli kaldığını sorun. Ad gerekmez.

# facts: 8.1.5, 8.2.6
call-violence = Evde biri canınızı yakıyor, tehdit veya kontrol ediyorsa sizin suçunuz değil. National Domestic Violence Hotline: 1-800-799-7233, gece gündüz, tercümanla. Arama telefonun listesinde kalır; başka telefon daha güvenli olabilir. Şu an tehlikedeyseniz: 911.

# facts: 8.2.8
visas = Zarar gören veya zorlanan bazı kişiler için vizeler vardır. Bir avukat sizinle bakabilir; ne anlatacağınızı siz seçersiniz: immigrationadvocates.org/legaldirectory

# facts: 8.1, 8.2.7
call-child = Biri bir çocuğun canını yakıyorsa veya ebeveyn olarak yardım gerekirse: Childhelp, 1-800-422-4453, arama veya mesaj, gece gündüz, tercümanla. Yanıtlayanlar bir çocuğa zarar verildiğini bildirmek zorunda olabilir. Şu an tehlikedeyseniz: 911.
