### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# Added after the venue's time when the person's own clock shows another.
own-time =
    { $own ->
        [other] {" "}У вас: { TIME($own_when) }.
        [day] {" "}У вас: { WEEKDAY($own_when) }, { TIME($own_when) }.
       *[same] {""}
    }

# How it is held, where that is not in person, or not any more. For a phone that others read.
# facts: 1.2
how =
    { $mode ->
        [video] {" "}По видео: как - сказано в ваших бумагах.
        [phone] {" "}По телефону: как - сказано в ваших бумагах.
        [in_person]
            { $was ->
                [same] {""}
               *[other] {" "}Лично.
            }
       *[other] {""}
    }

no-longer =
    { $was ->
        [in_person] {" "}Больше не лично.
        [video] {" "}Больше не по видео.
        [phone] {" "}Больше не по телефону.
       *[same] {""}
    }

# facts: 2.8
plain =
    Изменение: { DATE($when) }, { TIME($when) } (время { $city }), { $event }.{ own-time }
    { $place }
    { $changed ->
        [place] Уже не здесь: { $old_place }.
        [mode] {""}
       *[when] Не { DATE($old_when) }, { TIME($old_when) } (время { $old_city }).
    }{ no-longer } Вопросы? { $org_phone }.

discreet = Изменение. { $mode ->
        [deadline] Последний день для ваших бумаг
       *[other] Ваша встреча
    } теперь: { DATE($when) }, { TIME($when) } (время { $city }).{ own-time }{ how }{ no-longer } { $changed ->
        [place] Время то же; место новое.
        [mode] Время то же.
       *[when] Было: { DATE($old_when) }, { TIME($old_when) } (время { $old_city }). Место тоже может быть другим.
    } Вопросы? Напишите или звоните: { $org_phone }.

# Only after a person recorded how the cancellation was verified.
# facts: 2.8, 2.10
cancelled =
    Отменено: { DATE($when) }, { TIME($when) } (время { $city }), { $event }. Мы проверили.
    { $place }
    Ваше дело идёт дальше, новая дата может прийти на бумаге. Проверяйте. Вопросы? { $org_phone }.

discreet-cancelled = { $mode ->
        [deadline] Последний день для ваших бумаг отменён:
       *[other] Ваша встреча отменена:
    } { DATE($when) }, { TIME($when) } (время { $city }). Мы проверили. Новая дата может прийти на бумаге, поэтому проверяйте и дальше. Вопросы? Напишите или звоните: { $org_phone }.

# A cancellation that we told and that was not one.
# facts: 2.10
stands =
    Мы ошиблись: дата не отменена, простите. Она в силе: { DATE($when) }, { TIME($when) } (время { $city }), { $event }.{ own-time }
    { $place }
    Пожалуйста, { $mode ->
        [in_person] рассчитывайте прийти.
        [deadline] держитесь этой даты.
       *[other] будьте готовы.
    } Вопросы? { $org_phone }.

discreet-stands = Мы сказали, что { $mode ->
        [deadline] последний день для ваших бумаг отменён
       *[other] ваша встреча отменена
    }. Это наша ошибка, простите. Всё в силе: { DATE($when) }, { TIME($when) } (время { $city }).{ own-time } Пожалуйста, { $mode ->
        [in_person] рассчитывайте прийти.
        [deadline] держитесь этой даты.
       *[other] будьте готовы.
    } Вопросы? Напишите или звоните: { $org_phone }.
