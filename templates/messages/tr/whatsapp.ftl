### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# What WhatsApp lets us send to somebody who has not written for a day. Each is approved by Meta as it stands.

# facts: 2.8
date = Merhaba, biz { $org }. Hatırlatma: { $event }, tarih { $date }, saat { $time }. Yer: { $place }. Tarihler değişebilir; lütfen yine kontrol edin. Bir şey sormak için buraya yanıt yazın.

discreet = Merhaba. Randevunuz için hatırlatma: tarih { $date }, saat { $time }. Lütfen hazırlanın ve belgelerinize bakın. Bir şey sormak için buraya yanıt yazın.

# facts: 2.10
unverified = Merhaba, biz { $org }. Şu tarihin iptal olabileceğini veya değişebileceğini duyduk: { $event }, tarih { $date }, saat { $time }. Onaylatamadık. Veren büro aksini diyene kadar tarih geçerlidir. Bir şey sormak için buraya yanıt yazın.

discreet-unverified = Merhaba. Randevunuzun, tarih { $date }, saat { $time }, iptal olabileceğini veya değişebileceğini duyduk. Onaylatamadık. Veren büro aksini diyene kadar geçerlidir. Bir şey sormak için buraya yanıt yazın.

change = Merhaba, biz { $org }. Bir değişiklik var: { $event }, tarih { $date }, saat { $time }. Yer: { $place }. Eskisi { $old } idi. Lütfen yeni tarihe ve yere uyun. Bir şey sormak için buraya yanıt yazın.

discreet-change = Merhaba. Bir değişiklik var: randevunuz, tarih { $date }, saat { $time }. Eskisi { $old } idi. Lütfen yenisine uyun. Yer de yeni olabilir. Bir şey sormak için buraya yanıt yazın.

# Only after a person recorded how the cancellation was verified.
# facts: 2.8, 2.10
cancelled = Merhaba, biz { $org }. Bu tarih iptal oldu: { $event }, tarih { $date }, saat { $time }. Ekibimiz baktı. Davanız sürüyor; yeni tarih mektupla gelebilir. Lütfen bakmaya devam edin. Bir şey sormak için buraya yanıt yazın.

discreet-cancelled = Merhaba. Randevunuz (tarih { $date }, saat { $time }) iptal oldu. Ekibimiz baktı. Yeni tarih mektupla gelebilir; lütfen bakmaya devam edin. Bir şey sormak için buraya yanıt yazın.

# A cancellation that we told and that was not one.
# facts: 2.10
stands = Merhaba, biz { $org }. Bu tarih iptal demiştik. Hata bizdeydi; özür dileriz. Tarih geçerli: { $event }, tarih { $date }, saat { $time }. Yer: { $place }. Lütfen bu güne uyun. Bir şey sormak için buraya yanıt yazın.

discreet-stands = Merhaba. Randevunuz iptal demiştik. Hata bizdeydi; özür dileriz. Randevu geçerli: tarih { $date }, saat { $time }. Lütfen bu güne uyun. Bir şey sormak için buraya yanıt yazın.

# facts: 0, 4.1.2
discreet-deadline = Merhaba. Hatırlatma: belgeleriniz için not ettiğimiz son gün, tarih { $date }, saat { $time }. O zamana kadar ulaşmalı. Bir şey sormak için buraya yanıt yazın.

# facts: 2.10
discreet-deadline-unverified = Merhaba. Belgeleriniz için son günün, tarih { $date }, saat { $time }, iptal olabileceğini veya değişebileceğini duyduk. Onaylatamadık. Veren büro aksini diyene kadar lütfen bu güne uyun. Bir şey sormak için buraya yanıt yazın.

discreet-deadline-change = Merhaba. Bir değişiklik var: belgeleriniz için son gün, tarih { $date }, saat { $time }. Eskisi { $old } idi. Lütfen yenisine uyun. Bir şey sormak için buraya yanıt yazın.

# facts: 2.8, 2.10
discreet-deadline-cancelled = Merhaba. Belgeleriniz için son gün (tarih { $date }, saat { $time }) iptal oldu. Ekibimiz baktı. Yeni tarih mektupla gelebilir; lütfen bakmaya devam edin. Bir şey sormak için buraya yanıt yazın.

# facts: 2.10
discreet-deadline-stands = Merhaba. Belgeleriniz için son gün iptal demiştik. Hata bizdeydi; özür dileriz. Tarih geçerli: { $date }, saat { $time }. Lütfen bu güne uyun. Bir şey sormak için buraya yanıt yazın.

# The answers are those of the flows how-it-went and paper-came, in their order.
after = Merhaba. Randevunuz ({ $date }) nasıl geçti? Oradaydıysanız 1, kaçırdıysanız 2, yeni bir tarih varsa 3, emin değilseniz 4 yazın.

paper = Merhaba. Size tarihli bir mektup, kağıt veya mesaj geldi mi? Tarih varsa 1, henüz yoksa 2, nasıl bakacağınızı okumak için 3 yazın.

knock = Merhaba. Size yardım eden birinin size bir mesajı var. Buraya herhangi bir kelimeyle yanıt verin, gelir; veya arayın: { $org_phone }.

# facts: 10.1.1, 10.2.5
invitation = Merhaba. Size yardım eden biri, randevularınızı ücretsiz hatırlatalım diye bu numarayı verdi. Asla para istemeyiz. İster misiniz? Evet için 1, hayır için 2 yazın. Sorular için arayın: { $org_phone }.

# What stands for $date, $time, $place and $old above.
day = { DATE($when) }
held =
    { $held ->
        [in_person] ,{" "}yüz yüze
        [video] ,{" "}görüntülü
        [phone] ,{" "}telefonla
       *[same] {""}
    }
own =
    { $own ->
        [day] { WEEKDAY($own_when) }, { TIME($own_when) }
       *[other] { TIME($own_when) }
    }
clock = { TIME($when) } ({ $city } saati){ held }
clock-own = { TIME($when) } ({ $city } saati; sizin saatinizle { own }){ held }
old-date = { DATE($when) }, { TIME($when) } ({ $city } saati){ held }
no-place = belgelerinize bakın

# The button that opens a list of answers.
choose = Seçin
