### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

ask = Abogados: ¿qué quiere saber?

free = ¿Hay abogado gratis?

find = Buscar ayuda legal

check = ¿Es abogado de verdad?

expect = Qué esperar

change = Cambiar de abogado

file = Mi expediente

cheated = Alguien me engañó

# facts: 6.1, 6.3
free-none = Puede tener abogado en la corte de inmigración, pero el gobierno no lo paga. Algunos grupos ayudan gratis o por poco. Según estudios, quienes tienen abogado ganan su caso más veces y casi siempre van a la corte. No es una promesa.

# facts: 6.2, 6.4
find-where =
    Ayuda gratis o barata por código postal: immigrationadvocates.org/legaldirectory. La lista de la corte: justice.gov/eoir/list-pro-bono-legal-service-providers
    Pueden estar llenos. Llame a varios y siga llamando.

# facts: 6.2, 1.3.20, 1.2
find-time = Puede pedir al juez tiempo para buscar abogado. Pedirlo no cambia la fecha: sigue igual hasta que la corte acepte. Si es pronto y no tiene a nadie, elija "Necesito una persona".

# facts: 6.4, 6.5
check-who = Dos clases de personas pueden dar ayuda legal: un abogado con licencia de un estado de EE.UU., y un representante acreditado por el Departamento de Justicia, en un grupo reconocido. Para la corte hace falta acreditación completa ("full"). Pida ver la prueba: la lista del gobierno puede estar atrasada.

# facts: 6.7, 6.8
check-before = Antes de pagar, pregunte: ¿su nombre completo y número de licencia? ¿Quién va conmigo a la corte? ¿Cuánto es en total y qué incluye? Pida contrato en su idioma y recibos. No firme hojas en blanco ni lo que no puede leer. No entregue su único original.

# facts: 6.6, 0.2
notario-harm = Notarios, consultores, quienes hacen impuestos y agentes de viaje no pueden dar ayuda legal, y hay quien perdió su caso por ellos. Si le pasó, no es su culpa. Guarde papeles y recibos, y enséñelos a un abogado.

# facts: 6.9
expect-what = Un abogado debe: decirle sus fechas y opciones, contestar sus mensajes, usar intérprete, guardar sus secretos, ser honesto en los papeles, darle copias y dejar que usted decida lo importante. Puede pedirle todo esto.

# facts: 6.14
expect-part = Algunos ayudan solo con una parte, como un formulario o una audiencia. Pregunte qué parte, por escrito.

# facts: 6.10
change-right = Tiene derecho a cambiar de abogado. Se hace por escrito, y se pide el expediente y el dinero no usado. El abogado sigue en el registro de la corte hasta que el juez permita el cambio, así que siga yendo a sus audiencias. Ayuda tener antes al siguiente.

# facts: 6.11
file-copy = Su expediente es suyo: puede pedir copia a su abogado. También puede pedir a la corte copia del suyo, gratis. Guarde copia de todo lo que firma y manda.

# facts: 6.12
cheated-where = No es su culpa. Dónde se queja la gente: la barra de abogados del estado; el Form EOIR-44, por alguien en la corte (renuncia a algo de privacidad y no devuelve dinero); por un abogado falso o notario: 1-877-388-3840 o reportfraud.ftc.gov. Son oficinas del gobierno. Un grupo de confianza puede acompañarle.

# facts: 6.13
cheated-reopen = Si perdió su caso por un mal trabajo legal, a veces se puede abrir de nuevo. Hace falta otro abogado y el tiempo es muy corto: busque ayuda el mismo día: immigrationadvocates.org/legaldirectory
