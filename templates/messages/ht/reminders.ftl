### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# Added after the venue's time when the person's own clock shows another.
own-time =
    { $own ->
        [other] {" "}Lè pa ou: { TIME($own_when) }.
        [day] {" "}Lè pa ou: { WEEKDAY($own_when) }, { TIME($own_when) }.
       *[same] {""}
    }

# How it is held, where that is not in person. For a phone that others read.
# facts: 1.2
how =
    { $mode ->
        [video] {" "}Pa videyo: papye ou yo di kijan.
        [phone] {" "}Pa telefòn: papye ou yo di kijan.
       *[in_person] {""}
    }

# The same where the message speaks of the papers itself.
by =
    { $mode ->
        [video] {" "}Pa videyo.
        [phone] {" "}Pa telefòn.
       *[in_person] {""}
    }

# facts: 1.2, 2.2, 2.8, 3.12
hearing-ahead =
    { DATE($when) }, { TIME($when) } (lè { $city }): odyans tribinal imigrasyon.{ own-time }
    { $place }
    { $mode ->
        [in_person] Verifye chak semèn, gratis: 1-800-898-7180. Lwen, oswa gen yon pwoblèm?
       *[other] Verifye chak semèn. Gen yon pwoblèm?
    } Ekri nou bonè. Se jij sèlman ki ka deplase li.

# facts: 1.3.2, 1.3.4, 1.3.13, 2.2, 2.8
hearing-ask =
    { DATE($when) }, { TIME($when) } (lè { $city }): odyans tribinal.{ own-time }
    { $place }
    Si ou rate li, jij la ka bay lòd depòte ou. Verifye: 1-800-898-7180.

# facts: 1.3.2, 1.3.3, 1.3.4, 2.2, 2.8
hearing-soon =
    { DATE($when) }, { TIME($when) } (lè { $city }): odyans tribinal.{ own-time }
    { $place }
    { $mode ->
        [in_person] Pote avi a. Rive 60-90 minit bonè; an reta, ale kanmenm.
       *[other] Kenbe avi a bò kote ou, pare bonè; an reta, antre kanmenm.
    } Si ou rate li, yo ka bay lòd depòte ou. { $org_phone }

# facts: 1.4.4, 1.2
check-in-ahead =
    { DATE($when) }, { TIME($when) } (lè { $city }): randevou ICE.{ own-time }
    { $place }
    Dat ka chanje: gade papye ICE ou. Si ou pa ka la, di ICE anvan; li deplase sèlman si ICE konfime. Bezwen èd? Ekri nou.

# facts: 1.2, 1.4.2, 1.4.4
check-in-ask =
    { DATE($when) }, { TIME($when) } (lè { $city }): randevou ICE.{ own-time }
    { $place }
    Si ou rate li, ICE ka chèche ou epi arete ou. Se ICE sèl ki ka deplase li.

# facts: 1.2, 1.4.2, 1.4.4
check-in-soon =
    { DATE($when) }, { TIME($when) } (lè { $city }): randevou ICE.{ own-time }
    { $place }
    { $mode ->
        [in_person] Pote idantite ak papye randevou a.
       *[other] Prepare idantite ak papye randevou a.
    } Si ou rate li, ICE ka chèche ou epi arete ou. Ou enkyè? Rele { $org_phone }

# facts: 1.2
isap-visit-ahead =
    { DATE($when) }, { TIME($when) } (lè { $city }): vizit ISAP.{ own-time }
    { $place }
    Si ou pa ka la, mande kontak ISAP ou anvan dat la, epi pran repons lan ekri. Bezwen èd? Ekri nou.

# facts: 1.2, 7.1.8
isap-visit-ask =
    { DATE($when) }, { TIME($when) } (lè { $city }): vizit ISAP.{ own-time }
    { $place }
    Chaje telefòn ou. Si ou rate li, se yon vyolasyon e yo di ICE sa.

# facts: 1.2, 7.1.8
isap-visit-soon =
    { DATE($when) }, { TIME($when) } (lè { $city }): vizit ISAP.{ own-time }
    { $place }
    Si ou rate li, se yon vyolasyon e yo di ICE sa. Ou pa ka la? Di kontak ISAP ou anvan. Pou èd: { $org_phone }.

# facts: 1.2
isap-call-ahead =
    { DATE($when) }, { TIME($when) } (lè { $city }): apèl ISAP.{ own-time }
    { $place }
    Si ou pa ka pran apèl la lè sa a, mande kontak ISAP ou anvan dat la epi pran repons lan ekri. Bezwen èd? Ekri nou.

