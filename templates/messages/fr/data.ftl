### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

ask = Vos données sont à vous. Que voulez-vous savoir ou changer ?

what = Ce que vous gardez

who = Qui peut les voir

clear = Vider mon téléphone

number = J'ai un autre numéro

hours = Quand m'écrire

people = Nom, et qui est prévenu

erase = Effacer mes données

# facts: 10.2.3
we-hold = Nous gardons : votre numéro de téléphone, votre langue, votre ville, vos réponses à nos questions, les dates que nous savons (quoi, quand et où) et les messages de cette discussion. Votre numéro, vos mots et les lieux sont fermés à clé.

# facts: 10.2.4
we-do-not-want = Nous ne voulons pas votre A-Number, vos papiers ni votre histoire. S'il vous plaît, ne les envoyez pas. Si c'est fait, envoyez EFFACER et nous effaçons ce que nous gardons sur vous.

# facts: 10.2.1, 10.2.2, 10.2.7, 10.2.9, 0.2
who-sees = Les gens de notre équipe peuvent les lire. Les compagnies de téléphone, ou WhatsApp, portent les messages. Ce n'est pas protégé comme une parole à un avocat. Nous ne choisissons pas de donner vos informations au gouvernement. Un ordre légal pourrait nous forcer ; nous gardons donc très peu.

# facts: 10.2.6
how-to-clear = Pour vider votre téléphone : ouvrez la liste des discussions, gardez le doigt sur celle-ci, et choisissez supprimer. Cela vide seulement votre téléphone ; nous avons encore les messages. Ils peuvent compter pour votre affaire : si vous en avez une, demandez à votre avocat avant de supprimer.

ask-number = Quel est le nouveau numéro ? Écrivez-le ici. Une personne de notre équipe vous écrira ou appellera pour savoir si c'est bien vous, puis le changera. Ou envoyez 0 pour ne rien changer.

new-number = Merci. S'il vous plaît, gardez aussi ce numéro jusqu'à notre réponse. Si vous ne pouvez pas, ou si cela ne peut pas attendre, appelez { $org_phone }. Nos heures : { $hours }.

# facts: 10.2.3
ask-erase = Voulez-vous que nous effacions tout ce que nous gardons sur vous ? Votre numéro, vos dates et cette discussion s'en vont, et nous ne vous rappelons plus rien. On ne peut pas revenir en arrière. Vos dates au tribunal et aux autres bureaux restent les mêmes.

erase-all = Tout effacer

keep = Garder mes données

kept = D'accord. Nous n'avons rien effacé.

# facts: 10.2.3
erased = D'accord. Nous ne vous écrivons plus. Nous effaçons maintenant ce que nous gardons sur vous ; nos copies suivent en 7 jours. Il reste un code fait de votre numéro, pour ne pas lui écrire par erreur. Vos dates restent les mêmes : notez-les. Les messages de votre téléphone, vous les supprimez. Vous pourrez nous écrire de nouveau.
