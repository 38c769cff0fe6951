### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

ask = Azil, travay, avoka, demenaje. Sou kisa ou vle konnen?

moving = M ap demenaje

asylum = Azil

work = Travay ak pèmi travay

lawyers = Avoka
