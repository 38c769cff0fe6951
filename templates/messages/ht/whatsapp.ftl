### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# What WhatsApp lets us send to somebody who has not written for a day. Each is approved by Meta as it stands.

# facts: 2.8
date = Bonjou, se { $org }. Nou raple ou: { $event }, { $date }, { $time }. Kote: { $place }. Dat yo ka chanje, kidonk tanpri verifye pa ou ankò. Pou mande nou yon bagay, jis reponn isit la.

discreet = Bonjou. Nou raple ou randevou ou: { $date }, { $time }. Tanpri prepare ou epi gade papye ou yo. Pou mande nou yon bagay, jis reponn isit la.

# facts: 2.10
unverified = Bonjou, se { $org }. Nou tande dat sa a ka anile oswa chanje: { $event }, { $date }, { $time }. Nou pa t ka konfime sa. Dat la rete jiskaske biwo ki te bay li a di yon lòt bagay. Pou mande nou yon bagay, jis reponn isit la.

discreet-unverified = Bonjou. Nou tande randevou ou a, { $date }, { $time }, ka anile oswa chanje. Nou pa t ka konfime sa. Li rete jiskaske biwo ki te bay li a di yon lòt bagay. Pou mande nou yon bagay, jis reponn isit la.

change = Bonjou, se { $org }. Men yon chanjman: { $event } se { $date }, { $time }. Kote: { $place }. Anvan, se te { $old }. Tanpri swiv nouvo dat ak nouvo kote a. Pou mande nou yon bagay, jis reponn isit la.

discreet-change = Bonjou. Men yon chanjman: randevou ou se { $date }, { $time }. Anvan, se te { $old }. Tanpri swiv nouvo a. Kote a ka chanje tou. Pou mande nou yon bagay, jis reponn isit la.

# Only after a person recorded how the cancellation was verified.
# facts: 2.8, 2.10
cancelled = Bonjou, se { $org }. Dat sa a anile: { $event }, { $date }, { $time }. Ekip nou an verifye sa. Ka ou a kontinye, e yon nouvo dat ka vini sou papye. Tanpri kontinye verifye. Pou mande nou yon bagay, jis reponn isit la.

discreet-cancelled = Bonjou. Randevou ou a, { $date }, { $time }, anile. Ekip nou an verifye sa. Yon nouvo dat ka vini sou papye, kidonk tanpri kontinye verifye. Pou mande nou yon bagay, jis reponn isit la.

# A cancellation that we told and that was not one.
# facts: 2.10
stands = Bonjou, se { $org }. Nou te di dat sa a anile. Se te erè pa nou; padon. Dat la toujou bon: { $event }, { $date }, { $time }. Kote: { $place }. Tanpri kenbe jou sa a. Pou mande nou yon bagay, jis reponn isit la.

discreet-stands = Bonjou. Nou te di randevou ou a anile. Se te erè pa nou; padon. Li toujou bon: { $date }, { $time }. Tanpri kenbe jou sa a. Pou mande nou yon bagay, jis reponn isit la.

# facts: 0, 4.1.2
discreet-deadline = Bonjou. Nou raple ou: { $date }, { $time }, se dènye jou nou note pou papye ou yo. Yo dwe rive pa pita pase jou sa a. Pou mande nou yon bagay, jis reponn isit la.

# facts: 2.10
discreet-deadline-unverified = Bonjou. Nou tande dènye jou pou papye ou yo, { $date }, { $time }, ka anile oswa chanje. Nou pa t ka konfime sa. Tanpri kenbe jou sa a jiskaske biwo ki te bay li a di yon lòt bagay. Pou mande nou yon bagay, jis reponn isit la.

discreet-deadline-change = Bonjou. Men yon chanjman: dènye jou pou papye ou yo se { $date }, { $time }. Anvan, se te { $old }. Tanpri swiv nouvo a. Pou mande nou yon bagay, jis reponn isit la.

# facts: 2.8, 2.10
discreet-deadline-cancelled = Bonjou. Dènye jou pou papye ou yo, { $date }, { $time }, anile. Ekip nou an verifye sa. Yon nouvo dat ka vini sou papye, kidonk tanpri kontinye verifye. Pou mande nou yon bagay, jis reponn isit la.

# facts: 2.10
discreet-deadline-stands = Bonjou. Nou te di dènye jou pou papye ou yo anile. Se te erè pa nou; padon. Li toujou bon: { $date }, { $time }. Tanpri kenbe jou sa a. Pou mande nou yon bagay, jis reponn isit la.

# The answers are those of the flows how-it-went and paper-came, in their order.
after = Bonjou. Kijan randevou ou a, { $date }, te pase? Reponn 1 si ou te la, 2 si ou te rate li, 3 si gen yon nouvo dat, 4 si ou pa twò sèten.

paper = Bonjou. Yon lèt, yon papye oswa yon mesaj ki gen yon dat rive jwenn ou? Reponn 1 pou wi, ak yon dat; 2 si poko gen anyen; 3 pou li kijan pou ou verifye.

knock = Bonjou. Yon moun k ap ede ou gen yon mesaj pou ou. Reponn isit la ak nenpòt mo epi l ap vini, oswa rele { $org_phone }.

# facts: 10.1.1, 10.2.5
invitation = Bonjou. Yon moun k ap ede ou te ban nou nimewo sa a, pou nou ka raple ou randevou ou yo gratis. Nou pa janm mande lajan. Ou vle sa? Reponn 1 pou wi, 2 pou non. Kesyon: { $org_phone }.

# What stands for $date, $time, $place and $old above.
day = { DATE($when) }
held =
    { $held ->
        [in_person] ,{" "}an pèsòn
        [video] ,{" "}pa videyo
        [phone] ,{" "}pa telefòn
       *[same] {""}
    }
own =
    { $own ->
        [day] { WEEKDAY($own_when) }, { TIME($own_when) }
       *[other] { TIME($own_when) }
    }
clock = { TIME($when) } (lè { $city }){ held }
clock-own = { TIME($when) } (lè { $city }; { own } nan lè pa ou){ held }
old-date = { DATE($when) }, { TIME($when) } (lè { $city }){ held }
no-place = gade papye ou yo

# The button that opens a list of answers.
choose = Chwazi
