### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# Added after the venue's time when the person's own clock shows another. Inserted values stand in the nominative.
own-time =
    { $own ->
        [other] {" "}У вас: { TIME($own_when) }.
        [day] {" "}У вас: { WEEKDAY($own_when) }, { TIME($own_when) }.
       *[same] {""}
    }

# How it is held, where that is not in person. For a phone that others read.
# facts: 1.2
how =
    { $mode ->
        [video] {" "}По видео: как - сказано в ваших бумагах.
        [phone] {" "}По телефону: как - сказано в ваших бумагах.
       *[in_person] {""}
    }

# The same where the message speaks of the papers itself.
by =
    { $mode ->
        [video] {" "}По видео.
        [phone] {" "}По телефону.
       *[in_person] {""}
    }

# facts: 1.2, 2.2, 2.8, 3.12
hearing-ahead =
    { DATE($when) }, { TIME($when) } (время { $city }): слушание в суде.{ own-time }
    { $place }
    { $mode ->
        [in_person] Проверяйте каждую неделю: 1-800-898-7180. Далеко или что-то мешает?
       *[other] Проверяйте каждую неделю. Что-то мешает?
    } Скорее напишите. Меняет только судья.

# facts: 1.3.2, 1.3.4, 1.3.13, 2.2, 2.8
hearing-ask =
    { DATE($when) }, { TIME($when) } (время { $city }): слушание в суде.{ own-time }
    { $place }
    Без вас судья может приказать вас депортировать. Дата: 1-800-898-7180

# facts: 1.3.2, 1.3.3, 1.3.4, 2.2, 2.8
hearing-soon =
    { DATE($when) }, { TIME($when) } (время { $city }): слушание в суде.{ own-time }
    { $place }
    { $mode ->
        [in_person] Придите с уведомлением за 60-90 мин; опоздали - всё равно идите. Не придёте - могут депортировать.
       *[other] Держите уведомление под рукой; опоздали - подключайтесь. Не будете - могут депортировать.
    } { $org_phone }

# facts: 1.4.4, 1.2
check-in-ahead =
    { DATE($when) }, { TIME($when) } (время { $city }): явка в ICE.{ own-time }
    { $place }
    Дата может смениться: смотрите бумаги ICE. Не можете - скажите ICE заранее; перенос, лишь если ICE подтвердит.

# facts: 1.2, 1.4.2, 1.4.4
check-in-ask =
    { DATE($when) }, { TIME($when) } (время { $city }): явка в ICE.{ own-time }
    { $place }
    Пропустите - ICE может искать и арестовать. Меняет только ICE.

# facts: 1.2, 1.4.2, 1.4.4
check-in-soon =
    { DATE($when) }, { TIME($when) } (время { $city }): явка в ICE.{ own-time }
    { $place }
    { $mode ->
        [in_person] Возьмите документ и бумагу о явке.
       *[other] Приготовьте документ и бумагу о явке.
    } Пропустите - ICE может вас искать и арестовать. Тревожно? { $org_phone }

# facts: 1.2
isap-visit-ahead =
    { DATE($when) }, { TIME($when) } (время { $city }): визит ISAP.{ own-time }
    { $place }
    Не можете? До этой даты попросите работника ISAP о переносе и получите ответ письменно. Нужна помощь? Напишите.

# facts: 1.2, 7.1.8
isap-visit-ask =
    { DATE($when) }, { TIME($when) } (время { $city }): визит ISAP.{ own-time }
    { $place }
    Зарядите телефон. Пропуск - нарушение, сообщат ICE.

# facts: 1.2, 7.1.8
isap-visit-soon =
    { DATE($when) }, { TIME($when) } (время { $city }): визит ISAP.{ own-time }
    { $place }
    Пропуск - нарушение, об этом сообщат ICE. Не можете? Заранее скажите работнику ISAP. Помощь: { $org_phone }.

# facts: 1.2
isap-call-ahead =
    { DATE($when) }, { TIME($when) } (время { $city }): звонок ISAP.{ own-time }
    { $place }
    Если не сможете ответить в это время, попросите работника ISAP до этой даты и получите ответ письменно. Помощь? Напишите.

# facts: 1.2, 7.1.8
isap-call-ask =
    { DATE($when) }, { TIME($when) } (время { $city }): звонок ISAP.{ own-time }
    { $place }
    Держите телефон заряженным и рядом. Пропуск - нарушение, об этом сообщат ICE.

# facts: 1.2, 7.1.8
isap-call-soon =
    { DATE($when) }, { TIME($when) } (время { $city }): звонок ISAP.{ own-time }
    { $place }
    Держите телефон заряженным и рядом. Пропуск - нарушение, сообщат ICE. Не работает? Сохраните подтверждение. { $org_phone }

