### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# Added after the venue's time when the person's own clock shows another.
own-time =
    { $own ->
        [other] {" "}Nan lè pa ou: { DATE($own_when) }, { TIME($own_when) }.
       *[same] {""}
    }

# facts: 1.2, 2.2, 2.8, 3.12
hearing-ahead =
    { DATE($when) }, { TIME($when) } (lè { $city }): odyans ou nan tribinal imigrasyon.{ own-time }
    { $place }
    Dat yo ka chanje. Verifye chak semèn, gratis: 1-800-898-7180. Lwen, oswa ou pa ka ale jou sa a? Ekri nou bonè, pou gen tan mande. Se jij sèlman ki ka deplase li. { $org }

# facts: 1.3.2, 1.3.4, 1.3.13, 2.2, 2.8
hearing-ask =
    { DATE($when) }, { TIME($when) } (lè { $city }): odyans ou nan tribinal imigrasyon.{ own-time }
    { $place }
    Pote avi a ak papye ou yo. Si se an pèsòn, rive 60 a 90 minit bonè. Si ou rate li, jij la ka bay lòd depòte ou san tande ou. Dat yo ka chanje, verifye: 1-800-898-7180. Ou ka la?

# facts: 1.3.2, 1.3.3, 1.3.4, 2.2, 2.8
hearing-soon =
    { DATE($when) }, { TIME($when) } (lè { $city }): odyans ou nan tribinal imigrasyon.{ own-time }
    { $place }
    Verifye anvan: 1-800-898-7180. Pote avi a. Si se an pèsòn, rive 60 a 90 minit bonè. Si ou rate li, jij la ka bay lòd depòte ou san tande ou; si ou an reta, ale kanmenm. Ou enkyè, oswa ou pa ka ale? Ekri nou oswa rele { $org_phone }.

# facts: 1.4.4, 1.2
check-in-ahead =
    { DATE($when) }, { TIME($when) } (lè { $city }): randevou ou ak ICE.{ own-time }
    { $place }
    Dat yo ka chanje: gade papye ak mesaj ICE yo. Si ou pa ka ale, di ICE sa anvan dat la. Li chanje sèlman lè ICE konfime. Bezwen èd? Ekri nou. { $org }

# facts: 1.2, 1.4.2, 1.4.4
check-in-ask =
    { DATE($when) }, { TIME($when) } (lè { $city }): randevou ou ak ICE.{ own-time }
    { $place }
    Pote papye randevou a, pyès idantite ak prèv adrès. Si ou rate li, ICE ka chèche ou, arete ou, oswa anile liberasyon ou. Si ou pa ka ale, di ICE sa anvan dat la. Ou ka la?

# facts: 1.2, 1.4.2, 1.4.4
check-in-soon =
    { DATE($when) }, { TIME($when) } (lè { $city }): randevou ou ak ICE.{ own-time }
    { $place }
    Pote papye randevou a, pyès idantite ak prèv adrès. Si ou rate li, ICE ka chèche ou, arete ou, oswa anile liberasyon ou. Si ou pa ka ale, di ICE sa anvan. Ou enkyè? Ekri nou oswa rele { $org_phone }.

# facts: 1.2
isap-visit-ahead =
    { DATE($when) }, { TIME($when) } (lè { $city }): vizit ISAP ou.{ own-time }
    { $place }
    Si ou pa ka la, mande kontak ISAP ou anvan dat la epi pran repons lan ekri. Bezwen èd? Ekri nou. { $org }

# facts: 1.2, 7.1.8
isap-visit-ask =
    { DATE($when) }, { TIME($when) } (lè { $city }): vizit ISAP ou.{ own-time }
    { $place }
    Pote mesaj oswa papye ki rele ou a. Kenbe telefòn ou ak aparèy ou chaje. Si ou rate li, sa konte kòm yon vyolasyon e yo di ICE sa. Ou ka la?

# facts: 1.2, 7.1.8
isap-visit-soon =
    { DATE($when) }, { TIME($when) } (lè { $city }): vizit ISAP ou.{ own-time }
    { $place }
    Pote mesaj oswa papye ki rele ou a. Si ou rate li, sa konte kòm yon vyolasyon e yo di ICE sa. Si ou pa ka la, di kontak ISAP ou sa anvan epi kenbe prèv. Ou enkyè? Ekri nou oswa rele { $org_phone }.

# facts: 1.2
isap-call-ahead =
    { DATE($when) }, { TIME($when) } (lè { $city }): apèl ISAP ou.{ own-time }
    Si ou pa ka pran apèl la lè sa a, mande kontak ISAP ou anvan dat la epi pran repons lan ekri. Bezwen èd? Ekri nou. { $org }

# facts: 1.2, 7.1.8
isap-call-ask =
    { DATE($when) }, { TIME($when) } (lè { $city }): apèl ISAP ou.{ own-time }
    Kenbe telefòn ou chaje e toupre ou. Si ou rate li, sa konte kòm yon vyolasyon e yo di ICE sa. Ou ka pran apèl la?

