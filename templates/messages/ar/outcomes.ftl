### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# The question itself is reminders.discreet-after, sent the day after; these are its answers. Whoever reads this over a
# shoulder learns no more than that there was an appointment.
how = كيف كان موعدك؟

was-there = حضرت

missed = فاتني

new-date = هناك موعد جديد

unknown = لا أعرف بالضبط

say-attended = شكرًا لإخبارنا، وأحسنت بالحضور. إن أخذت ورقة فيها موعد جديد، أرسل إلينا التاريخ.

# facts: 0, 1.3.10, 1.4.5
say-missed = شكرًا لإخبارنا. هذا يحدث، وربما لا يزال هناك ما يمكن فعله، لكن الوقت مهم. سيكتب إليك شخص من فريقنا أو يتصل بك قريبًا. ساعات عملنا: { $hours }. إن أمكنك، اتصل بنا الآن: { $org_phone }. الرجاء الاحتفاظ بكل ورقة، وكتابة سبب عدم حضورك.

say-unknown = شكرًا لك. سيكتب إليك شخص من فريقنا أو يتصل بك. ساعات عملنا: { $hours }. هاتفنا: { $org_phone }.

ask-date = ما هو التاريخ؟ اكتبه هنا، مثلًا 14 مارس. أو أرسل 0 لترك ذلك.

# facts: 2.8, 2.10
say-date = شكرًا لك. سيتحقق منه شخص من فريقنا معك قبل أن نذكّرك به. إلى ذلك الحين، الرجاء حفظ الورقة واتباع ما فيها.
