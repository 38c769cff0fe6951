### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# facts: 10.2.5
ask = Kijan nou rele ou, ak ki lòt moun nou fè konnen dat ou yo. Se ou ki chwazi, epi ou ka chanje sa oswa fini sa nenpòt lè.

name = Kijan pou rele m

helper = Di yon moun dat mwen

stop = Pa di lòt moun

ask-name = Kijan pou nou rele ou nan mesaj yo? Yon ti non kout, 12 lèt pou pi plis, pa janm non konplè ou. Oswa voye 0 pou kite sa.

named = Li fèt. Ou ka chanje l isit la nenpòt lè.

# facts: 10.1.1, 10.2.5
ask-number = Ki nimewo? Tanpri mande moun nan anvan. Nou mande l pa mesaj tou, e nou pa di l anyen toutotan li pa di wi. Apre sa l ap resevwa jou ak lè dat ou yo ak ti non ou chwazi a, pa janm kote a. Ekri nimewo a, oswa voye 0 pou kite sa.

sure = Nimewo a bon, e moun nan vle sa?

yes = Wi, mande l

no = Non, kite sa

relation = Kiyès moun sa a ye pou ou? Sa ede ekip nou an ede ou.

relative = Fanmi oswa patnè

sponsor = Esponsò mwen

lawyer = Avoka mwen

self = Lòt telefòn mwen

other = Yon lòt moun

# facts: 10.2.5
asked = N ap mande l. Si nou pa kapab, yon moun nan ekip nou an ap ekri ou. Pou fini sa, tounen isit la nenpòt lè.

# facts: 10.2.5
stopped = Li fèt. Nou pa di okenn lòt moun dat ou yo ankò.

# Those listed follow, each with the end of its number.
which = Ki nimewo nou pa dwe di anyen ankò? Nou montre kijan l fini.

all = Yo tout

# facts: 10.2.5
stopped-one = Li fèt. Nou pa di nimewo sa a dat ou yo ankò.
