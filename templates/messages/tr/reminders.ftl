### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# Added after the venue's time when the person's own clock shows another.
own-time =
    { $own ->
        [other] {" "}Sizde: { TIME($own_when) }.
        [day] {" "}Sizde: { WEEKDAY($own_when) }, { TIME($own_when) }.
       *[same] {""}
    }

# How it is held, where that is not in person. For a phone that others read.
# facts: 1.2
how =
    { $mode ->
        [video] {" "}Görüntülü: ayrıntı belgelerinizde.
        [phone] {" "}Telefonla: ayrıntı belgelerinizde.
       *[in_person] {""}
    }

# The same where the message speaks of the papers itself.
by =
    { $mode ->
        [video] {" "}Görüntülü.
        [phone] {" "}Telefonla.
       *[in_person] {""}
    }

# facts: 1.2, 2.2, 2.8, 3.12
hearing-ahead =
    { DATE($when) }, { TIME($when) } ({ $city } saati): mahkeme duruşması.{ own-time }
    { $place }
    { $mode ->
        [in_person] Her hafta bakın: 1-800-898-7180. Uzak mı, bir sorun mu var?
       *[other] Her hafta bakın. Bir sorun mu var?
    } Hemen yazın. Sadece hakim değiştirir.

# facts: 1.3.2, 1.3.4, 1.3.13, 2.2, 2.8
hearing-ask =
    { DATE($when) }, { TIME($when) } ({ $city } saati): mahkeme duruşması.{ own-time }
    { $place }
    Kaçırırsanız hakim sınır dışı kararı verebilir. Bakın: 1-800-898-7180

# facts: 1.3.2, 1.3.3, 1.3.4, 2.2, 2.8
hearing-soon =
    { DATE($when) }, { TIME($when) } ({ $city } saati): mahkeme duruşması.{ own-time }
    { $place }
    { $mode ->
        [in_person] Bildirimi getirin. 60-90 dk önce gelin; geç kalsanız da gidin.
       *[other] Bildirim yanınızda olsun, erken olun; geç kalsanız da katılın.
    } Kaçırırsanız sınır dışı kararı çıkabilir. { $org_phone }

# facts: 1.4.4, 1.2
check-in-ahead =
    { DATE($when) }, { TIME($when) } ({ $city } saati): ICE randevusu.{ own-time }
    { $place }
    Değişebilir: ICE belgesine bakın. Katılamazsanız önce ICE'ye söyleyin; ancak ICE onaylarsa değişir. Yardım? Yazın.

# facts: 1.2, 1.4.2, 1.4.4
check-in-ask =
    { DATE($when) }, { TIME($when) } ({ $city } saati): ICE randevusu.{ own-time }
    { $place }
    Kaçırırsanız ICE sizi bulup tutuklayabilir. Sadece ICE değiştirir.

# facts: 1.2, 1.4.2, 1.4.4
check-in-soon =
    { DATE($when) }, { TIME($when) } ({ $city } saati): ICE randevusu.{ own-time }
    { $place }
    { $mode ->
        [in_person] Kimlik ve randevu kağıdını getirin.
       *[other] Kimlik ve randevu kağıdı hazır olsun.
    } Kaçırırsanız ICE sizi bulup tutuklayabilir. Kaygılı mısınız? { $org_phone }

# facts: 1.2
isap-visit-ahead =
    { DATE($when) }, { TIME($when) } ({ $city } saati): ISAP ziyareti.{ own-time }
    { $place }
    Orada olamazsanız önce ISAP görevlinizden değişiklik isteyin, yanıtı yazılı alın. Yardım? Yazın.

# facts: 1.2, 7.1.8
isap-visit-ask =
    { DATE($when) }, { TIME($when) } ({ $city } saati): ISAP ziyareti.{ own-time }
    { $place }
    Telefon şarjlı olsun. Kaçırmak ihlaldir, ICE'ye söylenir.

# facts: 1.2, 7.1.8
isap-visit-soon =
    { DATE($when) }, { TIME($when) } ({ $city } saati): ISAP ziyareti.{ own-time }
    { $place }
    Kaçırmak ihlaldir, ICE'ye söylenir. Olamazsanız önce ISAP görevlinize söyleyin. Yardım: { $org_phone }

# facts: 1.2
isap-call-ahead =
    { DATE($when) }, { TIME($when) } ({ $city } saati): ISAP araması.{ own-time }
    { $place }
    O saatte telefonu açamazsanız önce ISAP görevlinizden değişiklik isteyin, yanıtı yazılı alın. Yardım? Yazın.

# facts: 1.2, 7.1.8
isap-call-ask =
    { DATE($when) }, { TIME($when) } ({ $city } saati): ISAP araması.{ own-time }
    { $place }
    Telefon şarjlı ve yanınızda olsun. Kaçırırsanız ihlal sayılır, ICE'ye söylenir.

