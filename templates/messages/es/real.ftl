### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

ask = Qué bueno que pregunta. ¿Qué quiere saber?

us = ¿De verdad son ustedes?

never = Lo que nunca pedimos

scams = Estafas comunes

check = Comprobar una fecha

paid = Pagué o di mis datos

report = Avisar de una estafa

us-check = ¿No sabe si somos nosotros? No conteste ese mensaje. Llame al { $org_phone } y pregunte si le escribimos. Nuestro horario: { $hours }.

# facts: 10.2.4, 10.2.8
we-never = Nunca le pedimos dinero, su A-Number, claves, fotos de papeles ni su historia. Nunca mandamos un enlace que pida sus datos. Si alguien lo hace con nuestro nombre, no somos nosotros.

# facts: 10.5, 0.2
office-never = La corte y USCIS no piden dinero por mensaje, WhatsApp, tarjetas de regalo, Zelle ni cripto. Los sitios del gobierno acaban en .gov. Pague algo solo si le llega un aviso oficial o una orden de la corte, y solo en un sitio .gov.

# facts: 10.5
scams-known = Estafas comunes: una audiencia falsa por video, con cobro. Un pago que "vence ya". Un abogado o grupo falso. Un permiso de trabajo "urgente". Alguien que sabe su A-Number. Pagar para sacar a un detenido. Si le meten prisa o le piden guardar el secreto, pare y pregunte a alguien de confianza.

# facts: 6.4, 6.6, 0.2
no-notario = En Estados Unidos un notario no es abogado. Solo un abogado, o un representante acreditado por el Departamento de Justicia, puede dar ayuda legal. Pida ver pruebas antes de pagar.

# facts: 2.2, 2.12, 2.13, 10.5
how-to-check = No llame a los teléfonos de ese mensaje. Compruebe usted. Corte: 1-800-898-7180, a toda hora. Cita con ICE: ice.gov/check-in. USCIS: 1-800-375-5283. ¿Un mensaje de nosotros? Llame al { $org_phone }.

# facts: 10.5
paid-now = No es su culpa; saben engañar. Ya no pague ni conteste. Guarde mensajes y recibos. Si ya dio dinero, llame ya a su banco o tarjeta. Cuéntelo a alguien de ayuda legal. Puede denunciar: reportfraud.ftc.gov o 1-877-382-4357. Para avisarnos, mande ESTAFA.

# facts: 10.5
ask-scam = Gracias por avisar. Una persona de nuestro equipo lo va a ver. Por favor no les conteste, no pague, y guarde el mensaje. ¿Qué le dijeron o pidieron? Escriba sus palabras, sin su A-Number. O mande 0 para dejarlo.

reported = Gracias. Guardamos sus palabras y una persona de nuestro equipo las lee. Eso ayuda a otros.
