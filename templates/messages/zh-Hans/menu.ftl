### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

ask = 我们能帮您什么？请发送号码。无论在哪里，发 0 都会回到这里。

ask-again = 还能帮您什么？请发送号码。

# On a phone that others read no topic is named.
ask-quiet = 需要什么帮助？请发送数字。只有没有别人看这部手机时，才选 1。

all = 全部主题

dates = 我的下一个日期

court = 法庭还是 ICE？

cannot-go = 去不了，或错过了

law = 庇护、工作、律师

safe = 安全和 ICE

near = 附近的帮助

person = 我需要真人帮助

language = 语言 / Language

more = 更多

ask-safe = 安全和 ICE。您需要什么？

supervision = ICE 监管

safety = 我觉得不安全

going-back = 回国

ask-more = 更多。您需要什么？

real = 这条信息是真的吗？

data = 我的资料

call-me = 用我的语言打给我

feedback = 我们做得怎么样？

no-more = 不再收信息

ask-no-more = 您要我们什么都不再发吗？那样您就收不到我们的提醒。您的日期不变。

no-more-yes = 不再收信息

only-dates = 只要我的日期

no-more-keep = 继续收信息

kept = 好的，什么都不变。

language-changed = 好的。从现在起，我们用中文写给您。
