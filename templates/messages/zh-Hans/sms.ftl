### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# Asked on WhatsApp, of those whose number takes SMS as well.
# facts: 10.1.1
ask = WhatsApp 有时送不到信息。如果日期提醒没有送到，我们可以用短信发到这个号码吗？您的电话公司可能会收费。

yes = 可以，也用短信

no = 不，只用 WhatsApp

said-yes = 谢谢。如果 WhatsApp 没有送到日期，会用短信发给您。

said-no = 好的。我们只在 WhatsApp 上给您发信息。