# facts: 1.2
biometrics-ahead =
    { DATE($when) }, { TIME($when) } (время { $city }): отпечатки пальцев в USCIS.{ own-time }
    { $place }
    Не можете? До этой даты просите USCIS о переносе: онлайн или 1-800-375-5283. Помощь? Напишите.

# facts: 1.2, 1.5.1
biometrics-ask =
    { DATE($when) }, { TIME($when) } (время { $city }): отпечатки, USCIS.{ own-time }
    { $place }
    Пропустите - дело могут счесть брошенным. Перенос: 1-800-375-5283

# facts: 1.2, 1.5.1
biometrics-soon =
    { DATE($when) }, { TIME($when) } (время { $city }): отпечатки, USCIS.{ own-time }
    { $place }
    Форма I-797C с собой. Пропустите - дело могут счесть брошенным. Перенос: 1-800-375-5283. { $org_phone }

# facts: 1.2, 1.5.2
interview-ahead =
    { DATE($when) }, { TIME($when) } (время { $city }): интервью об убежище, USCIS.{ own-time }
    { $place }
    Не говорите свободно по-английски? Нужен переводчик, 18+. Не можете? Напишите в офис по убежищу.

# facts: 1.2, 1.5.2
interview-ask =
    { DATE($when) }, { TIME($when) } (время { $city }): интервью об убежище, USCIS.{ own-time }
    { $place }
    Пропустите - дело могут закрыть или отдать в суд.

# facts: 1.2, 1.5.2
interview-soon =
    { DATE($when) }, { TIME($when) } (время { $city }): интервью об убежище USCIS.{ own-time }
    { $place }
    { $mode ->
        [in_person] Документ, оригиналы, переводчик, семья.
       *[other] Нужны документ, оригиналы, переводчик, семья.
    } Пропустите - дело могут закрыть или отдать суду. { $org_phone }

attorney-ahead =
    { DATE($when) }, { TIME($when) } (время { $city }): встреча с вашим адвокатом.{ own-time }
    { $place }
    Не можете? Скорее скажите адвокату или напишите нам. { $org }

attorney-ask =
    { DATE($when) }, { TIME($when) } (время { $city }): встреча с адвокатом.{ own-time }
    { $place }
    { $mode ->
        [in_person] Возьмите бумаги и вопросы.
       *[other] Приготовьте бумаги и вопросы.
    } Не можете - скажите ему.

attorney-soon =
    { DATE($when) }, { TIME($when) } (время { $city }): встреча с вашим адвокатом.{ own-time }
    { $place }
    { $mode ->
        [in_person] Возьмите бумаги и вопросы.
       *[other] Приготовьте бумаги и вопросы.
    } Не можете? Скажите адвокату или звоните нам: { $org_phone }.

program-ahead =
    { DATE($when) }, { TIME($when) } (время { $city }): встреча в вашей программе.{ own-time }
    { $place }
    Не можете? Напишите, и мы поищем другое время. { $org }

program-ask =
    { DATE($when) }, { TIME($when) } (время { $city }): встреча в программе.{ own-time }
    { $place }
    Не можете - мы поищем другое время.

program-soon =
    { DATE($when) }, { TIME($when) } (время { $city }): встреча в вашей программе.{ own-time }
    { $place }
    Не можете? Напишите или звоните { $org_phone }, и мы поищем другое время.

# facts: 0, 4.1.2
deadline-ahead =
    { DATE($when) }, { TIME($when) } (время { $city }): срок для бумаг (записан у нас).{ own-time }
    { $place }
    Убежище: закон даёт большинству год. Бумаги должны дойти к сроку. Верен ли срок, скажет адвокат.

# facts: 0, 4.1.2
deadline-soon =
    { DATE($when) }, { TIME($when) } (время { $city }): срок для бумаг (записан у нас).{ own-time }
    { $place }
    Убежище: закон даёт большинству год. Бумаги должны дойти к сроку. Адвокат или { $org_phone }

# facts: 2.10
unverified =
    { DATE($when) }, { TIME($when) } (время { $city }), { $event }: возможны изменения.{ own-time }
    { $place }
    Пока не подтверждено, { $mode ->
        [in_person] рассчитывайте прийти.
        [deadline] держитесь этой даты.
       *[other] будьте готовы.
    } См. уведомление, { $org_phone }

discreet-ahead = Напоминание о встрече: { DATE($when) }, { TIME($when) } (время { $city }).{ own-time }{ how } { $mode ->
        [in_person] Есть вопросы или далеко ехать?
       *[other] Есть вопросы?
    } Скорее напишите нам.

