### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

ask = Sipèvizyon ICE: kisa ou vle konnen?

isap = ISAP, kisa li ye?

app = App telefòn nan

ankle = Braslè nan cheviy

plan = Plan pou randevou ICE

family = Plan pou fanmi mwen

officers = Si ofisye kanpe m

detained = Yon moun nan detansyon

# facts: 1.1.4, 7.1.1, 7.1.4
isap-what = ISAP se fason ICE siveye kèk moun pandan ka yo ap mache. Yon konpayi prive, BI, okipe li. Li ka sèvi ak yon app telefòn, yon aparèy nan cheviy oswa ponyèt, apèl, vizit nan biwo ak vizit lakay. Konpayi a fè ICE rapò, e se ofisye ICE la ki deside.

# facts: 1.1.6, 1.2, 3.8
isap-not = Yon vizit oswa apèl ISAP se pa odyans ou nan tribinal e se pa yon randevou ak ICE. Ale nan youn pa konte pou yon lòt. Si ou pa ka la, mande kontak ISAP ou anvan dat la, epi pran repons lan ekri. Anvan ou demenaje, mande anvan: papye yo te ba ou lè yo te lage ou ka limite sa.

# facts: 7.1.1, 7.1.8, 1.2
app-what = App la rele SmartLINK. Li mande yon foto figi ou epi li pote mesaj. Kenbe telefòn nan chaje e toupre ou. Si ou rate yon kontwòl nan app la, sa konte kòm yon vyolasyon e yo di ICE sa.

# facts: 7.1.8, 1.4.5
app-broken = Si app la pa mache, di konpayi a touswit, nan app la ak nan telefòn. Kenbe prèv: foto ekran ak jou a ak lè a, epi non moun ou te pale avè l la. Di avoka ou sa si ou gen youn.

# facts: 7.1.9, 7.1.7
ankle-first =
    Anvan ou mande anyen, pale ak yon avoka si ou gen yon ansyen lòd depòtasyon: mande ka fè yo gade ou plis. Si ICE te lage ou mwens pase 7 jou de sa, mande yon avoka touswit; ka gen yon lòt fason pou mande, e tan an kout.
    Jwenn èd legal: immigrationadvocates.org/legaldirectory

# facts: 7.1.4
ankle-ask = Ou ka mande ICE pou li retire yon braslè nan cheviy oswa pou li siveye ou mwens. Pa gen fòm, pa gen tan fiks, ni apèl anndan pwogram nan. Se ofisye ICE la ki deside. Konpayi a ka rekòmande sa. Yon jij anjeneral pa ka fè sa. Pèsonn pa ka pwomèt yon wi.

# facts: 7.1.5
ankle-how = Kijan moun mande: pa ekri, nan yon randevou ICE oswa anvan li. Yo mete papye ki montre: yo te vini nan tout dat tribinal ak randevou ICE; yon adrès ki pa chanje; yon lèt doktè (po, kè, doulè, gwosès); pwoblèm ak travay oswa gad timoun; yon lèt avoka; ka azil la toujou louvri.

# facts: 7.1.6, 7.1.8
ankle-hurts = Ou ansent oswa malad, oswa li fè ou mal? Mande touswit, pa tann. Pran foto po ou. Di konpayi a sa nan app la ak nan telefòn, epi kenbe prèv. Tanpri pa koupe li, pa kouvri li, pa kite li san chaj: sa konte kòm yon vyolasyon.

# facts: 7.2.1
plan-lawyer =
    Tout sa se chwa ou. Anvan, pale ak yon avoka sou risk pa ou, sitou si ou gen yon ansyen lòd depòtasyon, yon arestasyon, oswa mwens pase 2 an isit la.
    Jwenn èd legal: immigrationadvocates.org/legaldirectory

# facts: 7.2.2, 7.2.3, 2.14
plan-write = Ekri sou papye, epi aprann pa kè: A-Number ou, telefòn avoka ou, ak telefòn yon moun ou fè konfyans. Bay moun sa a A-Number ou, non ou jan ICE ekri li, peyi kote ou fèt, ak paj sa a: locator.ice.gov. Tanpri pa voye sa yo ban nou.

