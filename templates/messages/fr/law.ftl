### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

ask = Asile, travail, avocats, déménagement : que voulez-vous savoir ?

moving = Je déménage

asylum = Asile

work = Travail et permis

lawyers = Avocats
