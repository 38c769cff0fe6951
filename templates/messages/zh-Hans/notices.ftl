### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# Stands under every notice.
foot = 只要您的日期、不要公告：请回复 只要日期

off = 好的。我们只发您的日期，并在您写来时回答。想再收公告，请回复 公告

on = 好的。您会再收到公告。不想收，请回复 只要日期
