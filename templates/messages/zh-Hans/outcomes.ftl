### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# The question itself is reminders.discreet-after, sent the day after; these are its answers. Whoever reads this over a
# shoulder learns no more than that there was an appointment.
how = 您的预约怎么样？

was-there = 我去了

missed = 我错过了

new-date = 有新的日期

unknown = 我不清楚

say-attended = 谢谢您告诉我们，您参加了，很好。如果拿到写着新日期的纸，请把日期发给我们。

# facts: 0, 1.3.10, 1.4.5
say-missed = 谢谢您告诉我们。这种事会发生，也许还有办法，但时间很重要。我们团队的人会很快写给您或打电话给您。我们的时间：{ $hours }。如果可以，请现在打给我们：{ $org_phone } 。请保存每一张纸，并写下您为什么没能参加。

say-unknown = 谢谢。我们团队的人会写给您或打电话给您。我们的时间：{ $hours }。我们的电话：{ $org_phone } 。

ask-date = 是哪一天？请写在这里，例如 3月14日。或者发送 0 不写。

# facts: 2.8, 2.10
say-date = 谢谢。我们团队的人会先和您核对，然后我们才提醒。在那以前，请保存好那张纸，按上面写的做。
