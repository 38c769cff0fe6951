### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# facts: 2.8
plain =
    تغيير: { DATE($when) }، { TIME($when) } (توقيت { $city })، { $event }.
    { $place }
    { $changed ->
        [place] ليس في { $old_place }.
       *[when] ليس في { DATE($old_when) }، { TIME($old_when) } (توقيت { $old_city }).
    } أسئلة؟ اتصل { $org_phone }.

discreet = تغيير: موعدك الآن { DATE($when) }، { TIME($when) } (توقيت { $city }). كان { DATE($old_when) }، { TIME($old_when) } (توقيت { $old_city }). الرجاء اتباع الجديد. وقد يكون المكان جديدًا أيضًا. أسئلة؟ راسلنا أو اتصل { $org_phone }.

# Only after a person recorded how the cancellation was verified.
# facts: 2.8, 2.10
cancelled =
    موعدك { DATE($when) }، { TIME($when) } (توقيت { $city })، { $event }، أُلغي. تحقق فريقنا من ذلك.
    { $place }
    قضيتك مستمرة، وقد يأتي موعد جديد على ورق. استمر في التحقق. أسئلة؟ { $org_phone }.

discreet-cancelled = موعدك { DATE($when) }، { TIME($when) } (توقيت { $city }) أُلغي. تحقق فريقنا من ذلك. قد يأتي موعد جديد على ورق، فالرجاء الاستمرار في التحقق. أسئلة؟ راسلنا أو اتصل { $org_phone }.

# A cancellation that we told and that was not one.
# facts: 2.10
stands =
    قلنا إن الموعد أُلغي. هذا خطأ منا؛ نعتذر. الموعد قائم: { DATE($when) }، { TIME($when) } (توقيت { $city })، { $event }.
    { $place }
    الرجاء الاستعداد للحضور. أسئلة؟ راسلنا أو اتصل { $org_phone }.

discreet-stands = قلنا لك إن موعدك أُلغي. كان هذا خطأ منا، ونعتذر. الموعد قائم: { DATE($when) }، { TIME($when) } (توقيت { $city }). الرجاء الاستعداد للحضور. أسئلة؟ راسلنا أو اتصل { $org_phone }.
