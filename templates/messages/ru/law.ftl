### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

ask = Убежище, работа, адвокаты, переезд. О чём вы хотите узнать?

moving = Я переезжаю

asylum = Убежище

work = Работа и разрешение

lawyers = Адвокаты
