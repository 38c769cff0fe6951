### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

not-understood = 对不起，我们没有看懂。请发送答案的号码。发送 0 看菜单。

# Above what a text may be about that was no answer.
perhaps = 您问的是这个吗？如果不是，请发送 0 看菜单。在菜单里也可以找我们的工作人员。

# facts: 8.1.1
handed-over =
    我们换一种方式帮您。我们团队的人会看您的信息。我们的时间：{ $hours }。您也可以打电话：{ $org_phone } 。
    现在有危险？请打 911。

# facts: 10.2.4
media = 谢谢，我们收到了。在这里我们不能回答图片或语音。我们团队的人会看。我们的时间：{ $hours }。如果可以，请写几个字给我们。请不要发您证件的照片。

stopped = 好的。我们不再给您发信息。您的日期不变。如果您想再收到我们的信息，请发送 START。

# facts: 0, 10.2.9
help =
    我们是 { $org }。我们用短信回答问题、发提醒，免费。我们不是政府。这是信息，不是法律建议。规定会变。
    发送 0 看菜单。发送 STOP 或 停止，我们就不再发。我们的电话：{ $org_phone } 。我们的时间：{ $hours }。

# facts: 0, 0.2, 6.4
advice =
    谢谢您问我们。我们不能用短信给法律建议。律师，或者美国司法部认可的代表，可以给。
    找免费或便宜的法律帮助：immigrationadvocates.org/legaldirectory
    您不用告诉我们您的经历。我们团队的人会看您的信息。我们的时间：{ $hours }。发送 0 看菜单。

try-again = 谢谢，我们收到了您的信息。我们这边出了点问题，不是您的错。我们团队的人会看。如果很急，请打 { $org_phone } 。

main-menu = 主菜单

other-questions = 其他问题

# Above an SMS that stands for a WhatsApp message which did not arrive.
also-on-whatsapp = 这条我们也发到了 WhatsApp。是同一条信息，不是另一个日期。
