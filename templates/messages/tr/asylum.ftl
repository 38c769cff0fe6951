### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

ask = İltica: Ne öğrenmek istiyorsunuz?

what = İltica nedir?

year = Bir yıl kuralı

where = Nereye verilir

form = Form

fees = Ücretler ve bildirimler

end = Erken biten davalar

lost = Kaybettim: itiraz

# facts: 4.1.1, 4.1.9, 0.1
what-is = İltica; ırk, din, milliyet, siyasi görüş veya belli bir sosyal grup yüzünden zarar görmüş ya da zarar görmekten korkan kişiler içindir. Aynı formla iki koruma daha istenir: "withholding of removal" ve İşkenceye Karşı Sözleşme. Bu ikisi green card vermez.

# facts: 4.1.2
year-rule = Kanun çoğu kişiye, son gelişinden sonra iltica başvurusu (Form I-589) için bir yıl verir. Dairenin başvuruyu ALDIĞI günü hesaba katın; postaya verildiği gün sadece birkaç durumda sayılır.

# facts: 4.1.3, 4.1.4, 0
year-late = Bir yıldan sonra, bazı değişiklikler ve çok ciddi nedenler için istisnalar vardır; zaman kısadır. Refakatsiz sayılan çocuklar bu kurala bağlı değildir. Geç kalan kişi yine de diğer iki korumayı isteyebilir. Size hangi kuralın uyduğunu bir avukat söyleyebilir; mesajla kimse söyleyemez.

# facts: 4.1.5, 4.1.6
where-file = Göçmenlik mahkemesinde davanız varsa: o mahkemeye. Yoksa: USCIS'e. Refakatsiz çocuklar USCIS'e verir. Elinizde Notice to Appear varsa ama sistemde dava görünmüyorsa, yer belli değildir: hukuki yardım alın ve bir yılın dolacağı güne dikkat edin.

# facts: 4.1.7
form-edition = Form değişir. 1 Ekim 2026'da baskısı 07/28/26 idi; bakın: uscis.gov/i-589. Boş yer, altı yanıtsız bir "yes" veya eksik imza varsa form geri gönderilebilir; hakim bu yüzden davayı bitirebilir.

# facts: 4.1.8, 6.8
form-true = İmzalamadan önce her sayfayı okuyun, gerekirse okutun. Formu dolduran da imzalamalıdır. Yalan olduğu bilinen bir şeyi söylemek, kapıyı ömür boyu kapatabilir.

# facts: 4.2.1, 4.2.2, 4.2.3, 4.2.4
fees-now =
    1 Ekim 2026'da başvuru ücreti $100 idi. Bir yıl sonra ve dava açık kaldığı her yıl bir ücret daha var: 16 Ekim 2026'dan itibaren USCIS'te $105. USCIS bildirim gönderir; ödemek için, üzerindeki tarihten başlayarak 30 gün vardır. Mahkemede, tarihi ve ödeme yolunu yazan yazılı kararı bekleyin.
    Söylentiyle ödeme yapmayın; bildirimi de yanıtsız bırakmayın.

# facts: 4.2.2, 4.2.3, 4.2.6, 10.5
fees-pay = Ödenmeyen bildirim iltica davasını ve çalışma iznini bitirebilir. Sadece internetten, bildirimde yazan .gov adresinde ödeyin: USCIS hesabı, mahkeme için epay.eoir.justice.gov. Mahkeme ve USCIS mesajla, hediye kartıyla, Zelle ile para istemez. Kanıtı saklayın.

# facts: 4.2, 4.2.5, 4.2.8, 0.2
fees-waiver = Başvuru ücreti ve yıllık ücret için muafiyet yoktur. Bazı kişiler bunları ödemek zorunda değildir; açılan davalar kuralları değiştirebilir. Hukuki yardım veren biri size söyleyebilir.

# facts: 4.3.1, 4.3.4, 4.3.2, 4.3.3
end-early = Devletin avukatı davanın kapatılmasını isteyebilir ya da hakim tam duruşma olmadan ilticayı bitirebilir. Kişi şöyle diyebilir: "Kabul etmiyorum. Avukatla konuşmak için zamana ihtiyacım var. Geri dönmekten korkuyorum. İtiraz hakkımı korumak istiyorum." Bazı kapatmalardan sonra tutuklananlar oldu. Bir memur hakim görmeden gitmeniz gerektiğini söylerse, korkuyorsanız söyleyin ve tekrarlayın.

# facts: 4.3.5, 4.3.6
end-third = Devlet, kişinin üçüncü bir ülkede iltica istemesi gerektiğini söyleyebilir. Kişi şöyle diyebilir: "Yanıt vermek ve avukatla konuşmak için zamana ihtiyacım var. O ülkeye gitmekten korkuyorum." Aynı gün hukuki yardım alın.

# facts: 4.3.8, 0.2
lost-appeal =
    İtiraz süresi çok kısadır: 10 gün bile olabilir; mahkemeler hâlâ tartışıyor. Aynı gün hukuki yardım alın. İtiraz Kurulu (BIA) itirazı o güne kadar ALMIŞ olmalıdır. Ücreti vardır; ödememek istenebilir (Form EOIR-26A).
    immigrationadvocates.org/legaldirectory
