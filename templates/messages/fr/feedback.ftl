### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

ask = Comment travaillons-nous ? Nos messages vous aident-ils ?

helped = Oui, ils m'aident

little = Un peu

not-helped = Ils ne m'aident pas

ask-words = Merci. Qu'est-ce qui était bien, et que faut-il améliorer ? Écrivez avec vos mots. Pas besoin de raconter votre histoire ni de donner votre A-Number. Ou envoyez 0 pour ne pas répondre.

thanks = Merci. Nous avons gardé vos mots, et une personne de notre équipe les lit. Si vous voulez une réponse, choisissez "Parler à quelqu'un" dans le menu. Envoyez 0 pour le menu.
