### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# facts: 10.1.1, 10.2.5
discreet = Bonjou. Yon moun k ap ede ou te ban nou nimewo sa a, pou nou ka raple ou randevou ou yo pa mesaj, gratis. Nou pa janm mande lajan. Ou vle sa? Voye STOP nenpòt lè epi mesaj yo sispann. Kesyon: { $org_phone }.

discreet-question = Ou vle nou raple ou randevou ou yo pa mesaj, gratis?

agree = Wi, tanpri

decline = Non, mèsi

accepted = Mèsi. Men ki moun nou ye.

refused = Pa gen pwoblèm. Nou p ap raple ou anyen. Si ou chanje lide, ekri nou isit la.

# To a number that somebody wants to be told their dates as well: a relative, a lawyer, another phone of theirs.

# facts: 10.1.1, 10.2.5
helper = Bonjou. { $who } ta renmen ou resevwa mesaj sou randevou li yo tou. Mesaj yo kòmanse ak non sa a epi yo di sèlman jou ak lè. Nou ka voye yo ba ou? Voye STOP nenpòt lè epi mesaj yo sispann. Kesyon: { $org_phone }.
