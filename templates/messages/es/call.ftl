### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

ask = Una persona le llamará, en su idioma o con intérprete. No le cobramos. ¿En qué idioma quiere hablar? Escríbalo aquí. Si es mejor otra hora u otro teléfono, escríbalo también.

# facts: 8.1.1
open = Gracias. Una persona de nuestro equipo le llama hoy, si podemos, o cuando volvamos a abrir. Horario: { $hours }. También puede llamarnos: { $org_phone }. En peligro ahora: 911.

# facts: 8.1.1
closed = Gracias. Ahora no hay nadie. Una persona de nuestro equipo le llama cuando abramos. Horario: { $hours }. Llame al { $org_phone }. En peligro ahora: 911.
