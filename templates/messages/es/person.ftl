### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

open = Gracias. Una persona de nuestro equipo le va a contestar en este chat hoy, si podemos, o cuando volvamos a abrir. Horario: { $hours }. También puede llamar al { $org_phone }.

closed = Gracias. Ahora no hay nadie; nadie lee esto hasta que abramos. Entonces le contesta una persona de nuestro equipo. Horario: { $hours }. Llame al { $org_phone }.

# facts: 8.1.1, 8.1.2
urgent =
    Ayuda a cualquier hora. En peligro: llame al 911 (puede venir la policía; usted decide). Mucha tristeza o miedo: llame al 988 y marque 2, o mande AYUDA al 988.
    No necesita contarnos su historia.
