### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# Added after the venue's time when the person's own clock shows another.
own-time =
    { $own ->
        [other] {" "}Sizde: { TIME($own_when) }.
        [day] {" "}Sizde: { WEEKDAY($own_when) }, { TIME($own_when) }.
       *[same] {""}
    }

# How it is held, where that is not in person, or not any more. For a phone that others read.
# facts: 1.2
how =
    { $mode ->
        [video] {" "}Görüntülü: ayrıntı belgelerinizde.
        [phone] {" "}Telefonla: ayrıntı belgelerinizde.
        [in_person]
            { $was ->
                [same] {""}
               *[other] {" "}Yüz yüze.
            }
       *[other] {""}
    }

no-longer =
    { $was ->
        [in_person] {" "}Artık yüz yüze değil.
        [video] {" "}Artık görüntülü değil.
        [phone] {" "}Artık telefonla değil.
       *[same] {""}
    }

# facts: 2.8
plain =
    Değişiklik: { DATE($when) }, { TIME($when) } ({ $city } saati), { $event }.{ own-time }
    { $place }
    { $changed ->
        [place] Eski yer geçersiz: { $old_place }.
        [mode] {""}
       *[when] Eski tarih geçersiz: { DATE($old_when) }, { TIME($old_when) } ({ $old_city } saati).
    }{ no-longer } Soru? { $org_phone }

discreet = Değişiklik: { $mode ->
        [deadline] belgeleriniz için son gün
       *[other] randevunuz
    } artık { DATE($when) }, { TIME($when) } ({ $city } saati).{ own-time }{ how }{ no-longer } { $changed ->
        [place] Saat aynı; yer yeni.
        [mode] Saat aynı.
       *[when] Eskisi: { DATE($old_when) }, { TIME($old_when) } ({ $old_city } saati). Yenisine uyun. Yer de yeni olabilir.
    } Soru? Yazın veya arayın: { $org_phone }.

# Only after a person recorded how the cancellation was verified.
# facts: 2.8, 2.10
cancelled =
    Tarihiniz { DATE($when) }, { TIME($when) } ({ $city } saati), { $event }, iptal oldu. Ekibimiz baktı.
    { $place }
    Davanız sürüyor; yeni tarih mektupla gelebilir. Bakmaya devam edin. Soru? { $org_phone }

discreet-cancelled = { $mode ->
        [deadline] Belgeleriniz için son gün
       *[other] Randevunuz
    } { DATE($when) }, { TIME($when) } ({ $city } saati) iptal oldu. Ekibimiz baktı. Yeni tarih mektupla gelebilir; bakmaya devam edin. Soru? Yazın veya arayın: { $org_phone }.

# A cancellation that we told and that was not one.
# facts: 2.10
stands =
    Bu tarih iptal demiştik. Hata bizdeydi; özür dileriz. Tarih geçerli: { DATE($when) }, { TIME($when) } ({ $city } saati), { $event }.{ own-time }
    { $place }
    Lütfen { $mode ->
        [deadline] bu güne uyun.
       *[other] katılmayı planlayın.
    } Soru? { $org_phone }

discreet-stands = { $mode ->
        [deadline] Belgeleriniz için son gün
       *[other] Randevunuz
    } iptal demiştik. Hata bizdeydi; özür dileriz. Tarih geçerli: { DATE($when) }, { TIME($when) } ({ $city } saati).{ own-time } Lütfen { $mode ->
        [deadline] bu güne uyun.
       *[other] katılmayı planlayın.
    } Soru? Yazın veya arayın: { $org_phone }.
