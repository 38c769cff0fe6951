### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

ask = Önce biz yazarken hangi saatte yazalım? Kendi saatinize göre. Siz yazınca her saat yanıt veririz.

day = Her zaman, 8-21 arası

morning = Sabah, 8-12 arası

afternoon = Öğleden sonra, 12-18

evening = Akşam, 17-21 arası

ask-wake = Bir tarih değişir ve çok yakınsa gece de yazabilir miyiz? Yoksa sizin saatlerinizi bekleriz; ekibimizden biri arayabilir.

wake = Evet, uyandırın

sleep = Hayır, gece yazmayın

set = Tamam, yazdık. Burada her zaman değiştirebilirsiniz.
