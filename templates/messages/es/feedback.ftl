### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

ask = ¿Qué tal nuestros mensajes? ¿Le sirvieron?

helped = Me sirvieron

little = Un poco

not-helped = No me sirvieron

ask-words = Gracias. ¿Qué estuvo bien y qué debemos mejorar? Escriba con sus palabras. No hace falta su historia ni su A-Number. O mande 0 para dejarlo.

thanks = Gracias. Guardamos sus palabras y una persona de nuestro equipo las lee. Si quiere respuesta, elija "Necesito una persona" en el inicio. Mande 0 para verlo.
