### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# Its first words show on a locked screen, so they name nothing.
# facts: 8.1.1, 8.1.2, 8.2.6, 0.2
danger =
    Mèsi paske ou ekri. Ou pa bezwen di nou plis. Si ou an danje kounye a, rele 911. Lapolis ka vini; se chwa ou. Pou pale ak yon moun nenpòt lè, rele 988 epi di "Haitian Creole".
    Yon moun nan ekip nou an ap li mesaj ou a. Lè travay nou: { $hours }. Telefòn nou: { $org_phone }.

# Nothing in it tells what comes next.
# facts: 8.2.3
ask-phone = Anvan, yon kesyon sou ou. Li san danje pou li sa isit la? Se ou sèl ki li telefòn sa a?

alone = Mwen sèl, san risk

not-alone = Lòt moun, m pa sèten

# facts: 8.1.1, 8.2.3
not-here = Dakò, nou kanpe la. Lè ou pou kont ou, oswa sou yon lòt telefòn, ou ka ekri nou oswa rele { $org_phone }. Lè travay nou: { $hours }. Si ou bezwen èd kounye a, rele 911. Voye 0 pou meni an.

ask = Ou pa bezwen di nou sa ki te pase. Chwazi pou kisa ou vle èd, epi n ap voye nimewo yo ba ou. Se ou ki deside si w ap rele.

now = Mwen bezwen èd kounye a

sad = Mwen santi m mal anpil

controlled = Yon moun kontwole m

violence = Vyolans lakay

child = Yon timoun an danje

# facts: 8.1.1
call-911 = Rele 911. Di non lang ou epi tann yon entèprèt. Kèk kote ou ka voye mesaj bay 911 tou. Lapolis ka vini. Se chwa ou.

# facts: 8.3.1, 8.3.2
feel = Nou regrèt li difisil konsa. Tribinal, randevou ICE ak entèvyou ka fè move souvni tounen. Li nòmal pou ou pè, pou ou pa santi anyen, oswa pou ou bliye. Yon ti pa ka ede: respire dousman, bwè yon ti dlo, rele yon moun ki bon pou ou.

# facts: 8.1.2
call-988 = Pou pale ak yon moun nenpòt lè, gratis: rele 988 epi di an anglè "Haitian Creole". Yo koute epi yo jwenn yon entèprèt nan telefòn. Mesaj bay 988 se an anglè oswa panyòl sèlman. An danje kounye a: 911.

# facts: 8.1.3, 8.1.4, 8.2.6, 8.2.9
call-trafficking = Gen moun ki pa ka kite yon travay oswa yon kay, oswa yon moun kenbe papye yo, oswa yon dèt pa janm fini. Se pa fòt ou. National Human Trafficking Hotline ede nan telefòn nan lang ou: 1-888-373-7888. Mesaj bay 233733 se an anglè oswa panyòl sèlman. Li di li pa lapolis ni imigrasyon. Mande anvan kisa ki rete prive. Ou pa oblije bay non ou.

# facts: 8.1.5, 8.2.6
call-violence = Si yon moun lakay fè ou mal, menase ou oswa kontwole ou, se pa fòt ou. National Domestic Violence Hotline: 1-800-799-7233, lajounen kou lannwit, ak entèprèt. Apèl la rete nan lis telefòn nan, kidonk yon lòt telefòn ka gen mwens danje. An danje kounye a: 911.

# facts: 8.2.8
visas = Gen viza pou kèk moun yo te fè mal oswa yo te fòse. Yon avoka ka gade sa avèk ou, e se ou ki chwazi sa ou di li: immigrationadvocates.org/legaldirectory

# facts: 8.1, 8.2.7
call-child = Si yon moun fè yon timoun mal, oswa ou bezwen èd kòm paran: Childhelp, 1-800-422-4453, rele oswa voye mesaj, lajounen kou lannwit, ak entèprèt. Moun ki reponn yo ka oblije rapòte yo ap fè yon timoun mal. An danje kounye a: 911.
