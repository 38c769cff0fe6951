### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# facts: 1.1.6, 0.2
intro = Tribinal la ak ICE se de bagay diferan, e youn pa mete lòt okouran. Ale nan youn pa konte pou lòt la. Chak dat konte.

# facts: 0
information = Sa a se enfòmasyon, se pa konsèy legal. Règ yo chanje. Nou te verifye enfòmasyon sa yo 21 novanm 2026. Nou pa gouvènman an, e sa gratis.

ask = Sou kilès ou vle konnen?

hearing = Odyans nan tribinal

check-in = Randevou ak ICE

isap = Vizit oswa apèl ISAP

fingerprints = Anprent (USCIS)

interview = Entèvyou (USCIS)

compare = Konpare tribinal ak ICE

who = Ki moun ki la?

what = Kisa ki pase?

bring = Kisa pou m pote?

miss = E si m rate li?

move = Mwen ka chanje dat la?

arrest = Yo ka arete m?

other = Lòt randevou

ask-hearing = Odyans nan tribinal: kisa ou vle konnen?

ask-check-in = Randevou ak ICE: kisa ou vle konnen?

ask-isap = Vizit oswa apèl ISAP: kisa ou vle konnen?

ask-fingerprints = Anprent nan USCIS: kisa ou vle konnen?

ask-interview = Entèvyou azil nan USCIS: kisa ou vle konnen?

# facts: 1.2, 1.1.1, 1.1.3, 6.1
hearing-who = Nan tribinal imigrasyon gen yon jij, yon avoka gouvènman ki soti nan ICE, yon entèprèt ak ou menm. Avoka gouvènman an se pa avoka ou. Ou ka gen pwòp avoka ou, men gouvènman an pa peye pou li.

# facts: 1.2, 1.3.22
hearing-what =
    Gen de kalite. Yon odyans kout, "master": non ou, adrès ou, lang ou, sa gouvènman an di, ak pwochen dat ou. Yon odyans long, "individual": ou rakonte istwa ou epi ou montre prèv ou yo, epi jij la deside.
    Ekri pwochen dat la anvan ou soti.

# facts: 1.3.11
hearing-interpreter = Tribinal la ba ou yon entèprèt gratis nan lang ou pale pi byen. Di egzakteman ki lang oswa ki dyalèk. Si ou pa konprann, di sa.

# facts: 1.3.21, 4.3.1
hearing-end-early = Avoka gouvènman an ka mande jij la pou li fèmen ka ou a oswa pou li fini demann azil ou bonè. Ou ka di: "Mwen pa dakò. Mwen bezwen tan pou m pale ak yon avoka. Mwen pè tounen."

# facts: 1.3.13, 1.3.14, 1.3.15
hearing-bring = Pote avi odyans lan, yon pyès idantite ak foto si ou genyen, tout papye imigrasyon ou, ak kopi. Epi adrès ou ak nimewo telefòn moun k ap ede ou. Si ou isit la depi plis pase dezan, pote papye ki montre sa: lwaye, lekòl, doktè, bank. Telefòn dwe fèmen.

# facts: 1.3.1, 1.3.2, 1.3.16
hearing-early = Odyans yo kòmanse alè e liy yo ka long. Anpil gwoup di: rive 60 a 90 minit bonè. Chak moun nan fanmi an ki gen non li sou yon avi gen yon ka. Timoun dwe vini tou, sof si jij la te di yo ka rete lakay.

# facts: 1.3.3, 1.3.4
hearing-miss = Si ou rate yon odyans, jij la ka bay lòd depòte ou san tande ou. Si ou an reta, ale kanmenm, epi di grefye a sa touswit. Jij la ka la toujou.

# facts: 1.3.6, 1.3.7, 1.3.10
hearing-missed =
    Si ou te deja rate li, chèche èd legal menm jou a. Se pa toujou la sa fini. Ou ka mande jij la louvri ka a ankò: nan 180 jou si yon bagay grav anpil te anpeche ou, tankou gwo maladi, oswa nenpòt lè si ou pa t resevwa avi a jan sa dwe fèt.
    Jwenn èd legal: immigrationadvocates.org/legaldirectory

# facts: 1.2, 1.3.20
hearing-move = Se yon jij sèlman ki ka deplase dat la. Ou ka mande plis tan pa ekri epi bay yon bon rezon. Mande pa deplase dat la. Kenbe dat ou jiskaske tribinal la di wi. Yon avoka ka ede ou mande.

