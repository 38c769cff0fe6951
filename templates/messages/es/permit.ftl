### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

ask = Trabajo y permiso: ¿qué quiere saber?

when = ¿Cuándo puedo pedirlo?

cost = Cuánto cuesta

ending = Mi tarjeta se vence

before = Antes de la tarjeta

pay = El patrón no pagó

hurt = Daño o maltrato

scams = Estafas

# facts: 5.1.1, 5.1.10, 5.1.11
when-ask = El 1 de octubre de 2026 la regla era: se pide 150 días después de presentar completo el asilo; la tarjeta puede llegar después de 180 días. Es el Form I-765; con él se puede pedir también un número de Seguro Social. Hay una propuesta con más espera: revise antes de mandar, uscis.gov/i-765.

# facts: 5.1.2, 2.3
when-clock = Las demoras que usted pide, o faltar a las huellas, pueden parar la cuenta de días. La línea de la corte dice la cuenta: 1-800-898-7180.

# facts: 4.2, 5.1.3
cost-first = La primera tarjeta: $560 hasta el 16 de octubre de 2026; desde entonces es más. La renovación tiene otro precio. Vea uscis.gov/g-1055 antes de pagar. De la parte nueva nadie queda exento. Pague solo en un sitio .gov.

# facts: 5.1.5, 5.1.6, 5.1.7
ending-renew = Lea la fecha de su tarjeta. Las nuevas duran hasta 18 meses. La renovación se puede mandar hasta 180 días antes de que venza. Si se mandó el 30 de octubre de 2025 o después, nada se extiende solo: si vence sin tarjeta nueva, acaba el permiso de trabajar.

# facts: 5.1.8, 5.1.9, 4.2.2
ending-early = Una tarjeta puede acabar antes si rechazan el asilo por no pagar el aviso del pago anual. Para personas de algunos países las renovaciones pueden estar detenidas. Un ayudante legal puede verlo.

# facts: 5.2.1, 5.2.2, 5.2.3, 0.2
before-card = Necesita la tarjeta antes de trabajar. Trabajar sin ella va contra las reglas, puede dañar después, y lo pueden preguntar en la corte. Nunca diga ni marque "US citizen": puede cerrar la puerta para toda la vida. Usar el número de otra persona o papeles falsos puede ser delito.

# facts: 5.3.1, 5.3.3, 5.3.6
pay-rights = Quien trabaja, con papeles o sin ellos, tiene derecho al salario mínimo y a horas extra por lo trabajado. El patrón no puede castigar a quienes reclaman juntos, y amenazar con llamar a ICE puede ir contra la ley. Anote días, horas, nombres y pagos.

# facts: 5.3.1, 5.3.7
pay-lines = Si tiene miedo, vaya primero a un centro de trabajadores o ayuda legal. Trabajo sin pago: Departamento de Trabajo, 1-866-487-9243. Es del gobierno; buscan intérprete.

# facts: 5.3.2, 5.3.4, 5.3.5, 5.3.7, 5.3.8
hurt-rights = Tiene derecho a un trabajo seguro, sin insultos, toques ni trato injusto. Peligro: 1-800-321-6742. Discriminación: 1-800-669-4000. El patrón no acepta papeles buenos: 1-800-255-7688. Son líneas del gobierno; un centro de trabajadores puede llamar con usted. Si alguien se queda con sus papeles o no puede irse, mande la palabra SEGURIDAD.

# facts: 5.3, 10.5
scams-work = Estafas: un "permiso rápido", un trabajo que le pide dinero, un "número de permiso" por WhatsApp, pagar con tarjeta de regalo. El permiso viene solo de USCIS. Si pagó, mande la palabra ESTAFA.
