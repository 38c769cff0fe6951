### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

ask = Avoka: kisa ou vle konnen?

free = Gen avoka gratis?

find = Jwenn èd legal

check = Avoka sa a se vre?

expect = Kisa pou m atann

change = Chanje avoka mwen

file = Dosye mwen

cheated = Yon moun twonpe m

# facts: 6.1, 6.3
free-none = Ou ka gen yon avoka nan tribinal imigrasyon, men gouvènman an pa peye pou li. Kèk gwoup ede gratis oswa pou ti lajan. Nan etid, moun ki gen avoka genyen pi souvan e yo prèske toujou vini nan tribinal. Sa se pa yon pwomès.

# facts: 6.2, 6.4
find-where =
    Jwenn èd gratis oswa bon mache selon ZIP code: immigrationadvocates.org/legaldirectory. Pwòp lis tribinal la: justice.gov/eoir/list-pro-bono-legal-service-providers
    Lis yo ka plen. Rele plizyè, epi kontinye rele.

# facts: 6.2, 1.3.20, 1.2
find-time = Ou ka mande jij la tan pou jwenn yon avoka. Mande pa deplase dat ou: li rete jiskaske tribinal la di wi. Si dat ou pwòch e ou pa gen pèsonn, chwazi "Mwen bezwen yon moun".

# facts: 6.4, 6.5
check-who = De kalite moun ka bay èd legal: yon avoka ki gen lisans yon eta Ozetazini, ak yon reprezantan Depatman Jistis la akredite ki travay nan yon gwoup yo rekonèt. Pou tribinal, fòk akreditasyon an "full" (konplè). Mande wè prèv: lis gouvènman an ka pa ajou.

# facts: 6.7, 6.8
check-before = Anvan ou peye, mande: non konplè ou ak nimewo bar ou? Ki moun k ap ale nan tribinal avè m? Konbyen tout pri a ye, e pou kisa? Mande yon kontra nan lang ou, ak resi. Pa siyen paj vid oswa sa ou pa ka li. Pa bay sèl orijinal ou.

# facts: 6.6, 0.2
notario-harm = Notè (notario), konsiltan, moun ki fè taks ak ajans vwayaj pa gen dwa bay èd legal, e gen moun ki pèdi ka akoz yo. Si sa te rive ou, se pa fòt ou. Kenbe papye yo ak resi yo, epi montre yon avoka yo.

# facts: 6.9
expect-what = Yon avoka ta dwe: di ou dat ou yo ak chwa ou yo, reponn mesaj ou, sèvi ak yon entèprèt, kenbe sekrè ou, di laverite nan papye yo, ba ou kopi, epi kite ou deside gwo bagay yo. Ou ka mande nenpòt nan sa yo.

# facts: 6.14
expect-part = Kèk avoka ede ak yon pati sèlman, tankou yon fòm oswa yon odyans. Mande ki pati, pa ekri.

# facts: 6.10
change-right = Ou gen dwa chanje avoka ou. Moun fè sa pa ekri, epi yo mande dosye yo ak lajan ki pa t sèvi. Avoka a rete nan dosye tribinal la jiskaske jij la pèmèt chanjman an, kidonk kontinye ale nan odyans ou yo. Li bon pou gen pwochen avoka a anvan.

# facts: 6.11
file-copy = Dosye ou se pou ou: ou ka mande avoka ou yon kopi. Ou ka mande tribinal la yon kopi dosye pa li tou, gratis. Kenbe kopi tout sa ou siyen ak sa ou voye.

# facts: 6.12
cheated-where = Se pa fòt ou. Kote moun pote plent: bar eta a, sou yon avoka; Form EOIR-44, sou yon moun nan tribinal (li fè ou bay kèk enfòmasyon prive e li pa remèt lajan); yon fo avoka oswa notè: 1-877-388-3840 oswa reportfraud.ftc.gov. Sa yo se biwo gouvènman. Yon gwoup legal ou fè konfyans ka ale avèk ou.

# facts: 6.13
cheated-reopen = Si move travay legal te fè ou pèdi ka ou a, pafwa li ka louvri ankò. Sa mande yon nouvo avoka e tan an kout anpil, kidonk chèche èd menm jou a: immigrationadvocates.org/legaldirectory
