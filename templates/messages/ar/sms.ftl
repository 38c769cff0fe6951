### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# Asked on WhatsApp, of those whose number takes SMS as well.
# facts: 10.1.1
ask = لا يوصل WhatsApp كل رسالة دائمًا. إذا لم يصل تذكير بموعد هناك، فهل يمكننا إرساله رسالة SMS إلى هذا الرقم؟ قد تأخذ شركة هاتفك أجرًا على ذلك.

yes = نعم، SMS أيضًا

no = لا، WhatsApp فقط

said-yes = شكرًا. إذا لم يوصل WhatsApp موعدًا، فإنه يصل رسالة SMS.

said-no = حسنًا. نكتب لك على WhatsApp فقط.
