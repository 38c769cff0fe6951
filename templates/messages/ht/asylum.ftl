### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

ask = Azil: kisa ou vle konnen?

what = Kisa azil ye?

year = Règ yon ane a

where = Ki kote pou depoze

form = Fòm nan

fees = Frè ak avi

end = Ka ki fini bonè

lost = Mwen pèdi: apèl

# facts: 4.1.1, 4.1.9, 0.1
what-is = Azil se pou moun yo te fè mal, oswa ki pè yo fè yo mal, akoz ras, relijyon, nasyonalite, opinyon politik oswa yon gwoup sosyal patikilye. De lòt pwoteksyon, "withholding of removal" ak Konvansyon Kont Tòti (Convention Against Torture), sèvi ak menm fòm nan. Yo pa mennen nan yon grin kat.

# facts: 4.1.2
year-rule = Lalwa bay pifò moun yon ane depi dènye fwa yo te rive pou depoze demann azil, Form I-589. Planifye pou jou biwo a RESEVWA li; jou ou mete li lapòs konte nan kèk ka sèlman.

# facts: 4.1.3, 4.1.4, 0
year-late = Apre yon ane, lalwa gen eksepsyon pou kèk chanjman ak pou rezon ki grav anpil, ak ti kras tan pou aji. Timoun yo jwenn ki pa t akonpaye pa anba règ la. Yon moun ki an reta ka toujou mande de lòt pwoteksyon yo. Yon avoka ka di ki règ ki bon pou ou: pèsonn pa ka di sa pa mesaj.

# facts: 4.1.5, 4.1.6
where-file = Si ou gen yon ka nan tribinal imigrasyon: nan tribinal sa a. Si ou pa genyen: nan USCIS. Timoun ki pa akonpaye depoze nan USCIS. Si ou gen yon Notice to Appear men sistèm nan pa montre okenn ka, li pa klè ki kote pou ou depoze: chèche èd legal, epi veye jou yon ane a.

# facts: 4.1.7
form-edition = Fòm nan chanje. 1 oktòb 2026 edisyon an te 07/28/26; gade uscis.gov/i-589. Yo ka voye tounen yon fòm ki gen espas vid, yon "wi" san repons anba li, oswa ki pa siyen, e yon jij ka fini yon ka pou sa.

# facts: 4.1.8, 6.8
form-true = Li chak paj anvan ou siyen, epi fè yo li li pou ou si sa nesesè. Moun ki ranpli li a dwe siyen li tou. Di yon bagay ou konnen ki fo ka bare yon moun pou tout lavi.

# facts: 4.2.1, 4.2.2, 4.2.3, 4.2.4
fees-now =
    1ye oktòb 2026, depoze te koute $100. Apre yon ane, ak chak ane ka a rete louvri, gen yon lòt frè: depi 16 oktòb 2026 li se $105 nan USCIS. USCIS voye yon avi, epi gen 30 jou pou peye, konte apati dat ki sou avi a. Nan tribinal, tann yon lòd ekri ki gen dat la ak kijan pou peye.
    Pa peye pou yon rimè, e pa kite yon avi san repons.

# facts: 4.2.2, 4.2.3, 4.2.6, 10.5
fees-pay = Yon avi ki pa peye ka fini ka azil la ak pèmi travay la. Peye sèlman sou entènèt kote .gov avi a di a: kont USCIS, oswa epay.eoir.justice.gov pou tribinal. Tribinal la ak USCIS pa mande li pa mesaj, kat kado oswa Zelle. Kenbe prèv.

# facts: 4.2, 4.2.5, 4.2.8, 0.2
fees-waiver = Yo pa retire frè depo a ni frè chak ane a pou moun ki pa ka peye. Gen moun ki pa dwe yo, e pwosè nan tribinal ka chanje règ yo. Yon moun ki bay èd legal ka di ou.

# facts: 4.3.1, 4.3.4, 4.3.2, 4.3.3
end-early = Yon avoka gouvènman ka mande fèmen yon ka, oswa yon jij ka fini azil san yon odyans konplè. Yon moun ka di: "Mwen pa dakò. Mwen bezwen tan pou m pale ak yon avoka. Mwen pè tounen. Mwen vle kenbe dwa mwen pou m fè apèl." Apre kèk ka te fèmen, yo te arete moun. Si yon ofisye di ou dwe pati san yon jij, di si ou pè, epi di sa ankò.

# facts: 4.3.5, 4.3.6
end-third = Gouvènman an ka di yon moun dwe mande azil nan yon twazyèm peyi. Yon moun ka di: "Mwen bezwen tan pou m reponn ak pou m pale ak yon avoka. Mwen pè ale nan peyi sa a." Chèche èd legal menm jou a.

# facts: 4.3.8, 0.2
lost-appeal =
    Tan pou fè apèl kout anpil: li ka jis 10 jou, e tribinal yo toujou ap diskite sou sa. Chèche èd legal menm jou a. Board la (BIA) dwe RESEVWA apèl la anvan tan an fini. Li gen yon frè; yon moun ka mande pou li pa peye li (Form EOIR-26A).
    immigrationadvocates.org/legaldirectory
