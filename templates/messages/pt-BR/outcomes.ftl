### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# The question itself is reminders.discreet-after, sent the day after; these are its answers. Whoever reads this over a
# shoulder learns no more than that there was an appointment.
how = Como foi seu compromisso?

was-there = Eu fui

missed = Eu não fui

new-date = Há uma nova data

unknown = Não sei ao certo

say-attended = Obrigado por contar, e que bom que você participou. Se recebeu um papel com uma nova data, mande a data.

# facts: 0, 1.3.10, 1.4.5
say-missed = Obrigado por contar. Acontece, e talvez ainda se possa fazer algo, mas o tempo conta. Uma pessoa da equipe vai escrever ou ligar em breve. Horário: { $hours }. Se puder, ligue agora: { $org_phone }. Guarde todos os papéis e anote por que não pôde estar.

say-unknown = Obrigado. Uma pessoa da nossa equipe vai escrever ou ligar para você. Nosso horário: { $hours }. Nosso telefone: { $org_phone }.

ask-date = Qual é a data? Escreva aqui, por exemplo 14 de março. Ou mande 0 para não responder.

# facts: 2.8, 2.10
say-date = Obrigado. Uma pessoa da nossa equipe vai conferir com você antes de lembrarmos essa data. Até lá, guarde bem o papel e siga o que ele diz.
