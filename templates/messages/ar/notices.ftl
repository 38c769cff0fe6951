### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# Stands under every notice.
foot = لمواعيدك فقط، دون أخبار: أرسل "مواعيدي فقط"

off = حسنًا. نرسل إليك مواعيدك فقط، ونجيب حين تصلنا رسالة منك. لتصلك الأخبار من جديد، أرسل "أخبار"

on = حسنًا. ستصلك الأخبار من جديد. لإيقافها، أرسل "مواعيدي فقط"