# facts: 1.2, 7.1.8
isap-call-soon =
    { DATE($when) }, { TIME($when) } ({ $city } saati): ISAP araması.{ own-time }
    { $place }
    Telefon şarjlı ve yanınızda olsun. Kaçırırsanız ihlal sayılır, ICE'ye söylenir; çalışmazsa kanıt saklayın. Yardım: { $org_phone }.

# facts: 1.2
biometrics-ahead =
    { DATE($when) }, { TIME($when) } ({ $city } saati): USCIS'te parmak izi.{ own-time }
    { $place }
    Olmuyor mu? Tarihten önce USCIS'ten değişiklik isteyin: internet veya 1-800-375-5283. Yardım? Yazın.

# facts: 1.2, 1.5.1
biometrics-ask =
    { DATE($when) }, { TIME($when) } ({ $city } saati): parmak izi, USCIS.{ own-time }
    { $place }
    Kaçırırsanız vazgeçmiş sayılabilirsiniz. Değişim: 1-800-375-5283

# facts: 1.2, 1.5.1
biometrics-soon =
    { DATE($when) }, { TIME($when) } ({ $city } saati): parmak izi, USCIS.{ own-time }
    { $place }
    Form I-797C yanınızda olsun. Kaçırırsanız başvurudan vazgeçmiş sayılabilirsiniz. Değişim: 1-800-375-5283. { $org_phone }

# facts: 1.2, 1.5.2
interview-ahead =
    { DATE($when) }, { TIME($when) } ({ $city } saati): iltica mülakatı, USCIS.{ own-time }
    { $place }
    İngilizceniz iyi değilse 18+ yaşta tercüman gerekir. Katılamazsanız iltica bürosuna yazın. Yardım? Yazın.

# facts: 1.2, 1.5.2
interview-ask =
    { DATE($when) }, { TIME($when) } ({ $city } saati): iltica mülakatı, USCIS.{ own-time }
    { $place }
    Kaçırırsanız dava kapanabilir, mahkemeye gidebilir.

# facts: 1.2, 1.5.2
interview-soon =
    { DATE($when) }, { TIME($when) } ({ $city } saati): iltica mülakatı, USCIS.{ own-time }
    { $place }
    { $mode ->
        [in_person] Kimlik, asıl belgeler, tercüman, aile gelsin.
       *[other] Kimlik, asıl belgeler, tercüman, aile hazır olsun.
    } Kaçırırsanız dava kapanabilir, mahkemeye gidebilir. { $org_phone }

attorney-ahead =
    { DATE($when) }, { TIME($when) } ({ $city } saati): avukatınızla görüşme.{ own-time }
    { $place }
    Katılamaz mısınız? Avukatınıza hemen söyleyin veya bize yazın. { $org }

attorney-ask =
    { DATE($when) }, { TIME($when) } ({ $city } saati): avukatınızla görüşme.{ own-time }
    { $place }
    { $mode ->
        [in_person] Belge, soru getirin.
       *[other] Belge, soru hazırlayın.
    } Katılamazsanız avukata söyleyin.

attorney-soon =
    { DATE($when) }, { TIME($when) } ({ $city } saati): avukatınızla görüşme.{ own-time }
    { $place }
    { $mode ->
        [in_person] Belgelerinizi, sorularınızı getirin.
       *[other] Belgelerinizi, sorularınızı hazırlayın.
    } Katılamaz mısınız? Avukata söyleyin veya arayın: { $org_phone }.

program-ahead =
    { DATE($when) }, { TIME($when) } ({ $city } saati): programınızla randevu.{ own-time }
    { $place }
    Katılamaz mısınız? Bize yazın, başka bir saat arayalım. { $org }

program-ask =
    { DATE($when) }, { TIME($when) } ({ $city } saati): programınızla randevu.{ own-time }
    { $place }
    Katılamazsanız başka bir saat ararız.

program-soon =
    { DATE($when) }, { TIME($when) } ({ $city } saati): programınızla randevu.{ own-time }
    { $place }
    Katılamaz mısınız? Yazın veya arayın: { $org_phone }; başka bir saat ararız.

# facts: 0, 4.1.2
deadline-ahead =
    { DATE($when) }, { TIME($when) } ({ $city } saati): belgeleriniz için son gün.{ own-time }
    { $place }
    İltica için yasa çoğu kişiye bir yıl verir. Daire o güne kadar almış olmalı. Gün doğru mu, avukata sorun.

# facts: 0, 4.1.2
deadline-soon =
    { DATE($when) }, { TIME($when) } ({ $city } saati): belgeleriniz için son gün.{ own-time }
    { $place }
    İltica için yasa çoğu kişiye bir yıl verir. Daire o güne kadar almış olmalı. Avukata sorun veya { $org_phone }

# facts: 2.10
unverified =
    { DATE($when) }, { TIME($when) } ({ $city } saati), { $event }: değişebilir. Onaylatamadık.{ own-time }
    { $place }
    Daire onaylayana kadar { $mode ->
        [deadline] bu güne uyun.
       *[other] katılmayı planlayın.
    } Bildirime bakın veya { $org_phone }

