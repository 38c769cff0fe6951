### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

ask = 我们做得怎么样？我们的信息帮到您了吗？

helped = 帮到了

little = 帮到一点

not-helped = 没有帮到

ask-words = 谢谢。哪里好，哪里应该改进？请用您自己的话写。不用讲您的经历，也不用写您的 A-Number（A号）。或者发送 0 不写。

thanks = 谢谢。我们保存了您的话，我们团队的人会看。如果您想要答复，请在菜单里选“我需要真人帮助”。发送 0 看菜单。
