### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

not-understood = Padon, nou pa konprann. Tanpri voye nimewo repons ou a. Voye 0 pou meni an.

# Above what a text may be about that was no answer.
perhaps = Se sa ou ap mande? Si se pa sa, voye 0 pou meni an. La ou ka mande yon moun tou.

# facts: 8.1.1
handed-over =
    Kite nou ede ou yon lòt jan. Yon moun nan ekip nou an ap li mesaj ou yo. Lè travay nou: { $hours }. Ou ka rele { $org_phone } tou.
    An danje kounye a? Rele 911.

# facts: 10.2.4
media = Mèsi, li rive. Nou pa ka reponn foto ni mesaj vwa isit la. Yon moun nan ekip nou an ap gade li. Lè travay nou: { $hours }. Si ou kapab, ekri nou kèk mo. Tanpri pa voye foto papye ou.

stopped = Dakò. Nou p ap ekri ou ankò. Dat ou yo rete menm jan. Si ou vle mesaj nou yo ankò, voye START.

# facts: 0, 10.2.9
help =
    Nou se { $org }. Nou reponn kesyon epi nou raple moun dat yo pa mesaj, gratis. Nou pa gouvènman an. Sa a se enfòmasyon, se pa konsèy legal. Règ yo chanje.
    Voye 0 pou meni an. Voye STOP epi mesaj nou yo sispann. Telefòn nou: { $org_phone }. Lè travay nou: { $hours }.

# facts: 0, 0.2, 6.4
advice =
    Mèsi paske ou mande. Nou pa ka bay konsèy legal pa mesaj. Yon avoka, oswa yon reprezantan Depatman Jistis la akredite, kapab.
    Jwenn èd legal gratis oswa bon mache: immigrationadvocates.org/legaldirectory
    Ou pa bezwen rakonte nou istwa ou. Yon moun nan ekip nou an ap li mesaj ou a. Lè travay nou: { $hours }. Voye 0 pou meni an.

try-again = Mèsi, nou resevwa mesaj ou a. Yon bagay bò kote pa nou pa mache, e se pa fòt ou. Yon moun nan ekip nou an ap li li. Si li ijan, rele { $org_phone }.

main-menu = Meni prensipal

other-questions = Lòt kesyon

# Above an SMS that stands for a WhatsApp message which did not arrive.
also-on-whatsapp = Nou ekri sa sou WhatsApp tou. Se menm mesaj la, se pa yon dezyèm dat.
