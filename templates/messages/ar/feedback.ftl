### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

ask = ما رأيك بنا؟ هل ساعدتك رسائلنا؟

helped = نعم، ساعدتني

little = قليلًا

not-helped = لم تساعدني

ask-words = شكرًا لك. ما الذي كان جيدًا، وما الذي يجب أن يكون أفضل؟ اكتبه بكلماتك. لا حاجة لأن تحكي قصتك أو تعطي رقمك A-Number. أو أرسل 0 لترك ذلك.

thanks = شكرًا لك. حفظنا كلماتك، ويقرؤها شخص من فريقنا. إن أردت جوابًا، اختر "أريد التحدث مع شخص" في القائمة. وللقائمة: 0.