# facts: 1.2, 7.1.8
isap-call-ask =
    { DATE($when) }, { TIME($when) } (lè { $city }): apèl ISAP.{ own-time }
    { $place }
    Kenbe telefòn ou chaje e toupre ou. Si ou rate li, sa konte kòm yon vyolasyon e yo di ICE sa.

# facts: 1.2, 7.1.8
isap-call-soon =
    { DATE($when) }, { TIME($when) } (lè { $city }): apèl ISAP.{ own-time }
    { $place }
    Kenbe telefòn ou chaje e toupre ou. Si ou rate li, sa konte kòm yon vyolasyon e yo di ICE sa; kenbe prèv si li pa mache. Pou èd: { $org_phone }.

# facts: 1.2
biometrics-ahead =
    { DATE($when) }, { TIME($when) } (lè { $city }): anprent nan USCIS.{ own-time }
    { $place }
    Ou pa ka la? Mande USCIS deplase li anvan dat la: sou entènèt oswa 1-800-375-5283. Bezwen èd? Ekri nou.

# facts: 1.2, 1.5.1
biometrics-ask =
    { DATE($when) }, { TIME($when) } (lè { $city }): anprent USCIS.{ own-time }
    { $place }
    Si ou rate li, ka ou ka konte kòm abandone. Deplase li: 1-800-375-5283.

# facts: 1.2, 1.5.1
biometrics-soon =
    { DATE($when) }, { TIME($when) } (lè { $city }): anprent, USCIS.{ own-time }
    { $place }
    Gen Form I-797C avèk ou. Si ou rate li, ka ou ka konte kòm abandone. Pou deplase li: 1-800-375-5283. Pou èd: { $org_phone }

# facts: 1.2, 1.5.2
interview-ahead =
    { DATE($when) }, { TIME($when) } (lè { $city }): entèvyou azil, USCIS.{ own-time }
    { $place }
    Ou pa pale anglè byen? Ou bezwen yon entèprèt, 18 an oswa plis. Ou pa ka la? Ekri biwo azil la. Pou èd: ekri nou.

# facts: 1.2, 1.5.2
interview-ask =
    { DATE($when) }, { TIME($when) } (lè { $city }): entèvyou azil, USCIS.{ own-time }
    { $place }
    Si ou rate li, ka ou ka fèmen oswa ale nan tribinal.

# facts: 1.2, 1.5.2
interview-soon =
    { DATE($when) }, { TIME($when) } (lè { $city }): entèvyou azil, USCIS.{ own-time }
    { $place }
    { $mode ->
        [in_person] Pote idantite, papye orijinal; mennen entèprèt, fanmi.
       *[other] Prepare idantite, papye orijinal, entèprèt, fanmi.
    } Si ou rate li, ka ou ka fèmen oswa ale nan tribinal. { $org_phone }

attorney-ahead =
    { DATE($when) }, { TIME($when) } (lè { $city }): randevou ak avoka ou.{ own-time }
    { $place }
    Ou pa ka la? Di avoka ou sa bonè, oswa ekri nou. { $org }

attorney-ask =
    { DATE($when) }, { TIME($when) } (lè { $city }): randevou ak avoka ou.{ own-time }
    { $place }
    { $mode ->
        [in_person] Pote papye, kesyon.
       *[other] Prepare papye, kesyon.
    } Ou pa ka la? Di avoka ou.

attorney-soon =
    { DATE($when) }, { TIME($when) } (lè { $city }): randevou ak avoka ou.{ own-time }
    { $place }
    { $mode ->
        [in_person] Pote papye ou yo ak kesyon ou yo.
       *[other] Prepare papye ou yo ak kesyon ou yo.
    } Ou pa ka la? Di avoka ou sa, oswa rele nou: { $org_phone }.

program-ahead =
    { DATE($when) }, { TIME($when) } (lè { $city }): randevou ak pwogram ou.{ own-time }
    { $place }
    Ou pa ka la? Ekri nou epi n ap chèche yon lòt lè. { $org }

program-ask =
    { DATE($when) }, { TIME($when) } (lè { $city }): randevou ak pwogram ou.{ own-time }
    { $place }
    Si ou pa ka la, n ap chèche yon lòt lè.

program-soon =
    { DATE($when) }, { TIME($when) } (lè { $city }): randevou ak pwogram ou.{ own-time }
    { $place }
    Ou pa ka la? Ekri nou oswa rele { $org_phone }, epi n ap chèche yon lòt lè.

# facts: 0, 4.1.2
deadline-ahead =
    { DATE($when) }, { TIME($when) } (lè { $city }): dènye jou nou note pou papye ou yo.{ own-time }
    { $place }
    Pou azil, lalwa bay pifò moun yon ane. Biwo a dwe gen papye yo lè sa a. Mande yon avoka si dat la bon. Pou èd: ekri.

