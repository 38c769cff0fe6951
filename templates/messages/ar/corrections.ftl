### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# Added after the venue's time when the person's own clock shows another.
own-time =
    { $own ->
        [other] {" "}ساعتك: { TIME($own_when) }.
        [day] {" "}ساعتك: { WEEKDAY($own_when) }، { TIME($own_when) }.
       *[same] {""}
    }

# How it is held, where that is not in person, or not any more. For a phone that others read.
# facts: 1.2
how =
    { $mode ->
        [video] {" "}عبر الفيديو: أوراقك تبيّن كيف.
        [phone] {" "}عبر الهاتف: أوراقك تبيّن كيف.
        [in_person]
            { $was ->
                [same] {""}
               *[other] {" "}حضوريًا.
            }
       *[other] {""}
    }

no-longer =
    { $was ->
        [in_person] {" "}لم يعد حضوريًا.
        [video] {" "}لم يعد عبر الفيديو.
        [phone] {" "}لم يعد عبر الهاتف.
       *[same] {""}
    }

# facts: 2.8
plain =
    تغيير: { DATE($when) }، { TIME($when) } (توقيت { $city })، { $event }.{ own-time }
    { $place }
    { $changed ->
        [place] ليس في { $old_place }.
        [mode] {""}
       *[when] ليس في { DATE($old_when) }، { TIME($old_when) } (توقيت { $old_city }).
    }{ no-longer } أسئلة؟ اتصل { $org_phone }.

discreet = تغيير: { $mode ->
        [deadline] آخر يوم لأوراقك
       *[other] موعدك
    } الآن { DATE($when) }، { TIME($when) } (توقيت { $city }).{ own-time }{ how }{ no-longer } { $changed ->
        [place] الوقت كما هو؛ والمكان جديد.
        [mode] الوقت كما هو.
       *[when] كان { DATE($old_when) }، { TIME($old_when) } (توقيت { $old_city }). الرجاء اتباع الجديد. وقد يكون المكان جديدًا أيضًا.
    } أسئلة؟ راسلنا أو اتصل { $org_phone }.

# Only after a person recorded how the cancellation was verified.
# facts: 2.8, 2.10
cancelled =
    موعدك { DATE($when) }، { TIME($when) } (توقيت { $city })، { $event }، أُلغي. تحقق فريقنا من ذلك.
    { $place }
    قضيتك مستمرة، وقد يأتي موعد جديد على ورق. استمر في التحقق. أسئلة؟ { $org_phone }.

discreet-cancelled = { $mode ->
        [deadline] آخر يوم لأوراقك
       *[other] موعدك
    } { DATE($when) }، { TIME($when) } (توقيت { $city }) أُلغي. تحقق فريقنا من ذلك. قد يأتي موعد جديد على ورق، فالرجاء الاستمرار في التحقق. أسئلة؟ راسلنا أو اتصل { $org_phone }.

# A cancellation that we told and that was not one.
# facts: 2.10
stands =
    قلنا إن الموعد أُلغي. هذا خطأ منا؛ نعتذر. الموعد قائم: { DATE($when) }، { TIME($when) } (توقيت { $city })، { $event }.{ own-time }
    { $place }
    { $mode ->
        [deadline] الرجاء الالتزام به.
       *[other] الرجاء الاستعداد للحضور.
    } أسئلة؟ راسلنا أو اتصل { $org_phone }.

discreet-stands = قلنا لك إن { $mode ->
        [deadline] آخر يوم لأوراقك
       *[other] موعدك
    } أُلغي. كان هذا خطأ منا، ونعتذر. الموعد قائم: { DATE($when) }، { TIME($when) } (توقيت { $city }).{ own-time } { $mode ->
        [deadline] الرجاء الالتزام به.
       *[other] الرجاء الاستعداد للحضور.
    } أسئلة؟ راسلنا أو اتصل { $org_phone }.
