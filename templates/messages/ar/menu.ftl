### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

ask = كيف نساعدك؟ أرسل رقمًا. ومن أي مكان، 0 يعيدك إلى هنا.

ask-again = بماذا نساعدك أيضًا؟ أرسل رقمًا.

# On a phone that others read no topic is named.
ask-quiet = كيف نساعدك؟ أرسل رقمًا. اختر 1 فقط حين لا يقرأ هذا الهاتف أحد غيرك.

all = كل المواضيع

dates = موعدي القادم

court = المحكمة أم ICE؟

cannot-go = لا أستطيع أو فات موعدي

law = لجوء، عمل، محامٍ

safe = الأمان وICE

near = مساعدة قريبة مني

person = أريد التحدث مع شخص

language = اللغة / Language

more = المزيد

ask-safe = الأمان وICE. بماذا نساعدك؟

supervision = إشراف ICE

safety = لا أشعر بالأمان

going-back = العودة إلى بلدي

ask-more = المزيد. بماذا نساعدك؟

real = هل هذه الرسالة حقيقية؟

data = بياناتي

call-me = اتصلوا بي بلغتي

feedback = ما رأيك بنا؟

no-more = لا أريد رسائل أخرى

ask-no-more = هل نتوقف عن إرسال أي شيء إليك؟ عندها لن تصلك منا تذكيرات. مواعيدك تبقى كما هي.

no-more-yes = أوقفوا كل الرسائل

only-dates = مواعيدي فقط

no-more-keep = أبقوا الرسائل

kept = حسنًا، لا شيء يتغير.

language-changed = حسنًا. من الآن نكتب إليك بالعربية.
