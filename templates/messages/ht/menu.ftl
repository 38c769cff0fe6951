### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

ask = Kijan nou ka ede ou? Voye yon nimewo. Nenpòt kote ou ye, 0 mennen ou tounen isit la.

ask-again = Kisa ankò nou ka fè pou ou? Voye yon nimewo.

# On a phone that others read no topic is named.
ask-quiet = Kijan nou ka ede ou? Voye yon nimewo. Chwazi 1 sèlman lè pa gen lòt moun k ap li telefòn sa a.

all = Tout sijè yo

dates = Pwochen dat mwen

court = Tribinal oswa ICE?

cannot-go = M pa ka ale oswa m rate

law = Azil, travay, avoka

safe = Sekirite ak ICE

near = Jwenn èd toupre m

person = Mwen bezwen yon moun

language = Lang / Language

more = Plis chwa

ask-safe = Sekirite ak ICE. Kisa ou bezwen?

supervision = Sipèvizyon ICE

safety = M pa santi m an sekirite

going-back = Tounen nan peyi m

ask-more = Plis chwa. Kisa ou bezwen?

real = Mesaj sa a se vre?

data = Enfòmasyon mwen

call-me = Rele m nan lang mwen

feedback = Bay lide mwen

no-more = Pa voye lòt mesaj

ask-no-more = Ou vle nou pa voye anyen ba ou ankò? Nan ka sa a nou p ap raple ou anyen. Dat ou yo rete menm jan.

no-more-yes = Pa voye lòt mesaj

only-dates = Dat mwen yo sèlman

no-more-keep = Kenbe mesaj yo

kept = Dakò, anyen pa chanje.

language-changed = Dakò. Depi kounye a n ap ekri ou an kreyòl.