# facts: 0, 4.1.2
deadline-soon =
    { DATE($when) }, { TIME($when) } (lè { $city }): dènye jou nou note pou papye ou yo.{ own-time }
    { $place }
    Pou azil, lalwa bay pifò moun yon ane. Biwo a dwe gen papye yo lè sa a. Mande yon avoka, oswa rele { $org_phone }

# facts: 2.10
unverified =
    { DATE($when) }, { TIME($when) } (lè { $city }), { $event }: sa ka chanje. Nou pa t ka konfime.{ own-time }
    { $place }
    { $mode ->
        [deadline] Kenbe jou sa a
       *[other] Prepare ou pou ou la
    } jiskaske biwo a konfime. Gade avi ou oswa rele { $org_phone }

discreet-ahead = Nou raple ou: randevou ou se { DATE($when) }, { TIME($when) } (lè { $city }).{ own-time }{ how } { $mode ->
        [in_person] Kesyon, oswa wout la long?
       *[other] Kesyon?
    } Ekri nou bonè.

discreet-ask = Nou raple ou: randevou ou se { DATE($when) }, { TIME($when) } (lè { $city }).{ own-time }{ how } { $mode ->
        [in_person] Tanpri planifye vwayaj ou epi gade papye ou yo.
       *[other] Tanpri gade papye ou yo epi kenbe lè a lib.
    } Ou ka la?

discreet-soon = Nou raple ou: randevou ou se { DATE($when) }, { TIME($when) } (lè { $city }).{ own-time }{ by } Tanpri prepare papye ou yo epi pare bonè. Si ou an reta, { $mode ->
        [in_person] ale kanmenm.
       *[other] antre kanmenm.
    } Bezwen èd? Ekri nou oswa rele { $org_phone }.

# facts: 0, 4.1.2
discreet-deadline = Nou raple ou: { DATE($when) }, { TIME($when) } (lè { $city }) se dènye jou nou note pou papye ou yo.{ own-time } Yo dwe rive pa pita pase jou sa a. Kesyon? Ekri nou oswa rele { $org_phone }.

discreet-unverified = { $mode ->
        [deadline] Dènye jou pou papye ou yo
       *[other] Randevou ou a
    }, { DATE($when) }, { TIME($when) } (lè { $city }), ka anile oswa chanje.{ own-time }{ by } Nou pa t ka konfime sa. Tanpri { $mode ->
        [deadline] kenbe jou sa a
       *[other] prepare ou pou ou la
    } jiskaske biwo a konfime. Pou verifye, gade papye ou yo oswa rele { $org_phone }.

# The day after. It says that there was an appointment, and no more.
discreet-after = Randevou ou { DATE($when) }, { TIME($when) }: kijan li te pase? Nou mande paske petèt nou ka ede. Ou pa oblije reponn.

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

# The same of one far away on another day, with too little time for the way.
discreet-far = Ou gen yon lòt randevou, byen lwen: { DATE($when) }, { TIME($when) } (lè { $city }). Ou bezwen la nan toude. Ou pa ka? Ekri nou kounye a.

reply = Ou ka la?

answer-yes = M ap la

answer-help = Bezwen èd pou rive

answer-question = Yon kesyon

answer-no = Mwen pa ka ale

# facts: 2.8
reply-yes = Mèsi, nou ekri li. Tanpri kontinye verifye: dat yo ka chanje. Si yon bagay chanje pou ou, ekri nou.

# facts: 1.2
reply-help = Mèsi paske ou di nou sa. Yon moun nan ekip nou an ap ekri ou oswa rele ou sou kijan pou rive la. Lè travay nou: { $hours }. Si li pwòch, rele { $org_phone }. Lè ou di nou sa, dat la pa deplase: li rete jiskaske biwo ki te bay li a di yon lòt bagay.

reply-question = Ki kesyon ou genyen? Ekri li isit la. Oswa voye 0 pou meni an, kote ka deja gen yon repons.

reply-question-noted = Mèsi. Yon moun nan ekip nou an ap li li epi reponn ou. Lè travay nou: { $hours }. Si li pwòch, rele { $org_phone }.

# facts: 0, 1.2
reply-no = Mèsi paske ou di nou sa. Yon moun nan ekip nou an ap ekri ou oswa rele ou byento. Lè travay nou: { $hours }. Si li pwòch, rele { $org_phone }. Lè ou di nou sa, dat la pa deplase, e si ou pa la sa ka gen gwo konsekans. Dat la rete jiskaske biwo ki te bay li a di yon lòt bagay.

# One message for several people who share a phone.
household = Nou tout ap ka la?

household-all = Nou tout ap la

household-one = Yon bagay sou youn

household-who = Kiyès sa konsène?
