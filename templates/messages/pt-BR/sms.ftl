### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# Asked on WhatsApp, of those whose number takes SMS as well.
# facts: 10.1.1
ask = O WhatsApp nem sempre entrega as mensagens. Se um lembrete de uma data não chegar por lá, podemos enviar por SMS a este número? Sua operadora pode cobrar por isso.

yes = Sim, SMS também

no = Não, só WhatsApp

said-yes = Obrigado. Se o WhatsApp não entregar uma data, ela chega por SMS.

said-no = Tudo bem. Escrevemos para você só no WhatsApp.
