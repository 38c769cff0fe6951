### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

ask = Bir kişi sizi kendi dilinizde veya tercümanla arayacak. Para almıyoruz. Hangi dilde konuşmak istersiniz? Buraya yazın. Başka bir saat veya numara daha iyiyse onu da yazın.

# facts: 8.1.1
open = Teşekkürler. Ekibimizden biri, olabilirse bugün, yoksa bir sonraki iş günümüzde sizi arayacak. Saatlerimiz: { $hours }. Siz de arayabilirsiniz: { $org_phone }. Şu an tehlikedeyseniz: 911.

# facts: 8.1.1
closed = Teşekkürler. Şu an kapalıyız. Açılınca ekibimizden biri sizi arayacak. Saatlerimiz: { $hours }. Telefonumuz: { $org_phone }. Şu an tehlikedeyseniz: 911.
