### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney

ask = Asylum, work, lawyers, moving. What do you want to know about?

moving = I am moving

asylum = Asylum

work = Work and work permit

lawyers = Lawyers
