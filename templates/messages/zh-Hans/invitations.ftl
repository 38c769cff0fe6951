### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# facts: 10.1.1, 10.2.5
discreet = 您好。有位帮助您的人给了我们这个号码，让我们免费发短信提醒您的预约。我们从不要钱。您要这些提醒吗？随时发送 STOP 或 停止，就不再发。有疑问请打 { $org_phone } 。

discreet-question = 您要免费的预约短信提醒吗？

agree = 要，谢谢

decline = 不要，谢谢

accepted = 谢谢。下面介绍我们是谁。

refused = 好的。我们不会给您发提醒。如果您改变主意，请在这里写给我们。

# To a number that somebody wants to be told their dates as well: a relative, a lawyer, another phone of theirs.

# facts: 10.1.1, 10.2.5
helper = 您好。{ $who } 希望您也能收到关于其预约的短信。这些短信以这个名字开头，除了日期和时间，几乎不写别的。我们可以发给您吗？随时发送 STOP 或 停止，就不再发。有疑问请打 { $org_phone } 。
