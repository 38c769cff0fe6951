### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

ask = 搬家：您想知道什么？每个机关都要您自己告诉。它们不会互相通知。

court = 告诉法庭

uscis = 告诉 USCIS

ice = 告诉 ICE

far = 我的法庭很远

mail = 信寄丢了

# facts: 3.1, 1.1.6
court-tell = 法庭必须在5个工作日内知道您的新地址：EOIR-33/IC 表。电话或电子邮件变了，或第一份通知上的地址错了，也用这张表。告诉了 ICE 或 USCIS，不等于告诉了法庭。案子在上诉的用另一张表：EOIR-33/BIA。

# facts: 3.2, 3.3, 3.4, 3.6
court-how = 可以上网（respondentaccess.eoir.justice.gov ）、邮寄或亲自去。每个有案子的人都要一张表。请用最新的表；旧表可能被退回。必须有一份送到 ICE 的律师那里：请查一下网上提交会不会送去。请保存证明。请给一个真能收到信的地址。

# facts: 3.7
uscis-tell = USCIS 必须在10天内知道：用您的网上账户，或用 AR-11 表（uscis.gov ）。有疑问：1-800-375-5283 。请保存证明。

# facts: 3.8, 1.1.6, 3.9
ice-tell = 搬家之前，请看您的释放文件：上面可能有限制。先问。然后告诉官员，或用 ice.gov/check-in 。ICE 要求在5个工作日内知道。请保存证明。也告诉您的律师和邮局；并把您的新城市告诉我们，这样我们的信息会在合适的时间到。

# facts: 3.10, 3.12, 0.2
far-not = 换了地址，案子不会跟着搬。即使很远，您仍然必须去原来的法庭，直到法官同意换到新的法庭。

# facts: 3.10, 3.11, 3.13, 3.14
far-ask =
    要换法庭，人们书面请法官“change of venue”（变更法庭）：写好的理由、新地址和证明，并给 ICE 的律师一份。不收费。里面要做法律上的选择，所以请找帮助。有人也申请视频开庭。法官可能不同意。
    immigrationadvocates.org/legaldirectory

# facts: 3.12, 2.8, 2.2
far-plan = 法官答复以前，请准备好行程：打 1-800-898-7180 查日期和地点，并看那个城市是几点。如果不知道怎么去，请尽快告诉我们：选“我需要真人帮助”。

# facts: 2.8, 1.3.6, 1.3.10, 2.2
mail-missed = 信可能晚到，也可能根本不到。请自己查日期：1-800-898-7180 。请把您的地址告诉每个机关。如果信寄到了旧地址，您错过了开庭，请当天就找法律帮助：事情不一定就完了。
