### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

ask = 庇护、工作、律师、搬家。您想知道哪一个？

moving = 我要搬家

asylum = 庇护

work = 工作和工卡

lawyers = 律师