# facts: 1.2, 7.1.8
isap-call-soon =
    { DATE($when) }, { TIME($when) } (lè { $city }): apèl ISAP ou.{ own-time }
    Kenbe telefòn ou chaje e toupre ou. Si ou rate li, sa konte kòm yon vyolasyon e yo di ICE sa; kenbe prèv si li pa mache. Ou enkyè? Ekri nou oswa rele { $org_phone }.

# facts: 1.2
biometrics-ahead =
    { DATE($when) }, { TIME($when) } (lè { $city }): anprent ou nan USCIS.{ own-time }
    { $place }
    Si ou pa ka ale, mande USCIS deplase li anvan dat la: sou entènèt oswa 1-800-375-5283. Bezwen èd? Ekri nou. { $org }

# facts: 1.2, 1.5.1
biometrics-ask =
    { DATE($when) }, { TIME($when) } (lè { $city }): anprent ou nan USCIS.{ own-time }
    { $place }
    Pote avi ou a, Form I-797C. Si ou rate li san ou pa deplase li, USCIS ka trete demann ou kòm abandone. Pou deplase li anvan dat la: 1-800-375-5283. Ou ka la?

# facts: 1.2, 1.5.1
biometrics-soon =
    { DATE($when) }, { TIME($when) } (lè { $city }): anprent ou nan USCIS.{ own-time }
    { $place }
    Pote avi ou a, Form I-797C. Si ou rate li san ou pa deplase li, USCIS ka trete demann ou kòm abandone. Pou deplase li, rele anvan: 1-800-375-5283. Ou enkyè? Ekri nou oswa rele { $org_phone }.

# facts: 1.2, 1.5.2
interview-ahead =
    { DATE($when) }, { TIME($when) } (lè { $city }): entèvyou azil ou nan USCIS.{ own-time }
    { $place }
    Si ou pa pale anglè byen, ou bezwen pwòp entèprèt ou, 18 an oswa plis. Si ou pa ka ale, ekri biwo azil la anvan dat la. Bezwen èd? Ekri nou. { $org }

# facts: 1.2, 1.5.2
interview-ask =
    { DATE($when) }, { TIME($when) } (lè { $city }): entèvyou azil ou nan USCIS.{ own-time }
    { $place }
    Pote pyès idantite, papye orijinal, yon kopi fòm ou ak entèprèt ou. Fanmi ki nan demann ou an vini tou. Si ou rate li, ka ou a ka ale nan tribinal oswa fèmen. Ou ka la?

# facts: 1.2, 1.5.2
interview-soon =
    { DATE($when) }, { TIME($when) } (lè { $city }): entèvyou azil ou nan USCIS.{ own-time }
    { $place }
    Pote pyès idantite, papye orijinal, yon kopi fòm ou ak entèprèt ou. Fanmi ki nan demann ou an vini tou. Si ou rate li, ka ou a ka ale nan tribinal oswa fèmen. Ou enkyè, oswa ou pa ka ale? Ekri nou oswa rele { $org_phone }.

attorney-ahead =
    { DATE($when) }, { TIME($when) } (lè { $city }): randevou ak avoka ou.{ own-time }
    { $place }
    Ou pa ka ale? Di avoka ou sa bonè, oswa ekri nou. { $org }

attorney-ask =
    { DATE($when) }, { TIME($when) } (lè { $city }): randevou ak avoka ou.{ own-time }
    { $place }
    Pote papye ou yo ak kesyon ou yo. Si ou pa ka ale, di avoka ou sa pou ou jwenn yon lòt lè. Ou ka la?

attorney-soon =
    { DATE($when) }, { TIME($when) } (lè { $city }): randevou ak avoka ou.{ own-time }
    { $place }
    Pote papye ou yo ak kesyon ou yo. Ou pa ka ale? Di avoka ou sa, oswa rele nou: { $org_phone }.

program-ahead =
    { DATE($when) }, { TIME($when) } (lè { $city }): randevou ak pwogram ou.{ own-time }
    { $place }
    Ou pa ka ale? Ekri nou epi n ap chèche yon lòt lè. { $org }

program-ask =
    { DATE($when) }, { TIME($when) } (lè { $city }): randevou ak pwogram ou.{ own-time }
    { $place }
    Si ou pa ka ale, di nou sa epi n ap chèche yon lòt lè. Ou ka la?

program-soon =
    { DATE($when) }, { TIME($when) } (lè { $city }): randevou ak pwogram ou.{ own-time }
    { $place }
    Ou pa ka ale? Ekri nou oswa rele { $org_phone }, epi n ap chèche yon lòt lè.

# facts: 0, 4.1.2
deadline-ahead =
    { DATE($when) }, { TIME($when) } (lè { $city }): dènye jou nou gen ekri pou papye ou yo.{ own-time }
    { $place }
    Biwo a dwe gen yo lè sa a; jou ou mete yo lapòs ka pa konte. Mande avoka ou oswa moun k ap ede ou si dat sa a bon. Bezwen èd? Ekri nou. { $org }

# facts: 0, 4.1.2
deadline-ask =
    { DATE($when) }, { TIME($when) } (lè { $city }): dènye jou nou gen ekri pou papye ou yo.{ own-time }
    { $place }
    Biwo a dwe gen yo lè sa a; jou ou mete yo lapòs ka pa konte. Mande avoka ou oswa moun k ap ede ou kounye a si dat sa a bon. Papye yo ka rive la atan?