discreet-ahead = Hatırlatma: randevunuz { DATE($when) }, { TIME($when) } ({ $city } saati).{ own-time }{ how } { $mode ->
        [in_person] Sorunuz mu var, yol mu uzak?
       *[other] Sorunuz mu var?
    } Hemen yazın.

discreet-ask = Hatırlatma: randevunuz { DATE($when) }, { TIME($when) } ({ $city } saati).{ own-time }{ how } { $mode ->
        [in_person] Yolunuzu planlayın, belgelerinize bakın. Gidebilir misiniz?
       *[other] Belgelerinize bakın, o saati boş tutun. Katılabilir misiniz?
    }

discreet-soon = Hatırlatma: randevunuz { DATE($when) }, { TIME($when) } ({ $city } saati).{ own-time }{ by } Belgeleriniz hazır olsun, erken hazırlanın. { $mode ->
        [in_person] Geç kalsanız da gidin.
       *[other] Geç kalsanız da katılın.
    } Yardım gerekirse yazın veya arayın: { $org_phone }.

# facts: 0, 4.1.2
discreet-deadline = Hatırlatma: { DATE($when) }, { TIME($when) } ({ $city } saati) belgeleriniz için not ettiğimiz son gün.{ own-time } O güne kadar ulaşmalı. Soru? Yazın veya arayın: { $org_phone }.

discreet-unverified = { $mode ->
        [deadline] Belgeleriniz için son gün
       *[other] Randevunuz
    } { DATE($when) }, { TIME($when) } ({ $city } saati) iptal olabilir veya değişebilir.{ own-time }{ by } Onaylatamadık. Büro onaylayana kadar { $mode ->
        [deadline] bu güne uyun.
       *[other] katılmayı planlayın.
    } Bakmak için: belgeleriniz veya { $org_phone }.

# The day after. It says that there was an appointment, and no more.
discreet-after = { DATE($when) }, { TIME($when) } randevunuz nasıl geçti? Belki yardım edebiliriz diye soruyoruz. Yanıt vermek zorunda değilsiniz.

# To somebody without a date, now and then.
discreet-paper = Merhaba. Size tarihli bir mektup, kağıt veya mesaj geldi mi? Bazıları geç veya eski adrese gelir. Yanıt vermek zorunda değilsiniz.
# Added to a reminder of a date that nobody has checked for long.

# facts: 1.2, 2.2
check-court = Bu tarihi son zamanlarda onaylatamadık. Lütfen bakın: 1-800-898-7180, gece gündüz.

# facts: 1.2
check-ice = Bu tarihi son zamanlarda onaylatamadık. Lütfen belgelerinizde yazan büroya sorun.

# facts: 1.2
check-uscis = Bu tarihi son zamanlarda onaylatamadık. Lütfen bakın: 1-800-375-5283.

check-other = Bu tarihi son zamanlarda onaylatamadık. Lütfen tarihi veren büroya sorun.

discreet-check = Son zamanlarda onaylatamadık. Lütfen belgelerinize bakın veya tarihi verene sorun.

# Added when the person has another date on the same day. Names no office: court and ICE stay apart.
discreet-both = Aynı gün başka bir randevunuz var: { TIME($when) } ({ $city } saati). İkisine de katılmanız gerekir. Olmuyor mu? Şimdi yazın.

# The same of one far away on another day, with too little time for the way.
discreet-far = Uzakta başka bir randevunuz var: { DATE($when) }, { TIME($when) } ({ $city } saati). İkisine de katılmanız gerekir. Olmuyor mu? Şimdi yazın.

reply = Gidebilir misiniz?

answer-yes = Gideceğim

answer-help = Gitmeye yardım

answer-question = Sorum var

answer-no = Gidemem

# facts: 2.8
reply-yes = Teşekkürler, yazdık. Bakmaya devam edin: tarihler değişebilir. Sizin için bir şey değişirse yazın.

# facts: 1.2
reply-help = Söylediğiniz için teşekkürler. Ekibimizden biri ulaşım için size yazacak veya arayacak. Saatlerimiz: { $hours }. Yakınsa arayın: { $org_phone }. Bize söylemek tarihi değiştirmez; veren büro aksini diyene kadar tarih geçerlidir.

reply-question = Sorunuz nedir? Buraya yazın. Veya menü için 0 gönderin; yanıt orada olabilir.

reply-question-noted = Teşekkürler. Ekibimizden biri okuyup yanıt verecek. Saatlerimiz: { $hours }. Yakınsa arayın: { $org_phone }.

# facts: 0, 1.2
reply-no = Söylediğiniz için teşekkürler. Ekibimizden biri yakında yazacak veya arayacak. Saatler: { $hours }. Yakınsa arayın: { $org_phone }. Bize söylemek tarihi değiştirmez; gitmemenin ağır sonuçları olabilir. Veren büro aksini diyene kadar tarih geçerlidir.

# One message for several people who share a phone.
household = Hepiniz gidebilir misiniz?

household-all = Hepimiz gideceğiz

household-one = Birimizle ilgili

household-who = Kiminle ilgili?
