### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

ask = İltica, iş, avukat, taşınma. Neyi öğrenmek istiyorsunuz?

moving = Taşınıyorum

asylum = İltica

work = İş ve çalışma izni

lawyers = Avukatlar
