### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

ask = Mudanza: ¿qué quiere saber? Cada oficina debe saberlo de usted. No se avisan entre ellas.

court = Avisar a la corte

uscis = Avisar a USCIS

ice = Avisar a ICE

far = Mi corte queda lejos

mail = Cartas perdidas

# facts: 3.1, 1.1.6
court-tell = La corte debe saber su nuevo domicilio (dirección) en 5 días hábiles: Form EOIR-33/IC. Úselo también si cambia su teléfono o correo, o si el domicilio de su primer aviso está mal. Avisar a ICE o a USCIS no es avisar a la corte. Un caso en apelación usa otro: EOIR-33/BIA.

# facts: 3.2, 3.3, 3.4, 3.6
court-how = Puede hacerlo por internet (respondentaccess.eoir.justice.gov), por correo o en persona. Un formulario por cada persona con un caso, y el más nuevo: uno viejo puede ser devuelto. Una copia va a los abogados de ICE: vea si por internet se manda. Guarde prueba. Dé un domicilio donde sí le llegue el correo.

# facts: 3.7
uscis-tell = USCIS debe saberlo en 10 días: en su cuenta de internet, o con el Form AR-11 (uscis.gov). Preguntas: 1-800-375-5283. Guarde prueba.

# facts: 3.8, 1.1.6, 3.9
ice-tell = Antes de mudarse, vea los papeles que ICE le dio al dejarle libre: pueden limitarlo. Pregunte primero. Luego avise al oficial, o en ice.gov/check-in. ICE pide saberlo en 5 días hábiles. Guarde prueba. Avise también a su abogado y al correo, y díganos su nueva ciudad, para escribirle a buena hora.

# facts: 3.10, 3.12, 0.2
far-not = Un nuevo domicilio no cambia su caso de corte. Debe ir a la corte de antes, aunque quede lejos, hasta que un juez acepte la nueva.

# facts: 3.10, 3.11, 3.13, 3.14
far-ask =
    Para cambiarla se pide al juez por escrito un "change of venue": con una buena razón, el nuevo domicilio y prueba, y copia a los abogados de ICE. No cuesta. Hay que tomar decisiones legales, así que busque ayuda. Algunos piden también ir por video. El juez puede decir que no.
    immigrationadvocates.org/legaldirectory

# facts: 3.12, 2.8, 2.2
far-plan = Hasta que el juez conteste, prepare el viaje: revise la fecha y el lugar en 1-800-898-7180, y la hora de esa ciudad. Si no sabe cómo llegar, díganos pronto: elija "Necesito una persona".

# facts: 2.8, 1.3.6, 1.3.10, 2.2
mail-missed = Las cartas pueden llegar tarde o no llegar. Revise usted la fecha: 1-800-898-7180. Dé su domicilio a cada oficina. Si una carta fue a un domicilio viejo y faltó a una audiencia, busque ayuda legal el mismo día: no siempre es el final.
