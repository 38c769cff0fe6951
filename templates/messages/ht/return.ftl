### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# facts: 9.6.1, 9.6.2, 0
intro = Tounen oswa rete se pwòp chwa pa ou. Nou p ap pouse ou ni yon bò ni lòt. Tanpri pale ak yon avoka anvan ou deside: si ou pati, sa ka fini ka azil ou a, kenbe ou deyò pou 3 oswa 10 an, oswa egzekite yon ansyen lòd depòtasyon. Sa a se enfòmasyon, se pa konsèy legal.

ask = Tounen: kisa ou vle konnen?

lawyer = Kisa pou mande avoka

voluntary = Depa volontè

app = App CBP Home la

prepare = Kisa pou prepare

there = Jwenn èd lòt bò a

afraid = Mwen pè tounen

# facts: 9.6.2, 9.6.3, 9.6.5
lawyer-ask =
    Kisa pou mande yon avoka: Kisa ki rive ka azil mwen an si m pati? Pandan konbyen tan m pa t ap ka tounen? Mwen gen yon ansyen lòd depòtasyon? Mwen toujou dwe ale nan tribinal? Gen yon lòt chemen? E pitit mwen yo ak papye yo?
    Jwenn èd legal: immigrationadvocates.org/legaldirectory

# facts: 9.6.5, 1.3.4
still-go = Jiskaske tribinal la di ka ou a fini, dat ou yo konte, menm si ou te enskri pou pati. Si ou rate tribinal, jij la ka bay lòd depòte ou san tande ou.

# facts: 9.6.3
voluntary-what = Depa volontè (voluntary departure) se yon pèmisyon yon jij, oswa ICE, bay pou pati anvan yon jou fiks: jiska 120 jou, oswa jiska 60 jou nan fen yon ka. Si yon moun pa pati anvan jou sa a, gen yon amann ak yon blokaj 10 an. Yon avoka ka di ou si ou ta ka mande li.

# facts: 9.6.4, 0.2
app-what = CBP Home se yon app gouvènman an. Pale ak yon avoka anvan ou sèvi ak nenpòt app pou pati. Gouvènman an di: pati konsa se pa "voluntary departure"; azil la konsidere kòm abandone; si gen yon ansyen lòd, lè ou pati sa egzekite li; lajan vini sèlman apre ou rive, e kantite a chanje.

# facts: 9.6.6
prepare-papers = Papye pou panse: paspò; pou timoun, batistè Etazini, papye gad ak konsantman toude paran yo; dosye lekòl ak dosye doktè; yon pwokirasyon pou sa ki rete isit la. Kenbe prèv jou ou pati a.

# facts: 9.6.6
prepare-life = Epi tou: medikaman pou de oswa twa mwa, dènye pèman travay ou, kèk lajan, nimewo telefòn sou papye, yon moun ou fè konfyans lòt bò a, ak yon kote an sekirite pou rete.

# facts: 9.6.7
there-what = Nan anpil peyi, IOM ak gwoup lokal ede moun ki tounen, ak yon kote pou rete, travay oswa lekòl. Sa ki genyen an chanje. Nou ka chèche avèk ou, e nou pa bay pèsonn non ou anvan ou di wi.

# facts: 9.6.8, 0.2, 7.3.3
afraid-say =
    Ou ka pè tounen epi toujou santi yo pouse ou pou pati. Ou ka di ou pè, bay nenpòt ofisye, epi di sa ankò. Ou pa oblije siyen sa ou pa konprann. Ou ka mande yon avoka.
    Jwenn èd legal: immigrationadvocates.org/legaldirectory

# facts: 9.6.1
referred = Mèsi. Yon moun nan ekip nou an ap chèche epi ekri ou isit la. Mande se pa deside: ou ka chanje lide nenpòt lè. Lè travay nou: { $hours }. Telefòn nou: { $org_phone }.
