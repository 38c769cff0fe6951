### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney or a second Spanish speaker

# Asked on WhatsApp, of those whose number takes SMS as well.
# facts: 10.1.1
ask = WhatsApp no siempre entrega los mensajes. Si un recordatorio de una fecha no llega ahí, ¿podemos enviarlo por SMS a este número? Su compañía de teléfono puede cobrarlo.

yes = Sí, también SMS

no = No, solo WhatsApp

said-yes = Gracias. Si WhatsApp no entrega una fecha, le llega por SMS.

said-no = Está bien. Le escribimos solo por WhatsApp.
