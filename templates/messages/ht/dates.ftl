### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

intro = Pwochen dat ou yo, jan nou konnen yo:

line =
    { DATE($when) }, { TIME($when) } (lè { $city }): { $event }
    { $place }

# For a phone that others read.
line-discreet = { $mode ->
        [deadline] Dènye jou pou papye ou yo
       *[other] Randevou ou
    }: { DATE($when) }, { TIME($when) } (lè { $city }){ how }

# facts: 1.2
how =
    { $mode ->
        [video] .{" "}Pa videyo: papye ou yo di kijan.
        [phone] .{" "}Pa telefòn: papye ou yo di kijan.
       *[in_person] {""}
    }


own-time = Nan lè pa ou, sa se { DATE($own_when) }, { TIME($own_when) }.

# facts: 2.8
changes = Dat yo ka chanje, pou pi bonè oswa pi ta, e lèt la ka rive an reta oswa li ka pa rive ditou. Tanpri verifye ou menm chak semèn, epi ankò 7 jou, 3 jou ak 1 jou anvan.

# facts: 2.6
none = Nou pa gen okenn dat ekri pou ou. Sa pa vle di ou pa genyen. Men kijan ou ka verifye.

ask-check = Ki dat ou vle verifye ou menm?

check-court = Odyans nan tribinal

check-ice = Randevou ak ICE

check-uscis = Randevou ak USCIS

check-no-case = Li di: pa gen ka

check-no-match = Dat yo pa menm

# facts: 2.1, 2.2, 2.3
how-to-check =
    Odyans nan tribinal: rele 1-800-898-7180. Li gratis, lajounen kou lannwit, an anglè oswa panyòl. Li di ou pwochen dat la, lè a ak kote a.
    Li mande A-Number ou: lèt A ak 8 oswa 9 chif, sou papye ou yo. Si ou gen 8 chif, mete yon 0 devan.

# facts: 2.5, 2.9, 2.15
how-to-check-online =
    Oswa sou entènèt: acis.eoir.justice.gov/en. Li mande A-Number ou ak nasyonalite ou. Ekri jou ou te verifye a.
    Se ou sèl ki verifye. Tanpri pa voye A-Number ou ban nou.

# facts: 1.2, 1.4.1, 2.13
how-to-check-ice = Randevou ak ICE: gade papye yo te ba ou lè yo te lage ou, ak tout lèt oswa mesaj ICE voye. Gen moun ki dwe prezante devan ICE, gen moun ki pa oblije; papye ou di sa. Sit ICE menm: ice.gov/check-in

# facts: 1.2, 2.12
how-to-check-uscis = USCIS: dat la sou avi ou a (pou anprent, Form I-797C). Ka ou a: egov.uscis.gov/casestatus oswa rele 1-800-375-5283. Ou bezwen nimewo resi a: 3 lèt ak 10 chif.

# facts: 2.6, 2.7
no-case = "No case found" (yo pa jwenn ka) pa vle di ou pa gen ka. Papye a ka poko depoze, oswa yon chif ka pa bon. Verifye ankò chak semèn. Swiv dat ki enprime sou Notice to Appear ou a, sof si tribinal la di yon lòt bagay.

# facts: 2.10
no-match = Si papye ou ak liy telefòn nan pa di menm bagay, rele tribinal la ak yon moun ki bay èd legal. Prepare ou pou dat ki pi bonè a jiskaske tribinal la konfime.
