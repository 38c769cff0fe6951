### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

ask = پناه غوښتنه، کار، وکیلان، کډه کول. د څه په اړه پوهېدل غواړئ؟

moving = کډه کوم

asylum = پناه غوښتنه

work = کار او د کار اجازه

lawyers = وکیلان
