### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

ask = Supervisión de ICE: ¿qué quiere saber?

isap = ¿Qué es ISAP?

app = La app del teléfono

ankle = Grillete electrónico

plan = Plan para mi cita

family = Plan para mi familia

officers = Si me paran agentes

detained = Alguien fue detenido

# facts: 1.1.4, 7.1.1, 7.1.4
isap-what = Con ISAP, ICE vigila a algunas personas mientras sigue su caso. Lo lleva una empresa privada, BI. Puede usar una app, un aparato en el tobillo o la muñeca, llamadas, visitas a su casa y visitas a la oficina. La empresa informa a ICE, y quien decide es el oficial de ICE.

# facts: 1.1.6, 1.2, 3.8
isap-not = Una visita o llamada de ISAP no es su audiencia en la corte ni su cita con ICE. Ir a una no cuenta para la otra. Si no puede, pida el cambio a su contacto de ISAP antes de la fecha y que se lo den por escrito. Antes de mudarse, pregunte: los papeles que le dieron al dejarle libre pueden limitarlo.

# facts: 7.1.1, 7.1.8, 1.2
app-what = La app se llama SmartLINK. Le pide una foto de su cara y le trae mensajes. Tenga el teléfono cargado y cerca. Si no contesta cuando la app lo pide, cuenta como incumplimiento y avisan a ICE.

# facts: 7.1.8, 1.4.5
app-broken = Si la app no funciona, avise de inmediato a la empresa, por la app y por teléfono. Guarde pruebas: fotos de pantalla con la fecha y la hora, y el nombre de quien le atendió. Cuéntelo a su abogado, si tiene.

# facts: 7.1.9, 7.1.7
ankle-first =
    Antes de pedir algo, hable con un abogado si tiene una orden vieja de deportación: pedir puede llamar la atención. Si ICE le soltó hace menos de 7 días, pregunte ya a un abogado: quizás haya otra vía, con plazo corto.
    immigrationadvocates.org/legaldirectory

# facts: 7.1.4
ankle-ask = Usted puede pedir a ICE que le quite el grillete o que le vigile menos. No hay formulario, ni plazo fijo, ni a quién apelar dentro del programa. Decide el oficial de ICE. La empresa puede recomendarlo. Un juez casi nunca puede hacerlo. Nadie puede prometerle que acepten.

# facts: 7.1.5
ankle-how = Se pide por escrito, en una cita con ICE o antes. La gente agrega papeles que muestran: que fue a todas sus fechas de corte y de ICE; un domicilio estable; carta del doctor (piel, dolor, embarazo, enfermedad cardiaca); problemas de trabajo o para cuidar a sus hijos; carta de su abogado; que su caso de asilo sigue abierto.

# facts: 7.1.6, 7.1.8
ankle-hurts = ¿Tiene un embarazo, una enfermedad, o le lastima? Pida el cambio de inmediato, no espere. Tome fotos de la piel. Avise a la empresa por la app y por teléfono, y guarde pruebas. Por favor no lo corte, no lo cubra y no deje que se descargue: eso cuenta como incumplimiento.

# facts: 7.2.1
plan-lawyer =
    Todo esto es su elección. Primero hable con un abogado sobre su riesgo, sobre todo si tiene una orden vieja de deportación, un arresto, o menos de 2 años aquí.
    immigrationadvocates.org/legaldirectory

# facts: 7.2.2, 7.2.3, 2.14
plan-write = Anote en papel y aprenda de memoria: su A-Number y los teléfonos de su abogado y de alguien de confianza. A esa persona dele su A-Number, su nombre como lo escribe ICE, el país donde nació y locator.ice.gov. No nos los mande a nosotros.

# facts: 7.2.5, 7.2.7, 7.2.8, 7.2.9, 1.4.2
plan-day = Lleve sus papeles, pastillas para unos días en su frasco, lentes y abrigo. Si puede, vaya con alguien que tenga papeles seguros. Diga a alguien de confianza a qué hora espera salir y qué hacer si no sale. Si piden ver su teléfono, puede decir que no acepta.

# facts: 7.2.4
family-children = Si tiene hijos: elija quién los recoge si usted no puede. Ponga a esa persona en la lista de emergencia de la escuela. Puede servir una carta firmada para que alguien los cuide; cada estado tiene la suya. Pregunte a su ayuda legal por la de su estado.

# facts: 7.2.5, 7.2.6, 7.2.7
family-papers = Deje copias con alguien de confianza: documentos con foto, actas de nacimiento, papeles de la corte, renta, pruebas de su tiempo en Estados Unidos, y la lista de sus medicinas. Acuerden lo que hace si usted no sale a tiempo: llamar a su abogado y luego buscar en locator.ice.gov.

# facts: 7.3.1, 7.3.2, 7.3.3
officers-say = Si le paran agentes: mantenga la calma. No corra, no empuje, no mienta y no muestre papeles falsos. Puede decir: "Quiero guardar silencio. Quiero un abogado." En su propia cita con ICE igual le preguntan su nombre. No tiene que firmar lo que no entiende. Puede pedir un intérprete.

# facts: 7.3.4, 7.3.5, 0.2
officers-afraid = Si tiene miedo de volver, dígalo a cada oficial, las veces que haga falta: "Tengo miedo de volver a mi país. Pido una entrevista de miedo." Diga también si tiene fecha de corte, hijos, una enfermedad o medicinas.

# facts: 7.3.6, 7.3.7
officers-home = En su casa: sin un papel firmado por un juez, los agentes no deben entrar si usted no los deja. Lo que hacen puede ser diferente de la regla. Llamar a su consulado es su elección. Puede decir que no.

# facts: 2.14, 8.1
detained-find = Para buscar a un adulto: locator.ice.gov. Pide el A-Number y el país donde nació, o el nombre exacto y el país. Puede tardar días: pruebe otra vez y con el nombre escrito de otras formas. No muestra a menores. Menor en custodia del gobierno: 1-800-203-7001; antes, ayuda legal.

# facts: 4.4.1, 4.4.3, 0.2, 7.3.5
detained-lawyer =
    Busque un abogado ya. Dele el nombre completo, el A-Number, el país donde nació, dónde y cuándo pasó, la fecha de corte, órdenes viejas de deportación, hijos o enfermedad, y si teme volver. Algunos no pueden pedir fianza al juez de inmigración. Pida pronto: una corte federal quizás ayude.
    immigrationadvocates.org/legaldirectory

# facts: 7.3.3, 7.3.4, 7.3.7, 7.3.8
detained-tell = Si le habla por teléfono: no tiene que firmar lo que no entiende. Si teme volver, puede decirlo a cada oficial. Esas llamadas se graban, menos las que se arreglan con un abogado; por eso, no hablen del caso. Llamar al consulado es su elección.

ask-team = Esto pesa mucho. ¿Quiere que avisemos a nuestro equipo, para que una persona le escriba o le llame pronto?

team = Avisar al equipo
