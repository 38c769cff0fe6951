### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# facts: 10.1.1, 10.2.5
discreet = مرحبًا. أعطانا هذا الرقم شخص يساعدك، لنرسل إليك تذكيرات مجانية بمواعيدك. لا نطلب مالًا أبدًا. هل نرسلها إليك؟ كلمة STOP توقفها في أي وقت. أسئلة: { $org_phone }.

discreet-question = هل نرسل إليك تذكيرات مجانية بمواعيدك برسائل قصيرة؟

agree = نعم، من فضلكم

decline = لا، شكرًا

accepted = شكرًا لك. هذا هو تعريفنا.

refused = لا بأس. لن نرسل إليك تذكيرات. إن غيّرت رأيك، اكتب إلينا هنا.

# To a number that somebody wants to be told their dates as well: a relative, a lawyer, another phone of theirs.

# facts: 10.1.1, 10.2.5
helper = مرحبًا. { $who }: هذا الشخص يريد أن تصلك أيضًا رسائل عن مواعيده. تبدأ هذه الرسائل بهذا الاسم ولا تذكر إلا التاريخ والوقت تقريبًا. هل نرسلها إليك؟ كلمة STOP توقفها في أي وقت. أسئلة: { $org_phone }.
