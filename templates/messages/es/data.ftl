### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

ask = Sus datos son suyos. ¿Qué quiere saber o cambiar?

what = Qué guardan

who = Quién puede verlo

clear = Limpiar mi teléfono

number = Tengo otro número

hours = A qué hora escribir

people = Nombre y a quién avisan

erase = Borrar mis datos

# facts: 10.2.3
we-hold = Guardamos: su teléfono, su idioma, su ciudad, lo que contestó, las fechas que sabemos (qué, cuándo y dónde) y los mensajes de este chat. Su teléfono, sus palabras y los lugares están bajo llave.

# facts: 10.2.4
we-do-not-want = No queremos su A-Number, sus papeles ni su historia. Por favor, no los mande. Si los mandó, escriba BORRAR y borramos lo que tenemos de usted.

# facts: 10.2.1, 10.2.2, 10.2.7, 10.2.9, 0.2
who-sees = Lo puede leer nuestro equipo. Lo llevan las empresas de teléfono o WhatsApp. No es secreto como hablar con un abogado. Por nuestra voluntad no damos sus datos al gobierno. Una orden legal nos puede obligar; por eso guardamos muy poco.

# facts: 10.2.6
how-to-clear = Para limpiar su teléfono: en la lista de chats, deje el dedo sobre este y elija borrar. Solo limpia su teléfono; nosotros guardamos los mensajes. Pueden importar en un caso: si tiene uno, pregunte a su abogado antes de borrar.

ask-number = ¿Cuál es el nuevo número? Escríbalo aquí. Una persona de nuestro equipo le escribe o le llama para saber que es usted, y luego hace el cambio. O mande 0 para dejarlo.

new-number = Gracias. Por favor, conserve también este teléfono hasta que le contestemos. Si no puede, o si es urgente, llame al { $org_phone }. Nuestro horario: { $hours }.

# facts: 10.2.3
ask-erase = ¿Quiere que borremos lo que tenemos de usted? Se van su teléfono, sus fechas y este chat, y ya no le recordamos nada. No se puede deshacer. Sus fechas con la corte y otras oficinas siguen igual.

erase-all = Borrar todo

keep = Guardar mis datos

kept = Está bien. No borramos nada.

# facts: 10.2.3
erased = De acuerdo. Ya no le escribimos. Borramos ahora lo que tenemos de usted; las copias, en una semana. Solo queda una clave de su teléfono, para no escribirle por error. Sus fechas siguen igual: tenga nota de ellas. Los mensajes de su teléfono los borra usted. Puede volver a escribirnos.
