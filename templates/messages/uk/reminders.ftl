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
        [video] {" "}Через відео: як - сказано у ваших паперах.
        [phone] {" "}Телефоном: як - сказано у ваших паперах.
       *[in_person] {""}
    }

# The same where the message speaks of the papers itself.
by =
    { $mode ->
        [video] {" "}Через відео.
        [phone] {" "}Телефоном.
       *[in_person] {""}
    }

# facts: 1.2, 2.2, 2.8, 3.12
hearing-ahead =
    { DATE($when) }, { TIME($when) } (час { $city }): слухання в суді.{ own-time }
    { $place }
    { $mode ->
        [in_person] Перевіряйте щотижня: 1-800-898-7180. Далеко або щось заважає?
       *[other] Перевіряйте щотижня. Щось заважає?
    } Швидше напишіть. Дату змінює тільки суддя.

# facts: 1.3.2, 1.3.4, 1.3.13, 2.2, 2.8
hearing-ask =
    { DATE($when) }, { TIME($when) } (час { $city }): слухання в суді.{ own-time }
    { $place }
    Без вас суддя може наказати вас депортувати. Дата: 1-800-898-7180

# facts: 1.3.2, 1.3.3, 1.3.4, 2.2, 2.8
hearing-soon =
    { DATE($when) }, { TIME($when) } (час { $city }): слухання в суді.{ own-time }
    { $place }
    { $mode ->
        [in_person] Прийдіть із папером суду за 60-90 хв; спізнилися - все одно йдіть. Не прийдете - можуть депортувати.
       *[other] Тримайте папір із суду під рукою; спізнилися - приєднуйтеся. Не будете - можуть депортувати.
    } { $org_phone }

# facts: 1.4.4, 1.2
check-in-ahead =
    { DATE($when) }, { TIME($when) } (час { $city }): явка до ICE.{ own-time }
    { $place }
    Дата може змінитися: дивіться папери ICE. Не можете - скажіть ICE раніше; інша дата, лише якщо ICE підтвердить.

# facts: 1.2, 1.4.2, 1.4.4
check-in-ask =
    { DATE($when) }, { TIME($when) } (час { $city }): явка до ICE.{ own-time }
    { $place }
    Пропустите - ICE може шукати й заарештувати. Змінює лише ICE.

# facts: 1.2, 1.4.2, 1.4.4
check-in-soon =
    { DATE($when) }, { TIME($when) } (час { $city }): явка до ICE.{ own-time }
    { $place }
    { $mode ->
        [in_person] Візьміть документ і папір про явку.
       *[other] Підготуйте документ і папір про явку.
    } Пропустите - ICE може вас шукати й заарештувати. Тривожно? { $org_phone }

# facts: 1.2
isap-visit-ahead =
    { DATE($when) }, { TIME($when) } (час { $city }): візит ISAP.{ own-time }
    { $place }
    Не можете? До цієї дати попросіть працівника ISAP перенести її і отримайте відповідь письмово. Потрібна допомога? Напишіть.

# facts: 1.2, 7.1.8
isap-visit-ask =
    { DATE($when) }, { TIME($when) } (час { $city }): візит ISAP.{ own-time }
    { $place }
    Зарядіть телефон. Пропуск - порушення, повідомлять ICE.

# facts: 1.2, 7.1.8
isap-visit-soon =
    { DATE($when) }, { TIME($when) } (час { $city }): візит ISAP.{ own-time }
    { $place }
    Пропуск - порушення, про це повідомлять ICE. Не можете? Скажіть раніше працівнику ISAP. Допомога: { $org_phone }

# facts: 1.2
isap-call-ahead =
    { DATE($when) }, { TIME($when) } (час { $city }): дзвінок ISAP.{ own-time }
    { $place }
    Якщо не зможете відповісти в цей час, попросіть працівника ISAP до цієї дати й отримайте відповідь письмово. Допомога? Напишіть.

# facts: 1.2, 7.1.8
isap-call-ask =
    { DATE($when) }, { TIME($when) } (час { $city }): дзвінок ISAP.{ own-time }
    { $place }
    Тримайте телефон зарядженим і поруч. Пропуск - порушення, про це повідомлять ICE.

# facts: 1.2, 7.1.8
isap-call-soon =
    { DATE($when) }, { TIME($when) } (час { $city }): дзвінок ISAP.{ own-time }
    { $place }
    Тримайте телефон зарядженим і поруч. Пропуск - порушення, повідомлять ICE. Не працює? Збережіть підтвердження. { $org_phone }

