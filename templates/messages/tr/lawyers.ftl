### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

ask = Avukatlar: Ne öğrenmek istiyorsunuz?

free = Ücretsiz avukat var mı?

find = Hukuki yardım bulmak

check = Gerçek avukat mı?

expect = Ne beklemeli

change = Avukat değiştirmek

file = Dosyam

cheated = Biri beni kandırdı

# facts: 6.1, 6.3
free-none = Göçmenlik mahkemesinde avukatınız olabilir, ama parasını devlet ödemez. Bazı gruplar ücretsiz veya az parayla yardım eder. Araştırmalara göre avukatı olanlar daha sık kazanır ve neredeyse her zaman mahkemeye gelir. Bu bir söz değildir.

# facts: 6.2, 6.4
find-where =
    ZIP koduyla ücretsiz veya ucuz yardım: immigrationadvocates.org/legaldirectory. Mahkemenin listesi: justice.gov/eoir/list-pro-bono-legal-service-providers
    Listeler dolu olabilir. Birkaçını arayın, aramaya devam edin.

# facts: 6.2, 1.3.20, 1.2
find-time = Avukat bulmak için hakimden zaman isteyebilirsiniz. İstemek tarihi değiştirmez: mahkeme evet diyene kadar aynıdır. Tarihiniz yakınsa ve kimseniz yoksa "Biriyle konuşmak" seçin.

# facts: 6.4, 6.5
check-who = Hukuki yardımı iki tür kişi verebilir: bir ABD eyaletinden ruhsatlı avukat, ve tanınmış bir grupta çalışan, Adalet Bakanlığı'nın yetki verdiği temsilci. Mahkeme için "full" (tam) yetki gerekir. Kanıt görmek isteyin: devletin listesi eski olabilir.

# facts: 6.7, 6.8
check-before = Ödemeden önce sorun: Tam adınız ve baro numaranız? Mahkemeye benimle kim gelir? Toplam fiyat ne, ne için? Kendi dilinizde sözleşme ve makbuz isteyin. Boş kağıdı veya okuyamadığınızı imzalamayın. Tek asıl belgenizi vermeyin.

# facts: 6.6, 0.2
notario-harm = Noterler (notario), danışmanlar, vergi hazırlayanlar ve seyahat acenteleri hukuki yardım veremez; onlar yüzünden davasını kaybedenler oldu. Başınıza geldiyse sizin suçunuz değil. Kağıtları ve makbuzları saklayın, bir avukata gösterin.

# facts: 6.9
expect-what = Avukat şunları yapmalıdır: tarihlerinizi ve seçeneklerinizi söylemek, mesajlarınıza yanıt vermek, tercüman kullanmak, sırrınızı saklamak, belgelerde dürüst olmak, kopya vermek, büyük kararları size bırakmak. Bunların hepsini isteyebilirsiniz.

# facts: 6.14
expect-part = Bazı avukatlar sadece bir bölüme yardım eder: bir form veya bir duruşma gibi. Hangi bölüm olduğunu yazılı isteyin.

# facts: 6.10
change-right = Avukatınızı değiştirme hakkınız var. Yazıyla yapılır; dosya ve kullanılmamış para istenir. Hakim değişikliğe izin verene kadar avukat mahkeme kaydında kalır; duruşmalarınıza gitmeye devam edin. Önce yeni avukatı bulmak iyi olur.

# facts: 6.11
file-copy = Dosyanız sizindir: avukatınızdan kopya isteyebilirsiniz. Mahkemeden de dosyasının kopyasını ücretsiz isteyebilirsiniz. İmzaladığınız ve gönderdiğiniz her şeyin kopyasını saklayın.

# facts: 6.12
cheated-where = Sizin suçunuz değil. İnsanlar nereye şikayet eder: avukat için eyaletin barosu; mahkemedeki biri için Form EOIR-44 (biraz gizlilik gider, parayı geri getirmez); sahte avukat veya notario için 1-877-388-3840 veya reportfraud.ftc.gov. Bunlar devlet daireleridir. Güvendiğiniz bir hukuk grubu sizinle gelebilir.

# facts: 6.13
cheated-reopen = Kötü avukatlık yüzünden kaybedilen dava bazen yeniden açılabilir. Yeni bir avukat gerekir ve süre çok kısadır: aynı gün yardım alın: immigrationadvocates.org/legaldirectory
