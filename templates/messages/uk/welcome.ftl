### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# Shown before the language is known: the same words in English and in Spanish. Another language's folder says these four
# in its own words and in English, for a guess may be wrong.
hello =
    Hello. You can write to us in your language.
    Вітаємо. Ви можете писати нам своєю мовою.

# The answers are the languages' own names for themselves.
ask-language = Which language? / Яка мова?

# Turns to the next languages.
more-languages = More / Ще

# A language that is not on the list.
other-language = Other / Інша

by-voice = Дякуємо. Цією мовою ми не можемо писати. Людина з нашої команди пошукає спосіб поговорити з вами нею.

# facts: 10.1.1, 10.2.9
about = Ми - { $org }. Ми відповідаємо на запитання і надсилаємо нагадування про ваші дати в повідомленнях. Це безкоштовно. Ми не уряд і не працюємо на уряд.

# facts: 0.2, 10.2.9
promise = Ми ніколи не просимо грошей, вашого A-Number чи вашої історії. З власної волі ми не передаємо ваші дані уряду. Нас може зобов'язати законний наказ, тому ми зберігаємо дуже мало.

# facts: 0, 10.1.1, 10.2.1
how-to-stop = Вирішуєте ви. Надішліть STOP або СТОП будь-коли, і наші повідомлення припиняться. Надішліть HELP, якщо потрібна допомога. Ми даємо інформацію, а не юридичну пораду. Її можуть прочитати інші, хто користується цим телефоном.

# facts: 10.1.1
ask-consent =
    Можна надсилати вам нагадування про ваші дати? Приблизно від 4 до 8 повідомлень на місяць. Ми грошей не беремо; ваша телефонна компанія може брати плату за повідомлення.
    Якщо ви скажете "ні", ми все одно відповімо, коли ви напишете.

consent-yes = Так, будь ласка

consent-no = Ні, дякую

consent-given = Дякуємо. Ми надсилатимемо вам нагадування про дати, які знаємо.

consent-refused = Добре. Ми не писатимемо вам першими. Коли напишете ви, ми відповімо.

# facts: 8.2.3, 10.2.5
ask-private = Цей телефон читаєте тільки ви? Якщо ні, у нагадуваннях будуть тільки день і час, і ні слова про те, що це за дата.

private-mine = Тільки я

private-shared = Інші або не знаю

private-yes = Дякуємо. У нагадуваннях буде сказано, що це за дата і де.

private-no = Дякуємо. У нагадуваннях будуть тільки день і час. Про решту напишіть або зателефонуйте нам, коли ви самі: { $org_phone }.
