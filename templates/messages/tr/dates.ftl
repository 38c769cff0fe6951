### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

intro = Bildiğimiz kadarıyla sonraki tarihleriniz:

line =
    { DATE($when) }, { TIME($when) } ({ $city } saati): { $event }
    { $place }

# For a phone that others read.
line-discreet = { $mode ->
        [deadline] Belgeleriniz için son gün
       *[other] Randevunuz
    }: { DATE($when) }, { TIME($when) } ({ $city } saati){ how }

# facts: 1.2
how =
    { $mode ->
        [video] .{" "}Görüntülü: ayrıntı belgelerinizde.
        [phone] .{" "}Telefonla: ayrıntı belgelerinizde.
       *[in_person] {""}
    }


own-time = Sizin saatinizle: { DATE($own_when) }, { TIME($own_when) }.

# facts: 2.8
changes = Tarihler öne veya sonraya değişebilir; mektup geç gelebilir veya hiç gelmeyebilir. Lütfen her hafta kendiniz bakın; 7 gün, 3 gün ve 1 gün kala yine bakın.

# facts: 2.6
none = Sizin için yazılı bir tarihimiz yok. Bu, tarihiniz olmadığı anlamına gelmez. Nasıl bakacağınız şöyle.

ask-check = Hangi tarihe kendiniz bakmak istiyorsunuz?

check-court = Mahkeme duruşması

check-ice = ICE randevusu

check-uscis = USCIS randevusu

check-no-case = "Dava yok" diyor

check-no-match = Tarihler uymuyor

# facts: 2.1, 2.2, 2.3
how-to-check =
    Mahkeme duruşması için arayın: 1-800-898-7180. Ücretsiz, gece gündüz, İngilizce veya İspanyolca. Sonraki tarihi, saati, yeri söyler.
    A-Number'ınızı sorar: belgelerinizdeki A harfi ve 8 veya 9 rakam. 8 rakamsa başına 0 koyun.

# facts: 2.5, 2.9, 2.15
how-to-check-online =
    Veya internetten: acis.eoir.justice.gov/en. A-Number'ınızı ve vatandaşlığınızı sorar. Baktığınız günü yazın.
    Sadece siz bakın. Lütfen A-Number'ınızı bize göndermeyin.

# facts: 1.2, 1.4.1, 2.13
how-to-check-ice = ICE randevusu: serbest bırakılma belgelerinize ve ICE'den gelen her mektup veya mesaja bakın. Bazıları gitmek zorundadır, bazıları değildir; belgelerinizde yazar. ICE'nin sitesi: ice.gov/check-in

# facts: 1.2, 2.12
how-to-check-uscis = USCIS: tarih bildiriminizde yazar (parmak izi için Form I-797C). Dosyanız: egov.uscis.gov/casestatus veya 1-800-375-5283. Makbuz numarası gerekir: 3 harf ve 10 rakam.

# facts: 2.6, 2.7
no-case = "No case found" davanız yok demek değildir. Belge henüz verilmemiş veya bir rakam yanlış olabilir. Her hafta yine bakın. Mahkeme başka bir şey demezse Notice to Appear'da basılı tarihe uyun.

# facts: 2.10
no-match = Kağıdınız ile telefon hattı aynı şeyi söylemiyorsa mahkemeyi ve hukuki yardım veren birini arayın. Mahkeme onaylayana kadar erken olan tarihe göre plan yapın.