# facts: 0.2, 1.3.19, 3.10, 3.12
hearing-far = Tribinal la lwen? Yon nouvo adrès pa deplase tribinal ou. Sa se yon lòt demann pa ekri, e jiskaske yon jij di wi ou dwe toujou ale nan ansyen tribinal la. Li fèt pa videyo sèlman si avi a oswa tribinal la di sa. Si se ka pa ou, ekri nou bonè: chwazi "Mwen bezwen yon moun".

# facts: 7.4, 1.3.4
hearing-arrest = Depi me 2025 ICE arete anpil moun anndan ak bò tribinal imigrasyon. Lòd jij yo bay sou sa pa sispann chanje. Si ou pa ale, jij la ka bay lòd depòte ou san tande ou. Pèsonn pa ka di ak sètitid si y ap arete ou oswa non.

# facts: 1.2, 1.1.2
check-in-who = Yon ofisye ICE. ICE fè pati Homeland Security. Pa gen jij, e sa se pa odyans ou nan tribinal.

# facts: 1.2, 1.4.3
check-in-what = Ofisye a gade pyès idantite ou ak adrès ou, poze kesyon epi ba ou pwochen dat la. Ofisye a ka chanje fason ICE sipèvize ou, kite li menm jan, oswa mete ou nan detansyon.

# facts: 1.4.2
check-in-bring = Pote papye randevou a, pyès idantite ou, papye tribinal ou ak pwochen dat tribinal la, prèv adrès ou, prèv tout fòm ou te voye, ak lèt doktè ou.

# facts: 1.2, 1.1.6
check-in-miss = Si ou rate li, ICE ka chèche ou, arete ou, oswa anile liberasyon ou. Ale nan tribinal pa konte kòm ale nan ICE.

# facts: 1.4.5
check-in-missed = Si ou te deja rate youn, kontakte ICE ak avoka ou menm jou a oswa pwochen jou travay la. Kenbe prèv chak apèl.

# facts: 1.2, 1.4.4
check-in-move = Si ou pa ka ale, di ICE sa anvan dat la. Anpil moun ki gen yon papye yo te bay lè yo te lage yo nan fwontyè a (Form I-385 gen nimewo a) ka mande sou entènèt: ice.gov/check-in. Chanjman an konte sèlman lè ICE konfime li. Jis lè sa a, dat ou rete menm jan.

# facts: 7.4, 1.4.3, 1.2
check-in-arrest = Depi 2025 ICE arete moun nan randevou ICE, menm moun ki gen dosye pwòp. Si ou pa ale, ICE ka chèche ou, arete ou, oswa anile liberasyon ou. Pèsonn pa ka di ak sètitid si y ap arete ou oswa non.

# facts: 1.1.4, 1.2
isap-who = Yon anplwaye BI, yon konpayi prive ki okipe ISAP pou ICE. Anplwaye a pa jij e li pa avoka. Konpayi a fè ICE rapò.

# facts: 1.2, 7.1.1, 1.1.6
isap-what = Li ka yon foto nan app la, yon apèl telefòn, yon vizit nan biwo oswa lakay, oswa yon kontwòl aparèy ou. Li pa konte kòm ale nan tribinal ni nan yon randevou ak ICE.

# facts: 1.2, 7.1.8
isap-bring = Pote sa yo te voye ba ou a: mesaj la, papye a oswa fòm nan. Kenbe telefòn ou ak aparèy ou chaje. Si yon aparèy kase oswa li fè ou mal, pran foto epi rapòte sa nan app la ak nan telefòn. Pa koupe li ni kouvri li: sa konte kòm yon vyolasyon.

# facts: 1.2, 7.1.8, 1.4.5
isap-miss = Si ou rate li, sa konte kòm yon vyolasyon e konpayi a di ICE sa. Si ou te deja rate li, kontakte yo touswit, ak avoka ou. Kenbe prèv: apèl, mesaj, foto ekran.

# facts: 1.2
isap-move = Mande kontak ISAP ou anvan dat la. Pran repons lan ekri. Jiskaske ou genyen li, dat ou rete menm jan.

# facts: 1.1.4, 1.2, 7.4
isap-arrest = Konpayi a pa ka depòte ou, men li fè ICE rapò, e ICE ka arete moun. Si ou rate yon vizit oswa yon apèl, sa konte kòm yon vyolasyon e yo di ICE sa. Pèsonn pa ka di ak sètitid si y ap arete ou oswa non.

