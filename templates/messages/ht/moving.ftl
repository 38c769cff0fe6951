### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

ask = Demenaje: kisa ou vle konnen? Chak biwo bezwen tande li nan men ou. Youn pa di lòt.

court = Di tribinal la

uscis = Di USCIS

ice = Di ICE

far = Tribinal mwen lwen

mail = Lèt ki te pèdi

# facts: 3.1, 1.1.6
court-tell = Tribinal la dwe konnen nouvo adrès ou nan 5 jou travay: Form EOIR-33/IC. Sèvi ak li tou si telefòn ou oswa imèl ou chanje, oswa si adrès ki sou premye avi ou a pa bon. Di ICE oswa USCIS pa di tribinal la. Yon ka ki nan apèl sèvi ak yon lòt fòm: EOIR-33/BIA.

# facts: 3.2, 3.3, 3.4, 3.6
court-how = Ou ka fè sa sou entènèt (respondentaccess.eoir.justice.gov), pa lapòs oswa an pèsòn. Chak moun ki gen yon ka bezwen yon fòm. Sèvi ak fòm ki pi nouvo a; yo ka voye yon ansyen tounen. Yon kopi dwe ale jwenn avoka ICE yo: gade si fason sou entènèt la voye li. Kenbe prèv. Bay yon adrès kote lèt ou rive jwenn ou vre.

# facts: 3.7
uscis-tell = USCIS dwe konnen nan 10 jou: nan kont ou sou entènèt, oswa ak Form AR-11 (uscis.gov). Kesyon: 1-800-375-5283. Kenbe prèv.

# facts: 3.8, 1.1.6, 3.9
ice-tell = Anvan ou demenaje, gade papye yo te ba ou lè yo te lage ou: yo ka limite sa. Mande anvan. Apre sa di ofisye a, oswa sèvi ak ice.gov/check-in. ICE mande pou li konnen nan 5 jou travay. Kenbe prèv. Di avoka ou ak lapòs la tou, epi di nou nouvo vil ou, pou mesaj nou yo rive nan bon lè.

# facts: 3.10, 3.12, 0.2
far-not = Yon nouvo adrès pa deplase ka ou a. Ou dwe toujou ale nan ansyen tribinal la, menm si li lwen, jiskaske yon jij di wi pou nouvo a.

# facts: 3.10, 3.11, 3.13, 3.14
far-ask =
    Pou deplase li, moun mande jij la pa ekri yon "change of venue": ak yon bon rezon, nouvo adrès la ak prèv, epi yon kopi pou avoka ICE yo. Li pa gen frè. Li mande fè chwa legal, kidonk chèche èd. Gen moun ki mande tou pou yo tande yo pa videyo. Jij la ka di non.
    immigrationadvocates.org/legaldirectory

# facts: 3.12, 2.8, 2.2
far-plan = Jiskaske jij la reponn, planifye vwayaj la: verifye dat la ak kote a nan 1-800-898-7180, epi gade lè ki nan vil sa a. Si ou pa konnen kijan pou rive la, di nou bonè: chwazi "Mwen bezwen yon moun".

# facts: 2.8, 1.3.6, 1.3.10, 2.2
mail-missed = Lèt ka rive an reta oswa yo ka pa rive ditou. Verifye dat la ou menm: 1-800-898-7180. Di chak biwo adrès ou. Si yon lèt te ale nan yon ansyen adrès e ou te rate yon odyans, chèche èd legal menm jou a: se pa toujou la sa fini.