discreet-ask = Напоминание о встрече: { DATE($when) }, { TIME($when) } (время { $city }).{ own-time }{ how } { $mode ->
        [in_person] Подготовьте поездку и посмотрите свои бумаги. Вы придёте?
       *[other] Посмотрите свои бумаги и освободите время. Вы будете?
    }

discreet-soon = Напоминание о встрече: { DATE($when) }, { TIME($when) } (время { $city }).{ own-time }{ by } Приготовьте бумаги и будьте готовы заранее. Если опаздываете, { $mode ->
        [in_person] всё равно идите.
       *[other] всё равно подключайтесь.
    } Нужна помощь? Напишите или звоните: { $org_phone }.

# facts: 0, 4.1.2
discreet-deadline = Напоминание: { DATE($when) }, { TIME($when) } (время { $city }) - последний день для ваших бумаг (так записано у нас).{ own-time } Бумаги должны дойти к сроку. Вопросы? Напишите или звоните: { $org_phone }.

discreet-unverified = { $mode ->
        [deadline] Последний день для ваших бумаг может измениться:
       *[other] Ваша встреча может быть отменена или изменена:
    } { DATE($when) }, { TIME($when) } (время { $city }).{ own-time }{ by } Подтвердить мы не смогли. { $mode ->
        [in_person] Рассчитывайте прийти
        [deadline] Держитесь этой даты
       *[other] Будьте готовы
    }, пока офис не подтвердит. Проверить: ваши бумаги или { $org_phone }.

# The day after. It says that there was an appointment, and no more.
discreet-after = Ваша встреча ({ DATE($when) }, { TIME($when) }): как она прошла? Мы спрашиваем, потому что, возможно, сможем помочь. Отвечать не обязательно.

# To somebody without a date, now and then.
discreet-paper = Здравствуйте. Вам пришло письмо, бумага или сообщение с датой? Иногда они приходят поздно или на старый адрес. Отвечать не обязательно.
# Added to a reminder of a date that nobody has checked for long.

# facts: 1.2, 2.2
check-court = В последнее время мы не смогли подтвердить эту дату. Пожалуйста, проверьте: 1-800-898-7180, днём и ночью.

# facts: 1.2
check-ice = В последнее время мы не смогли подтвердить эту дату. Пожалуйста, проверьте в учреждении из ваших бумаг.

# facts: 1.2
check-uscis = В последнее время мы не смогли подтвердить эту дату. Пожалуйста, проверьте: 1-800-375-5283.

check-other = В последнее время мы не смогли подтвердить эту дату. Пожалуйста, спросите учреждение, которое её дало.

discreet-check = В последнее время мы не смогли её подтвердить. Пожалуйста, проверьте свои бумаги или спросите тех, кто дал вам дату.

# Added when the person has another date on the same day. Names no office: court and ICE stay apart.
discreet-both = В этот день у вас ещё одна встреча: { TIME($when) } (время { $city }). Быть нужно на обеих. Не успеваете? Сейчас же напишите нам.

# The same of one far away on another day, with too little time for the way.
discreet-far = У вас ещё одна встреча, далеко: { DATE($when) }, { TIME($when) } (время { $city }). Быть нужно на обеих. Не успеваете? Сейчас же напишите нам.

reply = Вы придёте?

answer-yes = Я буду

answer-help = Как добраться?

answer-question = Вопрос

answer-no = Не могу

# facts: 2.8
reply-yes = Спасибо, мы записали. Проверяйте и дальше: даты могут меняться. Если у вас что-то изменится, напишите нам.

# facts: 1.2
reply-help = Спасибо, что сказали. Человек из нашей команды напишет вам или позвонит о том, как добраться. Часы работы: { $hours }. Если это скоро, звоните { $org_phone }. То, что вы сказали нам, не меняет дату: она остаётся, пока офис, который её дал, не скажет другое.

reply-question = Какой у вас вопрос? Напишите здесь. Или отправьте 0, чтобы увидеть меню: возможно, там уже есть ответ.

reply-question-noted = Спасибо. Человек из нашей команды прочитает и ответит вам. Часы работы: { $hours }. Если это скоро, звоните { $org_phone }.

# facts: 0, 1.2
reply-no = Спасибо, что сказали. Человек из нашей команды скоро напишет вам или позвонит. Часы работы: { $hours }. Если это скоро, звоните { $org_phone }. То, что вы сказали нам, не меняет дату, а если не прийти, последствия могут быть серьёзными. Дата остаётся, пока офис, который её дал, не скажет другое.

# One message for several people who share a phone.
household = Вы все сможете прийти?

household-all = Мы все придём

household-one = Об одном из нас

household-who = О ком речь?