# facts: 1.2, 1.1.5
fingerprints-who = Anplwaye USCIS nan yon sant sipò. USCIS se pa ICE e se pa tribinal la. Li pran fòm ak anprent epi li bay pèmi travay.

# facts: 1.2
fingerprints-what = Yo pran foto ou, anprent ou ak siyati ou. Sa pran anviwon 20 minit. Yo pa deside anyen la.

# facts: 1.2
fingerprints-bring = Pote avi ou a, Form I-797C. Li li: li di ki kote ak kilè. Pote pyès idantite ou si ou genyen.

# facts: 1.5.1, 1.2, 5.1.2
fingerprints-miss = Si ou rate li e ou pa t deplase dat la, USCIS ka trete demann ou kòm abandone. Sa ka kanpe tou jou ki konte pou pèmi travay ou. Si ou te deja rate li, rele USCIS: 1-800-375-5283, epi chèche èd legal bonè.

# facts: 1.2
fingerprints-move = Wi, si ou mande anvan dat la: sou entènèt, oswa rele USCIS nan 1-800-375-5283.

# facts: 7.4, 1.1.5, 1.5.1
fingerprints-arrest = USCIS se pa ICE. Men ICE arete anpil moun depi 2025, e règ yo pa sispann chanje. Si ou rate dat sa a, USCIS ka trete demann ou kòm abandone. Pèsonn pa ka di ak sètitid si y ap arete ou oswa non.

# facts: 1.2
interview-who = Yon ofisye azil, ou menm, entèprèt ou, ak avoka ou si ou gen youn. Pa gen jij.

# facts: 1.2
interview-what = Ofisye a poze ou kesyon sou sa ou pè a ak sou fòm ou. Ou pwomèt pou di laverite. Ofisye a ka di wi, oswa voye ka ou a nan tribinal imigrasyon.

# facts: 1.5.2, 1.5.3
interview-bring = Pote pyès idantite ou, papye orijinal ou yo ak yon kopi Form I-589 ou. Mari ou oswa madanm ou ak timoun ki nan demann ou an vini tou. Si ou pa pale anglè byen, mennen yon entèprèt, 18 an oswa plis. USCIS pa ba ou youn. Li pa ka avoka ou ni yon temwen.

# facts: 1.2
interview-miss = Si ou rate li, yo ka voye ka ou a nan tribinal oswa fèmen li, e kont jou pou pèmi travay ou ka afekte. Si ou te deja rate li, chèche èd legal menm jou a.

# facts: 1.2, 1.5.4
interview-move = Ekri biwo azil la anvan dat la. Kenbe yon kopi. Jiskaske yo reponn, dat ou rete menm jan.

# facts: 7.4, 1.1.5, 1.2
interview-arrest = USCIS se pa ICE. Men ICE arete anpil moun depi 2025, e règ yo pa sispann chanje. Si ou rate entèvyou a, yo ka voye ka ou a nan tribinal oswa fèmen li. Pèsonn pa ka di ak sètitid si y ap arete ou oswa non.

# facts: 7.2.1, 7.2.2, 7.2.4, 7.2.7, 7.4
today =
    Sa ou ka fè jodi a: pale ak yon avoka sou risk pa ou. Ekri sou papye telefòn avoka ou ak telefòn yon moun ou fè konfyans. Di moun sa a kilè ou panse ou ap soti. Planifye ki moun k ap chèche timoun ou yo.
    Jwenn èd legal: immigrationadvocates.org/legaldirectory
    Se ou ki chwazi.

# facts: 1.2
compare-who = Ki moun ki la? Tribinal: yon jij, yon avoka gouvènman ak yon entèprèt. Randevou ICE: yon ofisye ICE. ISAP: yon anplwaye yon konpayi prive. USCIS: yon ofisye oswa anplwaye USCIS.

# facts: 1.2
compare-miss =
    E si ou rate li?
    Tribinal: jij la ka bay lòd depòte ou san tande ou.
    ICE: ICE ka chèche ou, arete ou, oswa anile liberasyon ou.
    ISAP: sa konte kòm yon vyolasyon, e yo di ICE sa.
    USCIS: yo ka trete demann ou kòm abandone, oswa fèmen ka ou a oswa voye li nan tribinal.

# facts: 1.2
compare-move =
    Ki moun ki ka deplase dat la?
    Tribinal: yon jij sèlman. ICE: ICE sèlman, lè li konfime. ISAP: kontak ou, pa ekri. USCIS: USCIS, si ou mande anvan dat la.
    Jiskaske yo di wi, dat ou rete menm jan.
