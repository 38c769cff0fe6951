### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

ask = متى يمكننا أن نكتب إليك أولًا؟ نقصد ساعتك أنت. وحين تصلنا رسالة منك، نجيب في أي ساعة.

day = أي وقت، 8 ص - 9 م

morning = صباحًا، 8 إلى 12

afternoon = بعد الظهر، 12 إلى 6

evening = مساءً، 5 إلى 9

ask-wake = إن تغير موعد وكان قريبًا جدًا، هل يمكننا أن نكتب إليك في الليل أيضًا؟ وإلا ننتظر حتى ساعاتك، وقد يتصل بك شخص من فريقنا.

wake = نعم، أيقظوني

sleep = لا، دعوني أنام

set = تم، سجلنا ذلك. يمكنك تغييره هنا في أي وقت.
