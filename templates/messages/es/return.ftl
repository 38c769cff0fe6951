### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# facts: 9.6.1, 9.6.2, 0
intro = Volver o quedarse es su elección; no le empujamos a nada. Antes hable con un abogado: irse puede acabar con su asilo, cerrarle la entrada 3 o 10 años, o cumplir una orden vieja de deportación. Es información, no consejo legal.

ask = Volver a su país: ¿qué quiere saber?

lawyer = Qué pregunto al abogado

voluntary = Salida voluntaria

app = La app CBP Home

prepare = Qué debo preparar

there = Ayuda allá

afraid = Tengo miedo de volver

# facts: 9.6.2, 9.6.3, 9.6.5
lawyer-ask =
    Pregunte: ¿Qué pasa con mi asilo si me voy? ¿Cuánto tiempo no podré volver? ¿Tengo una orden vieja de deportación? ¿Debo seguir yendo a la corte? ¿Hay otro camino? ¿Y mis hijos y sus papeles?
    immigrationadvocates.org/legaldirectory

# facts: 9.6.5, 1.3.4
still-go = Mientras la corte no diga que su caso se acabó, sus fechas cuentan, aunque se haya apuntado para irse. Si falta a la corte, el juez puede ordenar que le deporten sin escucharle.

# facts: 9.6.3
voluntary-what = La salida voluntaria es un permiso de un juez, o de ICE, para irse a más tardar en una fecha fija: hasta 120 días, o hasta 60 al final del caso. Quien no sale a tiempo recibe una multa y un bloqueo de 10 años. Un abogado le dirá si la puede pedir.

# facts: 9.6.4, 0.2
app-what = CBP Home es del gobierno. Antes de usar una app para irse, hable con un abogado. El gobierno dice: no es "salida voluntaria"; el asilo se da por abandonado; con una orden vieja de deportación, irse cuenta como cumplirla; el dinero llega ya estando allá y la cantidad cambia.

# facts: 9.6.6
prepare-papers = Papeles: pasaportes; de los niños, actas de nacimiento de Estados Unidos, custodia y permiso de ambos padres; papeles de la escuela y del doctor; un poder para lo que se queda. Guarde prueba de la fecha en que sale.

# facts: 9.6.6
prepare-life = Y también: medicinas para dos o tres meses, su pago pendiente, algo de dinero, teléfonos en papel, alguien de confianza que le espere, y un lugar seguro para quedarse.

# facts: 9.6.7
there-what = En muchos países la OIM (IOM) y grupos locales ayudan a quien vuelve, con techo, trabajo o escuela. Lo que hay va cambiando. Podemos buscar con usted, y no damos su nombre a nadie sin que usted acepte.

# facts: 9.6.8, 0.2, 7.3.3
afraid-say =
    Se puede tener miedo de volver y sentir que le empujan a irse. Puede decir a cualquier oficial que tiene miedo, y repetirlo. No tiene que firmar lo que no entiende. Puede pedir un abogado.
    Ayuda legal: immigrationadvocates.org/legaldirectory

# facts: 9.6.1
referred = Gracias. Una persona de nuestro equipo va a buscar y le escribe en este chat. Preguntar no es decidir: puede cambiar de idea cuando quiera. Nuestro horario: { $hours }. Llame al { $org_phone }.
