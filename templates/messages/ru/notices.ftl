### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# Stands under every notice.
foot = Только ваши даты, без объявлений: ответьте ТОЛЬКО ДАТЫ

off = Хорошо. Мы присылаем только ваши даты и отвечаем, когда вы пишете. Чтобы снова получать объявления, ответьте ОБЪЯВЛЕНИЯ

on = Хорошо. Объявления снова будут приходить. Чтобы их не получать, ответьте ТОЛЬКО ДАТЫ
