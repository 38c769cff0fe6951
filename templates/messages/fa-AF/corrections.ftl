### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# facts: 2.8
plain =
    تغییر: { DATE($when) }، { TIME($when) } (وقت { $city })، { $event }.
    { $place }
    { $changed ->
        [place] نه در { $old_place }.
       *[when] نه در { DATE($old_when) }، { TIME($old_when) } (وقت { $old_city }).
    } سوال؟ زنگ: { $org_phone }.

discreet = تغییر: وقت ملاقات شما حالا { DATE($when) }، { TIME($when) } (وقت { $city }) است. پیشتر { DATE($old_when) }، { TIME($old_when) } (وقت { $old_city }) بود. لطفاً وقت نو را بگیرید. جای آن هم شاید نو باشد. سوال؟ بنویسید یا زنگ: { $org_phone }.

# Only after a person recorded how the cancellation was verified.
# facts: 2.8, 2.10
cancelled =
    تاریخ شما { DATE($when) }، { TIME($when) } (وقت { $city })، { $event }، لغو شد. تیم ما بررسی کرد.
    { $place }
    دوسیه ادامه دارد، شاید تاریخ نو روی کاغذ بیاید. بررسی کنید. سوال؟ { $org_phone }.

discreet-cancelled = ملاقات شما { DATE($when) }، { TIME($when) } (وقت { $city }) لغو شد. تیم ما بررسی کرد. شاید تاریخ نو روی کاغذ بیاید، پس لطفاً به بررسی ادامه بدهید. سوال؟ بنویسید یا زنگ: { $org_phone }.

# A cancellation that we told and that was not one.
# facts: 2.10
stands =
    گفتیم تاریخ لغو شد. اشتباه ما بود؛ ببخشید. تاریخ برجاست: { DATE($when) }، { TIME($when) } (وقت { $city })، { $event }.
    { $place }
    لطفاً آماده رفتن باشید. سوال؟ بنویسید یا زنگ: { $org_phone }.

discreet-stands = به شما گفتیم که ملاقات تان لغو شد. اشتباه ما بود، و معذرت می‌خواهیم. ملاقات برجاست: { DATE($when) }، { TIME($when) } (وقت { $city }). لطفاً برای رفتن آماده باشید. سوال؟ بنویسید یا زنگ: { $org_phone }.
