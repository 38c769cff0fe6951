### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

open = Teşekkürler. Ekibimizden biri, olabilirse bugün, yoksa bir sonraki iş günümüzde burada yanıt verecek. Saatlerimiz: { $hours }. Arayabilirsiniz de: { $org_phone }.

closed = Teşekkürler. Şu an kapalıyız; açılana kadar bunu kimse okumaz. Sonra ekibimizden biri yanıt verecek. Saatlerimiz: { $hours }. Telefonumuz: { $org_phone }.

# facts: 8.1.1, 8.1.2
urgent =
    Her saat yardım: tehlikedeyseniz 911'i arayın (polis gelebilir; seçim sizin). Çok üzgün veya korkuyorsanız 988'i arayın, "Turkish" deyin ya da 988'e İngilizce veya İspanyolca mesaj atın.
    Hikayenizi anlatmanız gerekmez.
