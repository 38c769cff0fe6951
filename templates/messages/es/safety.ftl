### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# Its first words show on a locked screen, so they name nothing.
# facts: 8.1.1, 8.1.2, 8.2.6, 0.2
danger =
    Gracias por escribir. No tiene que contarnos más. ¿Peligro ahora? Llame al 911 (puede venir la policía; usted decide). Para hablar a toda hora: 988, marque 2, o mande AYUDA al 988.
    Nuestro equipo lo leerá: { $hours }. Teléfono: { $org_phone }.

# Nothing in it tells what comes next.
# facts: 8.2.3
ask-phone = Primero, una pregunta por usted. ¿Puede leer esto sin peligro? ¿Solo usted lee este teléfono?

alone = Solo yo, sin peligro

not-alone = Otros, o no sé

# facts: 8.1.1, 8.2.3
not-here = Está bien, aquí paramos. A solas, o desde otro teléfono, puede escribirnos o llamar al { $org_phone }. Horario: { $hours }. Si necesita ayuda ahora, llame al 911. Mande 0 para ver el inicio.

ask = No tiene que contarnos lo que le pasó. Elija con qué quiere ayuda y le mandamos los números. Usted decide si llama.

now = Ayuda ahora mismo

sad = Me siento muy mal

controlled = Alguien me controla

violence = Violencia en casa

child = Un menor en peligro

# facts: 8.1.1
call-911 = Llame al 911. Diga el nombre de su idioma y espere al intérprete. En algunos lugares se puede mandar un mensaje al 911. Puede venir la policía. Usted decide.

# facts: 8.3.1, 8.3.2
feel = Sentimos que sea tan duro. La corte, las citas y las entrevistas pueden traer malos recuerdos. Es normal tener miedo, no sentir nada, u olvidar. Algo sencillo puede aliviar: respire despacio, tome agua, llame a alguien que le quiere.

# facts: 8.1.2
call-988 = Para hablar con alguien a cualquier hora, gratis: llame al 988 y marque 2, o mande AYUDA al 988. En peligro ahora: 911.

# facts: 8.1.3, 8.1.4, 8.2.6, 8.2.9
call-trafficking = A veces no se puede dejar un trabajo o casa, quitan papeles, o la deuda no acaba. No es su culpa. National Human Trafficking Hotline, en su idioma: 1-888-373-7888, mensaje 233733. Dice que no es policía ni inmigración. Pregunte qué es privado. No tiene que dar nombre.

# facts: 8.1.5, 8.2.6
call-violence = Si en casa alguien le lastima, le amenaza o le controla, no es su culpa. National Domestic Violence Hotline: 1-800-799-7233, a toda hora, con intérpretes. La llamada queda en la lista del teléfono; tal vez otro teléfono sea mejor. En peligro ahora: 911.

# facts: 8.2.8
visas = Hay visas para algunas personas que sufrieron violencia o trabajo forzado. Un abogado puede verlo con usted, y usted elige lo que le cuenta: immigrationadvocates.org/legaldirectory

# facts: 8.1, 8.2.7
call-child = Si alguien lastima a un menor, o usted necesita ayuda con sus hijos: Childhelp, 1-800-422-4453, llamada o mensaje, a toda hora, con intérpretes. Quien contesta puede tener que informar que lastiman a un menor. En peligro ahora: 911.
