### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# The question itself is reminders.discreet-after, sent the day after; these are its answers. Whoever reads this over a
# shoulder learns no more than that there was an appointment.
how = Як минула ваша зустріч?

was-there = Я там був / була

missed = Пропустив(-ла)

new-date = Є нова дата

unknown = Не знаю точно

say-attended = Дякуємо, що сказали. Добре, що ви там були. Якщо вам дали папір із новою датою, напишіть нам дату.

# facts: 0, 1.3.10, 1.4.5
say-missed = Дякуємо, що сказали. Так буває, і, можливо, ще можна щось зробити, але час важливий. Людина з нашої команди скоро напише вам або зателефонує. Години роботи: { $hours }. Якщо можете, зателефонуйте нам зараз: { $org_phone }. Будь ласка, збережіть усі папери і запишіть, чому ви не змогли там бути.

say-unknown = Дякуємо. Людина з нашої команди напише вам або зателефонує. Години роботи: { $hours }. Наш телефон: { $org_phone }.

ask-date = Яка дата? Напишіть її тут, наприклад 14 березня. Або надішліть 0, щоб пропустити.

# facts: 2.8, 2.10
say-date = Дякуємо. Людина з нашої команди перевірить її разом із вами, перш ніж ми будемо про неї нагадувати. А поки, будь ласка, бережіть папір і робіть так, як у ньому сказано.
