### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

ask = Enfòmasyon ou yo se pou ou. Kisa ou vle konnen oswa chanje?

what = Sa nou kenbe

who = Ki moun ki ka wè

clear = Netwaye telefòn mwen

number = Mwen gen nouvo nimewo

hours = Kilè pou ekri m

people = Non m, ak lòt moun

erase = Efase enfòmasyon mwen

# facts: 10.2.3
we-hold = Nou kenbe: nimewo telefòn ou, lang ou, vil ou, repons ou nan kesyon nou yo, dat nou konnen yo (kisa, kilè ak ki kote), ak mesaj ki nan konvèsasyon sa a. Nimewo ou, mo ou yo ak kote yo fèmen ak yon kle.

# facts: 10.2.4
we-do-not-want = Nou pa vle A-Number ou, papye ou ni istwa ou. Tanpri pa voye yo. Si ou te voye yo, voye EFASE epi n ap efase sa nou kenbe sou ou.

# facts: 10.2.1, 10.2.2, 10.2.7, 10.2.9, 0.2
who-sees = Moun ki nan ekip nou an ka li li. Konpayi telefòn, oswa WhatsApp, pote mesaj yo. Li pa pwoteje tankou yon konvèsasyon ak yon avoka. Nou pa chwazi bay gouvènman an enfòmasyon ou. Yon lòd legal ta ka fòse nou, se pou sa nou kenbe yon ti kras sèlman.

# facts: 10.2.6
how-to-clear = Pou netwaye telefòn ou: louvri lis konvèsasyon yo, kenbe dwèt ou sou sa a, epi chwazi efase. Sa netwaye telefòn ou sèlman; nou toujou gen mesaj yo. Yo ka gen enpòtans pou ka ou a, kidonk si ou gen yon ka, mande avoka ou anvan ou efase anyen.

ask-number = Ki nouvo nimewo a? Ekri li isit la. Yon moun nan ekip nou an ap ekri oswa rele pou asire se ou menm, epi l ap chanje li. Oswa voye 0 pou kite sa.

new-number = Mèsi. Tanpri kenbe nimewo sa a tou jiskaske nou reponn. Si ou pa kapab, oswa si sa pa ka tann, rele { $org_phone }. Lè travay nou: { $hours }.

# facts: 10.2.3
ask-erase = Ou vle nou efase tout sa nou kenbe sou ou? Nimewo ou, dat ou yo ak konvèsasyon sa a ap ale, epi nou p ap raple ou anyen ankò. Sa pa ka defèt. Dat ou yo ak tribinal la ak lòt biwo yo rete menm jan.

erase-all = Efase tout

keep = Kenbe enfòmasyon m

kept = Dakò. Nou pa efase anyen.

# facts: 10.2.3
erased = Dakò. Nou p ap ekri ou ankò. Kounye a n ap efase sa nou kenbe sou ou; kopi sekirite nou yo ap swiv nan 7 jou. Nou kenbe sèlman yon kòd ki fèt ak nimewo ou, pou pèsonn isit la pa ekri li pa erè. Dat ou yo rete menm jan, kidonk tanpri kenbe yo ekri. Mesaj yo rete sou telefòn ou jiskaske ou efase yo. Si yon jou ou ekri nou ankò, ou byenveni.
