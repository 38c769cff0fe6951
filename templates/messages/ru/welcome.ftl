### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# Shown before the language is known: the same words in English and in Spanish. Another language's folder says these four
# in its own words and in English, for a guess may be wrong.
hello =
    Hello. You can write to us in your language.
    Здравствуйте. Вы можете писать нам на своём языке.

# The answers are the languages' own names for themselves.
ask-language = Which language? / Какой язык?

# Turns to the next languages.
more-languages = More / Ещё

# A language that is not on the list.
other-language = Other / Другой

by-voice = Спасибо. На этом языке мы не можем писать. Человек из нашей команды поищет способ поговорить с вами на нём.

# facts: 10.1.1, 10.2.9
about = Мы - { $org }. Мы отвечаем на вопросы и присылаем напоминания о ваших датах в сообщениях. Это бесплатно. Мы не правительство и не работаем на правительство.

# facts: 0.2, 10.2.9
promise = Мы никогда не просим деньги, ваш A-Number или вашу историю. По своей воле мы не передаём ваши данные правительству. Нас может обязать законный приказ, поэтому мы храним очень мало.

# facts: 0, 10.1.1, 10.2.1
how-to-stop = Решаете вы. Отправьте STOP или СТОП в любое время, и наши сообщения прекратятся. Отправьте HELP, если нужна помощь. Мы даём информацию, а не юридический совет. Её могут прочитать другие, кто пользуется этим телефоном.

# facts: 10.1.1
ask-consent =
    Можно присылать вам напоминания о ваших датах? Примерно от 4 до 8 сообщений в месяц. Мы денег не берём; ваша телефонная компания может брать плату за сообщения.
    Если вы скажете "нет", мы всё равно ответим, когда вы напишете.

consent-yes = Да, пожалуйста

consent-no = Нет, спасибо

consent-given = Спасибо. Мы будем присылать вам напоминания о датах, которые знаем.

consent-refused = Хорошо. Мы не будем писать вам первыми. Когда напишете вы, мы ответим.

# facts: 8.2.3, 10.2.5
ask-private = Этот телефон читаете только вы? Если нет, в напоминаниях будут только день и время, и ни слова о том, что это за дата.

private-mine = Только я

private-shared = Другие или не знаю

private-yes = Спасибо. В напоминаниях будет сказано, что это за дата и где.

private-no = Спасибо. В напоминаниях будут только день и время. Об остальном напишите или позвоните нам, когда вы одни: { $org_phone }.
