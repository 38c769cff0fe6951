### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

ask = 我们什么时候可以先给您发信息？按您自己的钟。您写给我们时，我们任何时候都回答。

day = 全天，早8点到晚9点

morning = 上午，8点到12点

afternoon = 下午，12点到6点

evening = 傍晚，5点到9点

ask-wake = 如果日期变了，而且很快就到，我们夜里也可以发给您吗？不然我们会等到您的时间，我们团队的人可能会打电话。

wake = 可以，叫醒我

sleep = 不要，让我睡

set = 好了，我们记下了。您随时可以在这里改。
