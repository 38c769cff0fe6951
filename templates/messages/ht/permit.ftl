### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

ask = Travay ak pèmi travay: kisa ou vle konnen?

when = Kilè m ka aplike?

cost = Konbyen li koute

ending = Kat mwen ap fini

before = Travay anvan kat la

pay = Patwon an pa peye

hurt = Blese, maltrete

scams = Magouy

# facts: 5.1.1, 5.1.10, 5.1.11
when-ask = 1 oktòb 2026 règ la te: aplike 150 jou apre yon fòm azil konplè te depoze; kat la ka vini apre 180 jou. Se Form I-765; li ka mande yon nimewo Social Security tou. Yo te pwopoze yon nouvo règ ak plis tan pou tann, kidonk verifye anvan ou voye: uscis.gov/i-765.

# facts: 5.1.2, 2.3
when-clock = Reta ou menm ou mande, oswa anprent ou rate, ka kanpe kont jou yo. Liy telefòn tribinal la di kont lan: 1-800-898-7180.

# facts: 4.2, 5.1.3
cost-first = Premye kat la: frè a te $560 jiska 16 oktòb 2026; depi lè sa a li pi wo. Renouvèlman gen yon lòt pri. Gade uscis.gov/g-1055 anvan ou peye. Yo pa retire nouvo pati frè a pou moun ki pa ka peye. Peye sèlman sou yon sit .gov.

# facts: 5.1.5, 5.1.6, 5.1.7
ending-renew = Li dat ki enprime sou kat ou a. Nouvo kat yo dire jiska 18 mwa. Ou ka voye yon renouvèlman jiska 180 jou anvan kat la fini. Si li te voye 30 oktòb 2025 oswa apre, anyen pa pwolonje poukont li: lè kat la fini san yon nouvo, pèmisyon pou travay fini tou.

# facts: 5.1.8, 5.1.9, 4.2.2
ending-early = Yon kat ka fini bonè si yo rejte azil la paske yon avi pou frè chak ane a pa t peye. Pou moun kèk peyi, renouvèlman ka kanpe pou kounye a. Yon moun ki bay èd legal ka gade.

# facts: 5.2.1, 5.2.2, 5.2.3, 0.2
before-card = Ou bezwen kat la anvan ou travay. Travay san li kont règ imigrasyon yo, sa ka fè ou mal pita, e yo ka poze kesyon sou sa nan tribinal. Pa janm di oswa make "US citizen": sa ka bare yon moun pou tout lavi. Sèvi ak nimewo yon lòt moun oswa fo papye ka yon krim.

# facts: 5.3.1, 5.3.3, 5.3.6
pay-rights = Tout travayè, ak papye oswa san papye, gen dwa a salè minimòm ak lè siplemantè pou lè yo travay. Yon patwon pa gen dwa pini moun paske yo mande ansanm, e yon menas pou rele ICE ka kont lalwa. Ekri jou, lè, non ak lajan ou touche.

# facts: 5.3.1, 5.3.7
pay-lines = Si ou pè, kòmanse ak yon sant travayè oswa èd legal. Travay yo pa peye: Department of Labor, 1-866-487-9243. Se yon biwo gouvènman; yo jwenn yon entèprèt.

# facts: 5.3.2, 5.3.4, 5.3.5, 5.3.7, 5.3.8
hurt-rights = Ou gen dwa a yon travay san danje, san joure, san manyen, san tretman ki pa jis. Danje: 1-800-321-6742. Diskriminasyon: 1-800-669-4000. Patwon refize bon papye: 1-800-255-7688. Se liy gouvènman; yon sant travayè ka rele avèk ou. Si yon moun kenbe papye ou oswa ou pa ka soti, voye SEKIRITE.

# facts: 5.3, 10.5
scams-work = Magouy: yon "pèmi travay rapid", yon travay ki mande ou lajan, yon "nimewo pèmi" sou WhatsApp, peye ak kat kado. Pèmi a soti nan USCIS sèlman. Si ou te peye, voye MAGOUY.
