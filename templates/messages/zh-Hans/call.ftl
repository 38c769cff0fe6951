### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

ask = 会有人给您打电话，用您的语言，或者带翻译。我们不收钱。您想用哪种语言谈？请写在这里。如果别的时间或别的号码对您更方便，也请写上。

# facts: 8.1.1
open = 谢谢。我们团队的人会尽量今天给您打电话，或者在下一个工作日打。我们的时间：{ $hours }。您也可以打给我们：{ $org_phone } 。现在有危险：911。

# facts: 8.1.1
closed = 谢谢。我们现在下班了。上班以后，我们团队的人会给您打电话。我们的时间：{ $hours }。我们的电话：{ $org_phone } 。现在有危险：911。
