### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# Stands under every notice.
foot = Тільки ваші дати, без оголошень: надішліть ТІЛЬКИ ДАТИ

off = Добре. Ми надсилаємо тільки ваші дати і відповідаємо, коли ви пишете. Щоб знову отримувати оголошення, надішліть ОГОЛОШЕННЯ

on = Добре. Оголошення знову приходитимуть. Щоб їх не отримувати, надішліть ТІЛЬКИ ДАТИ
