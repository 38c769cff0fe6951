### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

intro = مواعيدك القادمة كما نعرفها:

line =
    { DATE($when) }، { TIME($when) } (توقيت { $city }): { $event }
    { $place }

# For a phone that others read.
line-discreet = { $mode ->
        [deadline] آخر يوم لأوراقك
       *[other] موعدك
    }: { DATE($when) }، { TIME($when) } (توقيت { $city }){ how }

# facts: 1.2
how =
    { $mode ->
        [video] .{" "}عبر الفيديو: أوراقك تبيّن كيف.
        [phone] .{" "}عبر الهاتف: أوراقك تبيّن كيف.
       *[in_person] {""}
    }


own-time = بساعتك أنت هذا يعني { DATE($own_when) }، { TIME($own_when) }.

# facts: 2.8
changes = قد تتغير المواعيد، إلى وقت أبكر أو أبعد، وقد تتأخر الرسالة أو لا تصل أبدًا. الرجاء التحقق بنفسك كل أسبوع، ثم قبل الموعد بسبعة أيام، وبثلاثة أيام، وبيوم واحد.

# facts: 2.6
none = ليس عندنا موعد مسجل لك. هذا لا يعني أنه ليس لديك موعد. هكذا يمكنك التحقق.

ask-check = أي موعد ستتحقق منه بنفسك؟

check-court = جلسة المحكمة

check-ice = موعد ICE (check-in)

check-uscis = موعد USCIS

check-no-case = الجواب: لا توجد قضية

check-no-match = المواعيد لا تتطابق

# facts: 2.1, 2.2, 2.3
how-to-check =
    جلسة المحكمة: اتصل بالرقم 1-800-898-7180. مجاني، ليلًا ونهارًا، بالإنجليزية أو الإسبانية. يخبرك بالموعد القادم وساعته ومكانه.
    يطلب رقمك A-Number: الحرف A وبعده 8 أو 9 أرقام، مكتوب على أوراقك. إن كانت 8 أرقام، ضع 0 قبلها.

# facts: 2.5, 2.9, 2.15
how-to-check-online =
    أو على الإنترنت: acis.eoir.justice.gov/en. يطلب رقمك A-Number وجنسيتك. اكتب عندك تاريخ اليوم الذي تحققت فيه.
    أنت وحدك من يتحقق. رجاءً لا ترسل لنا رقمك A-Number.

# facts: 1.2, 1.4.1, 2.13
how-to-check-ice = موعد ICE (check-in): انظر في أوراق الإفراج عنك وفي أي رسالة من ICE. بعض الناس عليهم الحضور لدى ICE، وبعضهم لا؛ أوراقك تبيّن ذلك. موقع ICE نفسه: ice.gov/check-in

# facts: 1.2, 2.12
how-to-check-uscis = USCIS: الموعد مكتوب في إشعارك (للبصمات: النموذج I-797C). لمعرفة حال طلبك: egov.uscis.gov/casestatus أو الهاتف 1-800-375-5283. ستحتاج إلى رقم الإيصال (receipt number): 3 حروف و10 أرقام.

# facts: 2.6, 2.7
no-case = "لا توجد قضية" (No case found) لا تعني أنه ليست لديك قضية. ربما لم تُسجّل الورقة بعد، أو هناك رقم خطأ. تحقق من جديد كل أسبوع. اتبع الموعد المطبوع في إشعار المثول (Notice to Appear)، ما لم تقل المحكمة غير ذلك.

# facts: 2.10
no-match = إن لم تتفق ورقتك مع خط الهاتف، فاتصل بالمحكمة وبمن يقدم المساعدة القانونية. واستعد للموعد الأبكر إلى أن تؤكد المحكمة.
