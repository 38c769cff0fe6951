### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

ask = Чем помочь? Отправьте номер. 0 всегда вернёт вас сюда.

ask-again = Чем ещё помочь? Отправьте номер.

# On a phone that others read no topic is named.
ask-quiet = Чем помочь? Отправьте номер. Выбирайте 1, только когда этот телефон больше никто не читает.

all = Все темы

dates = Моя следующая дата

court = Суд или ICE?

cannot-go = Не могу или пропустил(а)

law = Убежище, работа, адвокат

safe = Безопасность и ICE

near = Помощь рядом

person = Мне нужен человек

language = Язык / Language

more = Ещё

ask-safe = Безопасность и ICE. Что вам нужно?

supervision = Надзор ICE

safety = Я не в безопасности

going-back = Возвращение

ask-more = Ещё. Что вам нужно?

real = Сообщение настоящее?

data = Мои данные

call-me = Звонок на моём языке

feedback = Как мы работаем?

no-more = Больше не писать

ask-no-more = Вы хотите, чтобы мы больше ничего не присылали? Тогда напоминаний от нас не будет. Ваши даты не меняются.

no-more-yes = Больше не писать

only-dates = Только мои даты

no-more-keep = Оставить сообщения

kept = Хорошо, ничего не меняется.

language-changed = Хорошо. С этого момента мы пишем вам по-русски.