# facts: 0, 4.1.2
deadline-soon =
    { DATE($when) }, { TIME($when) } (lè { $city }): dènye jou nou gen ekri pou papye ou yo.{ own-time }
    { $place }
    Biwo a dwe gen yo lè sa a; jou ou mete yo lapòs ka pa konte. Kenbe prèv yo te rive. Ou pa pare? Mande avoka ou oswa moun k ap ede ou kounye a, oswa rele nou: { $org_phone }.

# facts: 2.10
unverified =
    { DATE($when) }, { TIME($when) } (lè { $city }), { $event }: nou tande dat sa a ka anile oswa chanje. Nou pa t ka konfime sa.{ own-time }
    { $place }
    Tanpri prepare ou pou ou la jiskaske biwo ki te ba ou dat la konfime. Pou verifye: gade avi ou a, oswa voye 0, chwazi "Pwochen dat mwen". Telefòn nou: { $org_phone }.

discreet-ahead = Nou raple ou: randevou ou se { DATE($when) }, { TIME($when) } (lè { $city }).{ own-time } Kesyon, oswa wout la long? Ekri nou bonè.

discreet-ask = Nou raple ou: randevou ou se { DATE($when) }, { TIME($when) } (lè { $city }).{ own-time } Tanpri planifye vwayaj ou epi gade papye ou yo. Ou ka la?

discreet-soon = Nou raple ou: randevou ou se { DATE($when) }, { TIME($when) } (lè { $city }).{ own-time } Tanpri prepare papye ou yo epi pare bonè. Si ou an reta, ale kanmenm. Bezwen èd? Ekri nou oswa rele { $org_phone }.

discreet-unverified = Randevou ou a, { DATE($when) }, { TIME($when) } (lè { $city }), ka anile oswa chanje.{ own-time } Nou pa t ka konfime sa. Tanpri prepare ou pou ou la jiskaske biwo a konfime. Pou verifye, gade papye ou yo oswa rele nou: { $org_phone }.

# The day after. It says that there was an appointment, and no more.
discreet-after = Randevou ou { DATE($when) }: kijan li te pase? Nou mande paske nou ka petèt ede. Ou pa oblije reponn.

# To somebody without a date, now and then.
discreet-paper = Bonjou. Yon lèt, yon papye oswa yon mesaj ki gen yon dat rive jwenn ou? Gen ki rive an reta, oswa nan yon ansyen adrès. Ou pa oblije reponn.
# Added to a reminder of a date that nobody has checked for long.

# facts: 1.2, 2.2
check-court = Nou pa rive konfime dat sa a dènyèman. Tanpri verifye: 1-800-898-7180, lajounen kou lannwit.

# facts: 1.2
check-ice = Nou pa rive konfime dat sa a dènyèman. Tanpri verifye ak biwo ki sou papye ou yo.

# facts: 1.2
check-uscis = Nou pa rive konfime dat sa a dènyèman. Tanpri verifye: 1-800-375-5283.

check-other = Nou pa rive konfime dat sa a dènyèman. Tanpri mande biwo ki te ba ou li.

discreet-check = Nou pa rive konfime li dènyèman. Tanpri gade papye ou yo, oswa mande moun ki te ba ou dat la.

# Added when the person has another date on the same day. Names no office: court and ICE stay apart.
discreet-both = Ou gen yon lòt randevou jou sa a: { TIME($when) } (lè { $city }). Ou bezwen la nan toude. Ou pa ka fè toude? Ekri nou kounye a.

reply = Ou ka la?

answer-yes = M ap la

answer-help = Bezwen èd pou rive

answer-question = Mwen gen yon kesyon

answer-no = Mwen pa ka ale

# facts: 2.8
reply-yes = Mèsi, nou ekri li. Tanpri kontinye verifye: dat yo ka chanje. Si yon bagay chanje pou ou, ekri nou.

# facts: 1.2
reply-help = Mèsi paske ou di nou sa. Yon moun nan ekip nou an ap ekri ou oswa rele ou sou kijan pou rive la. Lè travay nou: { $hours }. Si li pwòch, rele { $org_phone }. Lè ou di nou sa, dat la pa deplase, kidonk tanpri kenbe li nan tèt ou jiskaske biwo a di wi.

reply-question = Ki kesyon ou genyen? Ekri li isit la. Oswa voye 0 pou meni an, kote ka deja gen yon repons.

reply-question-noted = Mèsi. Yon moun nan ekip nou an ap li li epi reponn ou. Lè travay nou: { $hours }. Si li pwòch, rele { $org_phone }.

# facts: 0, 1.2
reply-no = Mèsi paske ou di nou sa. Yon moun nan ekip nou an ap ekri ou oswa rele ou talè. Lè travay nou: { $hours }. Si li pwòch, rele { $org_phone }. Lè ou di nou sa, dat la pa deplase, e si ou pa la sa ka gen gwo konsekans. Dat la rete jiskaske biwo ki te bay li a di yon lòt bagay.
