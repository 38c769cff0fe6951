### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# Its first words show on a locked screen, so they name nothing.
# facts: 8.1.1, 8.1.2, 8.2.6, 0.2
danger =
    Merci d'écrire. Pas besoin d'en dire plus. Si vous courez un danger maintenant, appelez le 911. La police peut venir ; c'est votre choix. Pour parler à toute heure, appelez le 988 et dites "French".
    Une personne de notre équipe lira votre message. Nos heures : { $hours }. Notre téléphone : { $org_phone }.

# Nothing in it tells what comes next.
# facts: 8.2.3
ask-phone = D'abord une question sur vous. Pouvez-vous lire ceci ici sans risque ? Êtes-vous la seule personne qui lit ce téléphone ?

alone = Que moi, c'est sûr

not-alone = D'autres, peut-être

# facts: 8.1.1, 8.2.3
not-here = D'accord, on s'arrête ici. Quand personne d'autre n'est là, ou sur un autre téléphone, vous pouvez nous écrire ou appeler { $org_phone }. Nos heures : { $hours }. S'il vous faut de l'aide maintenant, appelez le 911. Envoyez 0 pour le menu.

ask = Pas besoin de dire ce qui s'est passé. Choisissez l'aide que vous voulez, et nous envoyons les numéros. Vous décidez si vous appelez.

now = De l'aide maintenant

sad = Je me sens très mal

controlled = On me contrôle

violence = Violence à la maison

child = Un enfant en danger

# facts: 8.1.1
call-911 = Appelez le 911. Dites le nom de votre langue et attendez un interprète. Dans certains endroits, on peut aussi écrire au 911. La police peut venir. C'est votre choix.

# facts: 8.3.1, 8.3.2
feel = Nous sommes désolés que ce soit si dur. Le tribunal, les rendez-vous ICE et les entretiens peuvent ramener de mauvais souvenirs. C'est normal d'avoir peur, de ne rien sentir, ou d'oublier. Un petit pas peut aider : respirez lentement, buvez de l'eau, appelez quelqu'un qui est bon pour vous.

# facts: 8.1.2
call-988 = Pour parler à quelqu'un à toute heure, gratuitement : appelez le 988 et dites "French". Ils écoutent et trouvent un interprète au téléphone. Messages au 988 : en anglais ou en espagnol seulement. En danger maintenant : 911.

# facts: 8.1.3, 8.1.4, 8.2.6, 8.2.9
call-trafficking = Des gens ne peuvent pas quitter un travail ou une maison, ou quelqu'un garde leurs papiers, ou une dette ne finit jamais. Ce n'est pas votre faute. La National Human Trafficking Hotline aide par téléphone dans votre langue : 1-888-373-7888. Messages au 233733 : anglais ou espagnol. Elle dit qu'elle n'est ni police ni immigration. Demandez d'abord ce qui reste secret. Donner votre nom n'est pas obligatoire.

# facts: 8.1.5, 8.2.6
call-violence = Si quelqu'un, à la maison, vous fait mal, vous menace ou vous contrôle, ce n'est pas votre faute. La National Domestic Violence Hotline : 1-800-799-7233, jour et nuit, avec interprètes. L'appel reste dans la liste du téléphone ; un autre téléphone est peut-être plus sûr. En danger maintenant : 911.

# facts: 8.2.8
visas = Il y a des visas pour certaines personnes qu'on a blessées ou forcées. Un avocat peut le voir avec vous, et vous choisissez ce que vous dites : immigrationadvocates.org/legaldirectory

# facts: 8.1, 8.2.7
call-child = Si quelqu'un fait mal à un enfant, ou si vous avez besoin d'aide comme parent : Childhelp, 1-800-422-4453, par appel ou message, jour et nuit, avec interprètes. Ceux qui répondent doivent parfois signaler qu'on fait mal à un enfant. En danger maintenant : 911.
