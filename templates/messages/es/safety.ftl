### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# Its first words show on a locked screen, so they name nothing.
# facts: 8.1.1, 8.1.2, 8.2.6, 0.2
danger =
    Gracias por escribir. No tiene que contarnos más. ¿Peligro ahora? Llame al 911 (puede venir la policía; usted decide). Para hablar, a toda hora: 988, marque 2.
    Nuestro equipo leerá su mensaje. Horario: { $hours }. Llame al { $org_phone }.
