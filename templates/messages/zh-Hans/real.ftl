### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

ask = 您问得好。您想知道什么？

us = 真的是你们吗？

never = 我们从不要什么

scams = 常见骗局

check = 怎么核对日期

paid = 我付了钱或给了资料

report = 告诉我们一个骗局

us-check = 不确定是不是我们？不要回那条信息。打 { $org_phone } ，问我们有没有写给您。我们的时间：{ $hours }。

# facts: 10.2.4, 10.2.8
we-never = 我们从不要钱、您的 A-Number（A号）、密码、验证码、证件照片或您的经历。我们从不发要您填资料的链接。如果有人用我们的名字这样做，那不是我们。

# facts: 10.5, 0.2
office-never = 法庭和 USCIS 不会用短信、WhatsApp、礼品卡、Zelle 或加密货币要钱。真正的政府网站以 .gov 结尾。只有收到正式通知或法庭命令以后才付费，而且只在 .gov 网站上付。

# facts: 10.5
scams-known = 常见骗局：收钱的假视频开庭。“现在就要交”的费用。假律师或假组织。快速工卡。打电话来的人知道您的 A-Number（A号）。要钱把人从拘留所弄出来。如果有人催您，或要您保密，请停下来，问一个您信任的人。

# facts: 6.4, 6.6, 0.2
no-notario = 在美国，notario（公证人）不是律师。只有律师，或司法部认可的代表，可以提供法律帮助。付钱之前请要求看证明。

# facts: 2.2, 2.12, 2.13, 10.5
how-to-check = 不要用那条信息里的号码。请自己查。法庭：1-800-898-7180 ，白天晚上都可以。ICE 报到：ice.gov/check-in 。USCIS：1-800-375-5283 。是我们的信息吗？打 { $org_phone } 。

# facts: 10.5
paid-now = 不是您的错；他们很会骗人。不要再付钱，不要再回。保存信息和收据。如果付了钱，请现在就打电话给您的银行或卡公司。告诉您信任的法律援助人员。您可以举报：reportfraud.ftc.gov 或 1-877-382-4357 。如果想让我们知道，请发送 骗局。

# facts: 10.5
ask-scam = 谢谢您告诉我们。我们团队的人会看。请不要回他们，不要付钱，把信息留着。他们说了什么，要了什么？请写在这里，不要写您的 A-Number（A号）。或者发送 0 不写。

reported = 谢谢。我们保存了您的话，我们团队的人会看。这也能帮到别人。
