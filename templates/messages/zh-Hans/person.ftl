### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

open = 谢谢。我们团队的人会尽量今天在这里回答您，或者在下一个工作日回答。我们的时间：{ $hours }。您也可以打 { $org_phone } 。

closed = 谢谢。我们现在下班了，上班以前没有人看。上班以后，我们团队的人会回答您。我们的时间：{ $hours }。我们的电话：{ $org_phone } 。

# facts: 8.1.1, 8.1.2
urgent =
    任何时候的帮助：有危险，打 911（警察可能会来；由您决定）。非常难过或害怕：打 988，说 "Mandarin"，或用英语或西班牙语发短信到 988 。
    您不用告诉我们您的经历。
