### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# facts: 9.6.1, 9.6.2, 0
intro = 回去还是留下，由您自己决定。我们不会劝您走哪一边。决定之前请和律师谈：离开可能让庇护案结束，让您3年或10年不能再来，或者等于执行了旧的遣返令。这是信息，不是法律建议。

ask = 回国：您想知道什么？

lawyer = 该问律师什么

voluntary = 自愿离境

app = CBP Home 应用

prepare = 要准备什么

there = 那边的帮助

afraid = 我害怕回去

# facts: 9.6.2, 9.6.3, 9.6.5
lawyer-ask =
    可以问律师：如果我离开，我的庇护案会怎样？我多久不能再来？我有旧的遣返令吗？我还要去法庭吗？有没有别的办法？我的孩子和他们的文件怎么办？
    法律帮助：immigrationadvocates.org/legaldirectory

# facts: 9.6.5, 1.3.4
still-go = 在法庭说您的案子结束以前，您的日期都算数，即使您已经登记要离开。如果没去法庭，法官可以不听您说就下令遣返您。

# facts: 9.6.3
voluntary-what = 自愿离境（voluntary departure）是法官或 ICE 允许您在规定的日子以前离开：最多120天，在案子结束时最多60天。如果到那天还没离开，会有罚款和10年的限制。您能不能申请，律师可以告诉您。

# facts: 9.6.4, 0.2
app-what = CBP Home 是政府的应用。用任何应用离开之前，请先和律师谈。政府说：这样离开不是“voluntary departure”；庇护算放弃；如果有旧的遣返令，离开就等于执行了它；钱要到达以后才给，数额会变。

# facts: 9.6.6
prepare-papers = 要想到的文件：护照；孩子的美国出生证、监护文件和父母双方的同意书；学校和医疗记录；处理这里剩下事情的授权书。请保存您离开那天的证明。

# facts: 9.6.6
prepare-life = 还有：两三个月的药、最后的工资、一些钱、写在纸上的电话号码、那边一个您信任的人，以及一个安全的住处。

# facts: 9.6.7
there-what = 在很多国家，国际移民组织（IOM）和当地团体帮助回去的人，解决住处、工作或上学。有什么帮助会变。我们可以和您一起找，您同意以前，我们不把您的名字告诉任何人。

# facts: 9.6.8, 0.2, 7.3.3
afraid-say =
    您可以害怕回去，同时又觉得被逼着离开。您可以对任何官员说您害怕，并且再说一次。看不懂的东西，您不用签。您可以要求见律师。
    法律帮助：immigrationadvocates.org/legaldirectory

# facts: 9.6.1
referred = 谢谢。我们团队的人会去找，并在这里写给您。问不等于决定：您随时可以改变主意。我们的时间：{ $hours }。我们的电话：{ $org_phone } 。
