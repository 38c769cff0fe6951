### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# The question itself is reminders.discreet-paper; these are its answers.
came = 您收到写着日期的信、纸或信息了吗？

yes-date = 收到了，有日期

not-yet = 还没有

how-to-check = 怎么查？

say-not-yet = 好的，谢谢。如果收到了，请把日期发给我们。大约一个月后我们会再问，最多问几次。

# On a phone that others read nothing is named.
say-check-shared = 等到只有您能看这部手机时，请发送 0，再发 1，再发一次 1：那里写着怎么查。或者打给我们：{ $org_phone } 。我们的时间：{ $hours }。
