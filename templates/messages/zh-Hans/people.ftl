### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# facts: 10.2.5
ask = 我们怎样称呼您，还把您的日期告诉谁。由您选择，随时可以更改或结束。

name = 怎样称呼我

helper = 也告诉另一个人

stop = 不告诉别人

ask-name = 在短信里怎样称呼您？写一个短名字，最多12个字，不要写全名。或者发送 0 保持不变。

named = 好了。您随时可以在这里更改。

# facts: 10.1.1, 10.2.5
ask-number = 哪个号码？请先问过那个人。我们也会发短信问对方，在对方同意之前什么都不说。之后对方会收到您的日期是哪天几点，附上您的短名字，绝不写地点。请写号码，或者发送 0 保持不变。

sure = 号码对吗？那个人愿意吗？

yes = 对，请问对方

no = 不，先不要

relation = 这个人是您的什么人？这样我们的团队更好帮您。

relative = 家人或伴侣

sponsor = 我的担保人

lawyer = 我的律师

self = 我的另一部手机

other = 其他人

# facts: 10.2.5
asked = 我们会问对方。如果问不了，我们团队的人会写给您。想结束时，随时回到这里。

# facts: 10.2.5
stopped = 好了。您的日期不再告诉别人。

# Those listed follow, each with the end of its number.
which = 以后不再告诉哪个号码？这里写的是号码末尾。

all = 全部都不告诉

# facts: 10.2.5
stopped-one = 好了。您的日期不再告诉那个号码。
