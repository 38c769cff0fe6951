### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

ask = Kisa ou bezwen? Nou pa di pèsonn ou te mande. Se sèlman si ou di wi, yon moun nan ekip nou an chèche li avèk ou.

doctor = Doktè oswa klinik

mind = Tris, enkyè, pa dòmi

food = Manje

sleep = Yon kote pou dòmi

school = Lekòl pou timoun

english = Klas anglè

taxes = Taks ak ITIN

more = Yon lòt bagay

ask-more = Kisa ankò ou bezwen?

ride = Transpò pou dat mwen

life = Kijan lavi ye isit la

things = Rad, kouchèt, bòdwo

consulate = Konsila peyi mwen

plan = Yon plan pou mwen

back = Retounen

# facts: 9.1.1, 9.1.3
doctor-where =
    Nan yon ijans, lopital yo dwe egzamine ou epi trete ou, menm san papye oswa san lajan. Pou lòt swen, yon sant sante kominotè fè ou peye selon sa ou touche: findahealthcenter.hrsa.gov oswa 1-877-464-4772.
    Mande yo anvan: "Klinik la resevwa tout moun? Li mande papye?"

# facts: 9.1.2, 9.1.4
doctor-cost = Ki moun ki peye? Chak eta diferan, e règ federal yo te chanje 1 oktòb 2026. Nan yon ijans oswa yon akouchman, yon pwogram ka peye pou kèk moun ki pa gen anpil lajan. Anpil eta ede timoun ak moun ansent tou. Mande klinik la anvan ou siyen.

# facts: 8.3.1, 9.1.6, 8.1.2
mind-where = Apre sa anpil moun te viv, laperèz, tristès ak move dòmi nòmal, e pale ak yon moun ka ede. Klinik kominotè yo fè sa, e nan kèk vil gen pwogram pou moun ki te sibi tòti. Ou pa bezwen di nou poukisa. Pou pale kounye a, nenpòt lè: rele 988 epi di "Haitian Creole", oswa voye mesaj bay 988 an anglè oswa panyòl.

# facts: 8.1.6, 9.3.1
food-where = Rele 211 epi di lang ou. Yo konnen ki kote ki gen manje toupre ou. Bank manje ak manje lekòl pa mande papye prèske tout kote. WIC, pou gwosès, tibebe ak timoun piti, louvri nan pifò eta. SNAP (food stamps) pa louvri pandan demann azil la ap tann.

# facts: 8.1.6, 9.3.2
sleep-where = Pou yon kabann toupre ou, rele 211 epi di lang ou. Règ abri yo pa menm nan chak vil e yo chanje souvan. Si abri ou a lwen lekòl la oswa li pa gen manje cho, di nou sa: yon moun nan ekip nou an ka mande yon chanjman.

# facts: 9.2.1, 9.2.2
school-where = Tout timoun ka ale nan lekòl piblik, ak nenpòt papye oswa san papye. Lekòl pa ta dwe mande papye imigrasyon. Pote sa ou genyen: prèv laj, prèv adrès (yon lèt ka sèvi), vaksen. Timoun ki pa gen kay ka kòmanse touswit, san papye. Si yon lekòl di non, di nou sa.

# facts: 9.3.3
english-where = Bibliyotèk, kolèj kominotè, legliz ak lòt gwoup bay klas anglè, souvan gratis. Gen app gratis tou. Kèk klas ka mande papye imigrasyon, kidonk mande anvan ou enskri.

# facts: 9.4.1, 9.4.2
taxes-what = Yon ITIN se yon nimewo taks pou moun ki pa ka jwenn nimewo Social Security. Ou mande li ak Form W-7, anjeneral ansanm ak deklarasyon taks. Li pa bay pèmisyon pou travay. Ak yon pèmi travay ou ka jwenn nimewo Social Security; lè sa a sèvi ak sa a.

# facts: 9.4.3, 9.4.4, 9.4.5
taxes-privacy = Fè taks ou ak jwenn yon ITIN ka ede ou. Ka gen yon risk pou enfòmasyon prive ou: tribinal yo poko fin deside si ICE ka pran adrès nan biwo taks la. Mande yon klinik taks gratis anvan ou aplike: irs.gov/vita oswa 1-800-906-9887. Pa voye sèl paspò ou pa lapòs; kèk moun k ap ede ka verifye li sou plas.

# facts: 10.3.5, 10.4
plan-how = Gen twòp bagay ansanm? Yon moun nan ekip nou an ka fè yon plan avèk ou: sa ou bezwen, sa ki vini an premye, kiyès ki ede. Se ou ki deside sa ki ladan l, e ou ka chanje l oswa sispann nenpòt lè. Li gratis e li pa deplase dat ou yo. Nou pa ka pwomèt tout kalite èd.

ride-how = Si ou pa gen mwayen pou rive nan yon dat, di nou sa pi bonè ou kapab. Nou pa ka pwomèt transpò. Tanpri kontinye chèche youn tou: dat la rete menm jan.

# facts: 9.3.4
life-what = Kèk gwoup montre kijan lavi ye isit la: 911, lwaye, bank, lekòl, travay, kondi, lapòs, magouy, ak lwa sou timoun ak vyolans lakay. Li gratis anpil kote.

# facts: 8.1.6
things-where = Rele 211 epi di lang ou. Yo konnen ki moun ki ede toupre ou ak rad, kouchèt, bòdwo ak anpil lòt bagay.

# facts: 9.5.1, 0.2, 7.3.7
consulate-choice = Ale nan konsila peyi ou, oswa rele li, se chwa ou. Ou ka di non. Si ou pè gouvènman sa a, sa ka danjere, e sa ka soulve kesyon nan yon ka azil. Mande yon avoka anvan.

# facts: 8.2.5
ask-refer = Ou vle yon moun nan ekip nou an chèche èd toupre ou? Yo wè konvèsasyon sa a. Yo bay lòt moun non ou oswa nimewo ou sèlman apre ou di wi pou sa tou.

refer-yes = Wi, tanpri chèche

refer-no = Non, mèsi

referred = Mèsi. Yon moun nan ekip nou an ap chèche epi ekri ou isit la. Nou pa ka pwomèt gen plas. Lè travay nou: { $hours }. Si sa pa ka tann, rele { $org_phone } oswa 211.
