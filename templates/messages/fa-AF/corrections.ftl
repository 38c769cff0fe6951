### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# Added after the venue's time when the person's own clock shows another.
own-time =
    { $own ->
        [other] {" "}ساعت شما: { TIME($own_when) }.
        [day] {" "}ساعت شما: { WEEKDAY($own_when) }، { TIME($own_when) }.
       *[same] {""}
    }

# How it is held, where that is not in person, or not any more. For a phone that others read.
# facts: 1.2
how =
    { $mode ->
        [video] {" "}با ویدیو: اسناد تان می‌گوید چطور.
        [phone] {" "}با تلفون: اسناد تان می‌گوید چطور.
        [in_person]
            { $was ->
                [same] {""}
               *[other] {" "}حضوری.
            }
       *[other] {""}
    }

no-longer =
    { $was ->
        [in_person] {" "}دیگر حضوری نیست.
        [video] {" "}دیگر با ویدیو نیست.
        [phone] {" "}دیگر با تلفون نیست.
       *[same] {""}
    }

# facts: 2.8
plain =
    تغییر: { DATE($when) }، { TIME($when) } (وقت { $city })، { $event }.{ own-time }
    { $place }
    { $changed ->
        [place] نه در { $old_place }.
        [mode] {""}
       *[when] نه در { DATE($old_when) }، { TIME($old_when) } (وقت { $old_city }).
    }{ no-longer } سوال؟ زنگ: { $org_phone }.

discreet = تغییر: { $mode ->
        [deadline] آخرین روز اسناد تان
       *[other] وقت ملاقات شما
    } حالا { DATE($when) }، { TIME($when) } (وقت { $city }) است.{ own-time }{ how }{ no-longer } { $changed ->
        [place] وقت همان است؛ جای نو است.
        [mode] وقت همان است.
       *[when] پیشتر { DATE($old_when) }، { TIME($old_when) } (وقت { $old_city }) بود. لطفاً وقت نو را یاد داشته باشید. جای آن هم شاید نو باشد.
    } سوال؟ زنگ: { $org_phone }.

# Only after a person recorded how the cancellation was verified.
# facts: 2.8, 2.10
cancelled =
    تاریخ شما { DATE($when) }، { TIME($when) } (وقت { $city })، { $event }، لغو شد. تیم ما بررسی کرد.
    { $place }
    دوسیه ادامه دارد، شاید تاریخ نو روی کاغذ بیاید. بررسی کنید. سوال؟ { $org_phone }.

discreet-cancelled = { $mode ->
        [deadline] آخرین روز اسناد تان
       *[other] ملاقات شما
    } { DATE($when) }، { TIME($when) } (وقت { $city }) لغو شد. تیم ما بررسی کرد. شاید تاریخ نو روی کاغذ بیاید، پس لطفاً به بررسی ادامه بدهید. سوال؟ بنویسید یا زنگ: { $org_phone }.

# A cancellation that we told and that was not one.
# facts: 2.10
stands =
    گفتیم تاریخ لغو شد. اشتباه ما بود؛ ببخشید. تاریخ برجاست: { DATE($when) }، { TIME($when) } (وقت { $city })، { $event }.{ own-time }
    { $place }
    لطفاً { $mode ->
        [in_person] آماده رفتن باشید.
        [deadline] همین روز را در نظر بگیرید.
       *[other] آماده باشید.
    } سوال؟ بنویسید یا زنگ: { $org_phone }.

discreet-stands = به شما گفتیم که { $mode ->
        [deadline] آخرین روز اسناد تان
       *[other] ملاقات تان
    } لغو شد. اشتباه ما بود، و معذرت می‌خواهیم. برجاست: { DATE($when) }، { TIME($when) } (وقت { $city }).{ own-time } لطفاً { $mode ->
        [in_person] برای رفتن آماده باشید.
        [deadline] همین روز را در نظر بگیرید.
       *[other] آماده باشید.
    } سوال؟ بنویسید یا زنگ: { $org_phone }.