# facts: 7.2.5, 7.2.7, 7.2.8, 7.2.9, 1.4.2
plan-day = Jou sa a: pote papye ou yo, grenn medikaman ou nan boutèy yo pou kèk jou, linèt, rad cho. Si ou kapab, ale ak yon moun ki gen papye san pwoblèm. Di moun pa ou a kilè ou panse ou ap soti, ak kisa pou li fè si ou pa soti. Ofisye ka mande gade telefòn ou. Ou ka di ou pa dakò.

# facts: 7.2.4
family-children = Si ou gen timoun: chwazi ki moun ki pral chèche yo si ou pa kapab. Mete moun sa a sou lis ijans lekòl la. Yon fòm siyen pou moun k ap pran swen timoun (caregiver form) ka ede; chak eta gen pa li. Moun ki ba ou èd legal ka di ou kilès.

# facts: 7.2.5, 7.2.6, 7.2.7
family-papers = Kite kopi ak moun ou fè konfyans lan: pyès idantite, batistè, papye tribinal, lwaye, prèv tan ou Ozetazini, ak yon lis medikaman. Dakò sou sa yo fè si ou pa soti alè: rele avoka ou, epi gade locator.ice.gov.

# facts: 7.3.1, 7.3.2, 7.3.3
officers-say = Si ofisye kanpe ou: rete kalm. Pa kouri, pa pouse, pa bay manti, e pa montre fo papye. Ou ka di: "Mwen vle rete an silans. Mwen vle yon avoka." Nan pwòp randevou ICE ou, y ap toujou mande ki moun ou ye. Ou pa oblije siyen sa ou pa konprann. Ou ka mande yon entèprèt.

# facts: 7.3.4, 7.3.5, 0.2
officers-afraid = Si ou pè tounen, di chak ofisye sa, epi di sa ankò: "Mwen pè tounen nan peyi mwen. Mwen mande yon entèvyou sou laperèz." Di sa tou si ou gen yon dat tribinal, timoun, yon maladi oswa medikaman.

# facts: 7.3.6, 7.3.7
officers-home = Lakay: san yon papye yon jij siyen, ofisye pa sipoze antre sof si ou kite yo antre. Sa yo fè ka diferan de règ la. Rele konsila ou se chwa ou. Ou ka di non.

# facts: 2.14, 8.1
detained-find = Pou jwenn yon granmoun: locator.ice.gov. Ou bezwen A-Number ak peyi kote li fèt, oswa non konplè egzak ak peyi kote li fèt. Li ka pran plizyè jou pou li parèt. Eseye ankò, epi eseye lòt fason ekri non an. Li pa montre timoun. Pou yon timoun gouvènman an ap gade: 1-800-203-7001; pale ak èd legal anvan.

# facts: 4.4.1, 4.4.3, 0.2, 7.3.5
detained-lawyer =
    Chèche yon avoka kounye a. Di li: non konplè, A-Number, peyi kote li fèt, ki kote ak kilè sa rive, pwochen dat tribinal, tout ansyen lòd depòtasyon, maladi oswa timoun, e si moun nan pè tounen. Kèk moun pa ka mande jij imigrasyon an kosyon (bond). Mande vit: yon tribinal federal ka ede.
    immigrationadvocates.org/legaldirectory

# facts: 7.3.3, 7.3.4, 7.3.7, 7.3.8
detained-tell = Si ou pale ak yo: yo pa oblije siyen sa yo pa konprann. Si yo pè tounen, yo ka di chak ofisye sa. Apèl ki soti nan detansyon anrejistre, sof apèl ki ranje ak yon avoka, kidonk pa pale sou ka a. Rele konsila a se yon chwa.

ask-team = Sa lou anpil pou pote. Ou vle ekip nou an konnen, pou yon moun ekri ou oswa rele ou byento?

team = Di ekip la sa
