### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# Shown before the language is known: the same words in English and in Spanish. Another language's folder says these four
# in its own words and in English, for a guess may be wrong.
hello =
    Hello. You can write to us in your language.
    您好。您可以用您的语言写给我们。

# The answers are the languages' own names for themselves.
ask-language = Which language? / 哪种语言？

# Turns to the next languages.
more-languages = More / 更多

# A language that is not on the list.
other-language = Other / 其他

by-voice = 谢谢。我们不能用那种语言写。我们团队的人会想办法用那种语言和您谈。

# facts: 10.1.1, 10.2.9
about = 我们是 { $org }。我们用短信回答问题，提醒您的日期。免费。我们不是政府，也不为政府工作。

# facts: 0.2, 10.2.9
promise = 我们从不要钱、您的 A-Number（A号）或您的经历。我们不会自愿把您的信息交给政府。法律命令可能强迫我们，所以我们保存得很少。

# facts: 0, 10.1.1, 10.2.1
how-to-stop = 由您决定。随时发送 STOP 或 停止，我们就不再发。发送 帮助 可以得到帮助。我们发的是信息，不是法律建议。用这部手机的其他人也能看到。

# facts: 10.1.1
ask-consent =
    我们可以发短信提醒您的日期吗？每月大约 4 到 8 条。我们不收钱；您的电话公司可能收短信费。
    如果您说不，您写来时我们仍然会回答。

consent-yes = 可以，谢谢

consent-no = 不要，谢谢

consent-given = 谢谢。我们会提醒您我们知道的日期。

consent-refused = 没关系。我们不会先写给您。您写来时，我们会回答。

# facts: 8.2.3, 10.2.5
ask-private = 只有您一个人看这部手机吗？如果不是，我们的提醒只写日子和时间，不写是什么事。

private-mine = 只有我

private-shared = 还有别人，或不确定

private-yes = 谢谢。我们的提醒会写明每个日期是什么事、在哪里。

private-no = 谢谢。我们的提醒只写日子和时间。其他的，请在您一个人时发信息或打给我们：{ $org_phone } 。
