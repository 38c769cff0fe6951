### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

ask = Чим допомогти? Надішліть номер. 0 завжди поверне вас сюди.

ask-again = Чим ще допомогти? Надішліть номер.

# On a phone that others read no topic is named.
ask-quiet = Чим допомогти? Надішліть номер. Вибирайте 1, тільки коли цей телефон більше ніхто не читає.

all = Усі теми

dates = Моя наступна дата

court = Суд чи ICE?

cannot-go = Не можу чи пропустив(ла)

law = Притулок/робота/адвокат

safe = Безпека та ICE

near = Допомога поруч

person = Мені потрібна людина

language = Мова / Language

more = Ще

ask-safe = Безпека та ICE. Що вам потрібно?

supervision = Нагляд ICE

safety = Я не в безпеці

going-back = Повернення

ask-more = Ще. Що вам потрібно?

real = Повідомлення справжнє?

data = Мої дані

call-me = Дзвінок моєю мовою

feedback = Як ми працюємо?

no-more = Більше не писати

ask-no-more = Ви хочете, щоб ми більше нічого не надсилали? Тоді нагадувань від нас не буде. Ваші дати не змінюються.

no-more-yes = Більше не писати

only-dates = Тільки мої дати

no-more-keep = Лишити повідомлення

kept = Добре, нічого не змінюється.

language-changed = Добре. Відтепер ми пишемо вам українською.
