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
        [video] {" "}Через відео: як - сказано у ваших паперах.
        [phone] {" "}Телефоном: як - сказано у ваших паперах.
        [in_person]
            { $was ->
                [same] {""}
               *[other] {" "}Особисто.
            }
       *[other] {""}
    }

no-longer =
    { $was ->
        [in_person] {" "}Більше не особисто.
        [video] {" "}Більше не через відео.
        [phone] {" "}Більше не телефоном.
       *[same] {""}
    }

# facts: 2.8
plain =
    Зміна: { DATE($when) }, { TIME($when) } (час { $city }), { $event }.{ own-time }
    { $place }
    { $changed ->
        [place] Вже не тут: { $old_place }.
        [mode] {""}
       *[when] Не { DATE($old_when) }, { TIME($old_when) } (час { $old_city }).
    }{ no-longer } Запитання? { $org_phone }.

discreet = Зміна. { $mode ->
        [deadline] Останній день для ваших паперів
       *[other] Ваша зустріч
    } тепер: { DATE($when) }, { TIME($when) } (час { $city }).{ own-time }{ how }{ no-longer } { $changed ->
        [place] Час той самий; місце нове.
        [mode] Час той самий.
       *[when] Було: { DATE($old_when) }, { TIME($old_when) } (час { $old_city }). Місце теж може бути іншим.
    } Запитання? Напишіть або телефонуйте: { $org_phone }.

# Only after a person recorded how the cancellation was verified.
# facts: 2.8, 2.10
cancelled =
    Скасовано: { DATE($when) }, { TIME($when) } (час { $city }), { $event }. Ми перевірили.
    { $place }
    Ваша справа триває, нова дата може прийти на папері. Перевіряйте далі. Запитання? { $org_phone }.

discreet-cancelled = { $mode ->
        [deadline] Останній день для ваших паперів
       *[other] Вашу зустріч
    } скасовано: { DATE($when) }, { TIME($when) } (час { $city }). Ми перевірили. Нова дата може прийти на папері, тому перевіряйте й далі. Запитання? Напишіть або телефонуйте: { $org_phone }.

# A cancellation that we told and that was not one.
# facts: 2.10
stands =
    Ми помилилися: дату не скасовано, вибачте. Вона чинна: { DATE($when) }, { TIME($when) } (час { $city }), { $event }.{ own-time }
    { $place }
    Будь ласка, { $mode ->
        [in_person] розраховуйте прийти.
        [deadline] тримайтеся цієї дати.
       *[other] будьте готові.
    } Запитання? { $org_phone }.

discreet-stands = Ми сказали, що { $mode ->
        [deadline] останній день для ваших паперів
       *[other] вашу зустріч
    } скасовано. Це наша помилка, вибачте. Усе чинне: { DATE($when) }, { TIME($when) } (час { $city }).{ own-time } Будь ласка, { $mode ->
        [in_person] розраховуйте прийти.
        [deadline] тримайтеся цієї дати.
       *[other] будьте готові.
    } Запитання? Напишіть або телефонуйте: { $org_phone }.
