### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

ask = 律师：您想知道什么？

free = 有免费律师吗？

find = 找法律帮助

check = 这个律师是真的吗？

expect = 律师该做什么

change = 换律师

file = 我的档案

cheated = 有人骗了我

# facts: 6.1, 6.3
free-none = 在移民法庭您可以有律师，但政府不出这个钱。有些组织免费或收很少的钱帮人。研究显示，有律师的人赢得更多，也几乎都会出庭。这不是保证。

# facts: 6.2, 6.4
find-where =
    按邮编（ZIP）找免费或便宜的帮助：immigrationadvocates.org/legaldirectory 。法庭自己的名单：justice.gov/eoir/list-pro-bono-legal-service-providers
    名单上的可能都满了。多打几家，继续打。

# facts: 6.2, 1.3.20, 1.2
find-time = 您可以请法官给时间找律师。申请不等于改了日期：法庭同意以前，日期不变。如果日期快到了，而您没有律师，请选“我需要真人帮助”。

# facts: 6.4, 6.5
check-who = 有两种人可以提供法律帮助：有美国某个州执照的律师，以及在被认可的组织工作、由司法部认可的代表。上法庭需要“完全”（full）认可。请要求看证明：政府的名单可能不是最新的。

# facts: 6.7, 6.8
check-before = 付钱之前请问：您的全名和律师执照号（bar number）？谁和我去法庭？一共多少钱，包括什么？要求用您的语言写的合同，还要收据。不要在空白页上签名，看不懂的也不要签。不要把唯一的原件给人。

# facts: 6.6, 0.2
notario-harm = “Notario”（公证人）、顾问、报税员和旅行社都不可以提供法律帮助，有人因为他们输了案子。如果您遇到了，不是您的错。请保存文件和收据，拿给律师看。

# facts: 6.9
expect-what = 律师应该：告诉您日期和选择，回复您的信息，用翻译，为您保密，文件上说真话，给您复印件，大事让您决定。这些您都可以要求。

# facts: 6.14
expect-part = 有些律师只帮一部分，比如一张表或一次开庭。请问清楚是哪一部分，并写下来。

# facts: 6.10
change-right = 您有权换律师。一般是书面提出，并要回档案和没用完的钱。在法官同意更换以前，法庭记录上还是这位律师，所以请继续去开庭。最好先找到下一位律师。

# facts: 6.11
file-copy = 您的档案属于您：可以向律师要一份复印件。也可以免费向法庭要它的档案复印件。您签过、寄过的所有东西都请留一份。

# facts: 6.12
cheated-where = 不是您的错。人们在哪里投诉：投诉律师，找州律师协会（bar）；投诉法庭里的人，用 EOIR-44 表（会失去一些隐私，也不会退钱）；假律师或 notario：1-877-388-3840 或 reportfraud.ftc.gov 。这些是政府机关。您信任的法律组织可以陪您。

# facts: 6.13
cheated-reopen = 如果因为法律服务做得差而输了案子，有时可以重新打开。这需要新律师，时间非常短，所以请当天就找帮助：immigrationadvocates.org/legaldirectory
