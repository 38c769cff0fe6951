### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

ask = Притулок, робота, адвокати, переїзд. Про що ви хочете дізнатися?

moving = Я переїжджаю

asylum = Притулок

work = Робота і дозвіл

lawyers = Адвокати
