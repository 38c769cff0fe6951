### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

ask = Ou fè byen mande. Kisa ou vle konnen?

us = Se nou menm vre?

never = Sa nou pa janm mande

scams = Magouy ki konn fèt

check = Verifye yon dat

paid = Mwen peye, bay done m

report = Rapòte yon magouy

us-check = Ou pa sèten se nou menm? Pa reponn mesaj sa a. Rele { $org_phone } epi mande si nou te ekri ou. Lè travay nou: { $hours }.

# facts: 10.2.4, 10.2.8
we-never = Nou pa janm mande lajan, A-Number ou, yon modpas, yon kòd, foto papye ni istwa ou. Nou pa janm voye yon lyen ki mande enfòmasyon ou. Si yon moun fè sa sou non nou, se pa nou menm.

# facts: 10.5, 0.2
office-never = Tribinal la ak USCIS pa mande lajan pa mesaj, WhatsApp, kat kado, Zelle oswa kripto. Vrè sit gouvènman fini ak .gov. Peye yon frè sèlman apre yon avi ofisyèl oswa yon lòd tribinal, e sèlman sou yon sit .gov.

# facts: 10.5
scams-known = Magouy ki konn fèt: yon fo odyans pa videyo, pou lajan. Yon frè pou "peye kounye a". Yon fo avoka oswa yon fo gwoup. Yon pèmi travay rapid. Yon moun ki rele epi ki konnen A-Number ou. Lajan pou fè yon moun soti nan detansyon. Si yon moun ap prese ou oswa vle sa rete sekrè, kanpe epi mande yon moun ou fè konfyans.

# facts: 6.4, 6.6, 0.2
no-notario = Ozetazini yon notè (notario) se pa yon avoka. Se sèl yon avoka, oswa yon reprezantan Depatman Jistis la akredite, ki ka bay èd legal. Mande wè prèv anvan ou peye.

# facts: 2.2, 2.12, 2.13, 10.5
how-to-check = Pa sèvi ak nimewo ki nan mesaj sa a. Verifye ou menm. Tribinal: 1-800-898-7180, lajounen kou lannwit. Randevou ICE: ice.gov/check-in. USCIS: 1-800-375-5283. Yon mesaj nou menm? Rele { $org_phone }.

# facts: 10.5
paid-now = Se pa fòt ou; yo konn fè sa byen. Sispann peye epi sispann reponn. Kenbe mesaj yo ak resi yo. Si ou te peye, rele bank ou oswa konpayi kat la kounye a. Di yon moun ou fè konfyans ki bay èd legal. Ou ka rapòte sa: reportfraud.ftc.gov oswa 1-877-382-4357. Si ou vle nou konnen, voye MAGOUY.

# facts: 10.5
ask-scam = Mèsi paske ou di nou sa. Yon moun nan ekip nou an ap gade. Tanpri pa reponn yo, pa peye, epi kenbe mesaj la. Kisa yo te di oswa mande? Ekri sa isit la, san A-Number ou. Oswa voye 0 pou kite sa.

reported = Mèsi. Nou sere mo ou yo, e yon moun nan ekip nou an li yo. Sa ede lòt moun tou.