# facts: 1.2
biometrics-ahead =
    { DATE($when) }, { TIME($when) } (час { $city }): відбитки пальців у USCIS.{ own-time }
    { $place }
    Не можете? До цієї дати просіть USCIS перенести: онлайн або 1-800-375-5283. Допомога? Напишіть.

# facts: 1.2, 1.5.1
biometrics-ask =
    { DATE($when) }, { TIME($when) } (час { $city }): відбитки, USCIS.{ own-time }
    { $place }
    Пропустите - справу можуть визнати покинутою. Зміна: 1-800-375-5283

# facts: 1.2, 1.5.1
biometrics-soon =
    { DATE($when) }, { TIME($when) } (час { $city }): відбитки, USCIS.{ own-time }
    { $place }
    Форма I-797C із собою. Пропустите - справу можуть визнати покинутою. Зміна: 1-800-375-5283. { $org_phone }

# facts: 1.2, 1.5.2
interview-ahead =
    { DATE($when) }, { TIME($when) } (час { $city }): інтерв'ю про притулок, USCIS.{ own-time }
    { $place }
    Не говорите вільно англійською? Потрібен перекладач, 18+. Не можете? Напишіть до офісу з притулку.

# facts: 1.2, 1.5.2
interview-ask =
    { DATE($when) }, { TIME($when) } (час { $city }): інтерв'ю про притулок, USCIS.{ own-time }
    { $place }
    Пропустите - справу можуть закрити чи передати до суду.

# facts: 1.2, 1.5.2
interview-soon =
    { DATE($when) }, { TIME($when) } (час { $city }): інтерв'ю про притулок USCIS.{ own-time }
    { $place }
    { $mode ->
        [in_person] Документ, оригінали, перекладач, сім'я.
       *[other] Потрібні документ, оригінали, перекладач, сім'я.
    } Пропустите - справу можуть закрити чи віддати суду. { $org_phone }

attorney-ahead =
    { DATE($when) }, { TIME($when) } (час { $city }): зустріч із вашим адвокатом.{ own-time }
    { $place }
    Не можете? Швидше скажіть адвокату або напишіть нам. { $org }

attorney-ask =
    { DATE($when) }, { TIME($when) } (час { $city }): зустріч з адвокатом.{ own-time }
    { $place }
    { $mode ->
        [in_person] Візьміть папери, запитання.
       *[other] Підготуйте папери, запитання.
    } Не можете - скажіть йому.

attorney-soon =
    { DATE($when) }, { TIME($when) } (час { $city }): зустріч із вашим адвокатом.{ own-time }
    { $place }
    { $mode ->
        [in_person] Візьміть папери і запитання.
       *[other] Підготуйте папери і запитання.
    } Не можете? Скажіть адвокату або телефонуйте нам: { $org_phone }.

program-ahead =
    { DATE($when) }, { TIME($when) } (час { $city }): зустріч у вашій програмі.{ own-time }
    { $place }
    Не можете? Напишіть, і ми пошукаємо інший час. { $org }

program-ask =
    { DATE($when) }, { TIME($when) } (час { $city }): зустріч у програмі.{ own-time }
    { $place }
    Не можете - ми пошукаємо інший час.

program-soon =
    { DATE($when) }, { TIME($when) } (час { $city }): зустріч у вашій програмі.{ own-time }
    { $place }
    Не можете? Напишіть або телефонуйте { $org_phone }, і ми пошукаємо інший час.

# facts: 0, 4.1.2
deadline-ahead =
    { DATE($when) }, { TIME($when) } (час { $city }): строк для паперів (наш запис).{ own-time }
    { $place }
    Притулок: закон дає більшості рік. До строку папери мають отримати. Чи це ваш строк, спитайте адвоката.

# facts: 0, 4.1.2
deadline-soon =
    { DATE($when) }, { TIME($when) } (час { $city }): строк для паперів (наш запис).{ own-time }
    { $place }
    Притулок: закон дає більшості рік. До строку папери мають отримати. Адвокат або { $org_phone }

# facts: 2.10
unverified =
    { DATE($when) }, { TIME($when) } (час { $city }), { $event }: можлива зміна.{ own-time }
    { $place }
    Поки не підтверджено, { $mode ->
        [in_person] розраховуйте прийти.
        [deadline] тримайтеся цієї дати.
       *[other] будьте готові.
    } Див. свої папери, { $org_phone }

discreet-ahead = Нагадування про зустріч: { DATE($when) }, { TIME($when) } (час { $city }).{ own-time }{ how } { $mode ->
        [in_person] Є запитання або далеко їхати?
       *[other] Є запитання?
    } Швидше напишіть нам.

