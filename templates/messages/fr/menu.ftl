### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

ask = Comment pouvons-nous aider ? Envoyez un numéro. De partout, 0 vous ramène ici.

ask-again = Que pouvons-nous faire d'autre ? Envoyez un numéro.

# On a phone that others read no topic is named.
ask-quiet = Comment aider ? Envoyez un numéro. Choisissez 1 seulement si personne d'autre ne lit ce téléphone.

all = Tous les sujets

dates = Ma prochaine date

court = Tribunal ou ICE ?

cannot-go = Pas possible, ou manqué

law = Asile, travail, avocat

safe = Sécurité et ICE

near = Aide près de moi

person = Parler à quelqu'un

language = Langue / Language

more = Plus de choix

ask-safe = Sécurité et ICE. De quoi avez-vous besoin ?

supervision = Surveillance ICE

safety = Peur pour ma sécurité

going-back = Rentrer au pays

ask-more = Plus de choix. De quoi avez-vous besoin ?

real = Ce message est-il vrai ?

data = Mes données

call-me = M'appeler en ma langue

feedback = Donner mon avis

no-more = Plus aucun message

ask-no-more = Voulez-vous que nous ne vous envoyions plus rien ? Alors nous ne rappelons plus vos dates. Vos dates restent les mêmes.

no-more-yes = Plus aucun message

only-dates = Mes dates seulement

no-more-keep = Garder les messages

kept = D'accord, rien ne change.

language-changed = D'accord. Désormais nous vous écrivons en français.
