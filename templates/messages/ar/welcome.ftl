### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# Shown before the language is known: the same words in English and in Spanish. Another language's folder says these four
# in its own words and in English, for a guess may be wrong.
hello =
    Hello. You can write to us in your language.
    مرحبًا. يمكنك الكتابة إلينا بلغتك.

# The answers are the languages' own names for themselves.
ask-language = Which language? / أي لغة؟

# Turns to the next languages.
more-languages = More / المزيد

# A language that is not on the list.
other-language = Other / لغة أخرى

by-voice = شكرًا لك. لا نستطيع الكتابة بهذه اللغة. سيبحث شخص من فريقنا عن طريقة للتحدث معك بها.

# facts: 10.1.1, 10.2.9
about = نحن { $org }. نجيب عن الأسئلة ونذكّرك بمواعيدك برسائل قصيرة. الخدمة مجانية. نحن لسنا الحكومة ولا نعمل لدى الحكومة.

# facts: 0.2, 10.2.9
promise = لا نطلب أبدًا مالًا ولا رقمك A-Number ولا قصتك. لا نعطي الحكومة معلوماتك باختيارنا. قد يجبرنا أمر قانوني على ذلك، ولهذا نحتفظ بالقليل جدًا.

# facts: 0, 10.1.1, 10.2.1
how-to-stop = القرار لك. أرسل STOP أو "توقف" في أي وقت فتتوقف رسائلنا. وأرسل HELP للمساعدة. ما نرسله معلومات وليس استشارة قانونية. وقد يقرأه من يستعمل هذا الهاتف غيرك.

# facts: 10.1.1
ask-consent =
    هل نرسل لك رسائل تذكّرك بمواعيدك؟ نحو 4 إلى 8 رسائل في الشهر. نحن لا نأخذ مالًا؛ وقد تأخذ شركة هاتفك أجرة الرسائل.
    إن كان جوابك لا، نجيبك مع ذلك حين تأتينا رسالة منك.

consent-yes = نعم، من فضلكم

consent-no = لا، شكرًا

consent-given = شكرًا لك. سنذكّرك بالمواعيد التي نعرفها.

consent-refused = لا بأس. لن نكتب إليك أولًا. وحين تأتينا رسالة منك، نجيب.

# facts: 8.2.3, 10.2.5
ask-private = هل أنت وحدك من يقرأ هذا الهاتف؟ إن لم يكن كذلك، فستذكر رسائلنا اليوم والساعة فقط، ولن تذكر سبب الموعد.

private-mine = أنا فقط

private-shared = غيري، أو لا أعرف

private-yes = شكرًا لك. ستقول رسائلنا ما هو كل موعد وأين.

private-no = شكرًا لك. ستذكر رسائلنا اليوم والساعة فقط. ولمعرفة الباقي، راسلنا أو اتصل بنا حين لا يكون معك أحد: { $org_phone }.