discreet-ask = Нагадування про зустріч: { DATE($when) }, { TIME($when) } (час { $city }).{ own-time }{ how } { $mode ->
        [in_person] Підготуйте поїздку і подивіться свої папери. Ви прийдете?
       *[other] Подивіться свої папери і звільніть час. Ви будете?
    }

discreet-soon = Нагадування про зустріч: { DATE($when) }, { TIME($when) } (час { $city }).{ own-time }{ by } Підготуйте папери і будьте готові заздалегідь. Якщо запізнюєтеся, { $mode ->
        [in_person] все одно йдіть.
       *[other] все одно приєднуйтеся.
    } Допомога? Напишіть або телефонуйте: { $org_phone }.

# facts: 0, 4.1.2
discreet-deadline = Нагадування: { DATE($when) }, { TIME($when) } (час { $city }) - останній день для ваших паперів (так записано в нас).{ own-time } Папери мають надійти до строку. Запитання? Напишіть або телефонуйте: { $org_phone }.

discreet-unverified = { $mode ->
        [deadline] Останній день для ваших паперів може змінитися:
       *[other] Вашу зустріч можуть скасувати або змінити:
    } { DATE($when) }, { TIME($when) } (час { $city }).{ own-time }{ by } Підтвердити ми не змогли. { $mode ->
        [in_person] Розраховуйте прийти
        [deadline] Тримайтеся цієї дати
       *[other] Будьте готові
    }, доки офіс не підтвердить зміну. Перевірити: ваші папери або { $org_phone }.

# The day after. It says that there was an appointment, and no more.
discreet-after = Ваша зустріч ({ DATE($when) }, { TIME($when) }): як вона минула? Ми питаємо, бо, можливо, зможемо допомогти. Відповідати не обов'язково.

# To somebody without a date, now and then.
discreet-paper = Вітаємо. Вам прийшов лист, папір або повідомлення з датою? Іноді вони приходять пізно або на стару адресу. Відповідати не обов'язково.
# Added to a reminder of a date that nobody has checked for long.

# facts: 1.2, 2.2
check-court = Останнім часом ми не змогли підтвердити цю дату. Будь ласка, перевірте: 1-800-898-7180, вдень і вночі.

# facts: 1.2
check-ice = Останнім часом ми не змогли підтвердити цю дату. Будь ласка, перевірте в установі з ваших паперів.

# facts: 1.2
check-uscis = Останнім часом ми не змогли підтвердити цю дату. Будь ласка, перевірте: 1-800-375-5283.

check-other = Останнім часом ми не змогли підтвердити цю дату. Будь ласка, спитайте установу, яка її дала.

discreet-check = Останнім часом ми не змогли її підтвердити. Будь ласка, перевірте свої папери або спитайте тих, хто дав вам дату.

# Added when the person has another date on the same day. Names no office: court and ICE stay apart.
discreet-both = Цього дня у вас ще одна зустріч: { TIME($when) } (час { $city }). Бути треба на обох. Не встигаєте? Зараз же напишіть нам.

# The same of one far away on another day, with too little time for the way.
discreet-far = У вас ще одна зустріч, далеко: { DATE($when) }, { TIME($when) } (час { $city }). Бути треба на обох. Не встигаєте? Зараз же напишіть нам.

reply = Ви прийдете?

answer-yes = Я буду

answer-help = Як дістатися?

answer-question = Запитання

answer-no = Не можу

# facts: 2.8
reply-yes = Дякуємо, ми записали. Перевіряйте й далі: дати можуть змінюватися. Якщо у вас щось зміниться, напишіть нам.

# facts: 1.2
reply-help = Дякуємо, що сказали. Людина з нашої команди напише вам або зателефонує про те, як дістатися. Години роботи: { $hours }. Якщо це скоро, телефонуйте { $org_phone }. Те, що ви сказали нам, не змінює дату: вона лишається, доки офіс, який її дав, не скаже інакше.

reply-question = Яке у вас запитання? Напишіть тут. Або надішліть 0, щоб побачити меню: можливо, там уже є відповідь.

reply-question-noted = Дякуємо. Людина з нашої команди прочитає і відповість вам. Години роботи: { $hours }. Якщо це скоро, телефонуйте { $org_phone }.

# facts: 0, 1.2
reply-no = Дякуємо, що сказали. Людина з нашої команди скоро напише вам або зателефонує. Години роботи: { $hours }. Якщо це скоро, телефонуйте { $org_phone }. Те, що ви сказали нам, не змінює дату, а якщо не прийти, наслідки можуть бути серйозні. Дата лишається, доки офіс, який її дав, не скаже інакше.

# One message for several people who share a phone.
household = Ви всі зможете прийти?

household-all = Ми всі прийдемо

household-one = Про одного з нас

household-who = Про кого йдеться?
