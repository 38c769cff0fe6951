### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

ask = ¿Qué necesita? No lo contamos a nadie. Si usted acepta, nuestro equipo lo busca con usted.

doctor = Doctor o clínica

mind = Tristeza, miedo, desvelo

food = Comida

sleep = Un lugar para dormir

school = Escuela para niños

english = Clases de inglés

taxes = Impuestos e ITIN

more = Otra cosa

ask-more = ¿Qué más necesita?

ride = Transporte a mi fecha

life = Cómo se vive aquí

things = Ropa, pañales, cuentas

consulate = Mi consulado

plan = Mi propio plan

back = Volver atrás

# facts: 9.1.1, 9.1.3
doctor-where =
    En una emergencia, los hospitales deben revisarle y tratarle, aunque no tenga papeles ni dinero. Para lo que no es emergencia, hay centros de salud que cobran por lo que usted gana: findahealthcenter.hrsa.gov o 1-877-464-4772.
    Pregunte antes: "¿Atienden a todos? ¿Preguntan por papeles?"

# facts: 9.1.2, 9.1.4
doctor-cost = ¿Quién paga? Cambia en cada estado, y las reglas federales cambiaron el 1 de octubre de 2026. En una emergencia o un parto, un programa puede pagar por gente con poco dinero. Muchos estados ayudan a menores y a quien espera un bebé. Pregunte antes de firmar.

# facts: 8.3.1, 9.1.6, 8.1.2
mind-where = Tras lo vivido, el miedo, la tristeza y dormir mal son normales, y hablar puede ayudar. Hay clínicas y, en unas ciudades, programas para quien sufrió tortura. No tiene que decirnos por qué. A toda hora: llame al 988 y marque 2, o mande AYUDA al 988.

# facts: 8.1.6, 9.3.1
food-where = Llame al 211 y diga su idioma: saben dónde hay comida cerca. Los bancos de comida y la escuela casi nunca piden papeles. WIC, para embarazo y niños pequeños, está abierto en casi todo estado. SNAP (estampillas) no, mientras espera el asilo.

# facts: 8.1.6, 9.3.2
sleep-where = Para una cama cerca, llame al 211 y diga su idioma. Las reglas de los albergues cambian seguido y en cada ciudad. Si su albergue queda lejos de la escuela o no tiene comida caliente, avise: nuestro equipo puede pedir un cambio.

# facts: 9.2.1, 9.2.2
school-where = Todo niño puede ir a la escuela pública, con papeles o sin ellos. No deben pedir papeles migratorios. Lleve lo que tenga: prueba de edad, de domicilio (vale una carta), vacunas. Sin casa, entra de inmediato aunque falten papeles. Si le dicen que no, avise.

# facts: 9.3.3
english-where = Bibliotecas, colegios comunitarios, iglesias y otros grupos dan clases, muchas veces gratis. Hay apps gratis. Algunas clases pueden preguntar por papeles migratorios: pregunte antes de inscribirse.

# facts: 9.4.1, 9.4.2
taxes-what = El ITIN es un número de impuestos para quien no puede tener Seguro Social. Se pide con el Form W-7, casi siempre al declarar. No da permiso de trabajar. Con permiso de trabajo puede tener número de Seguro Social; entonces use ese.

# facts: 9.4.3, 9.4.4, 9.4.5
taxes-privacy = Declarar y tener ITIN puede ayudarle. Puede haber un riesgo: las cortes aún deciden si ICE puede recibir domicilios de la oficina de impuestos. Pregunte antes en una clínica de impuestos gratis: irs.gov/vita o 1-800-906-9887. No mande por correo su único pasaporte; a veces ahí mismo lo revisan.

# facts: 10.3.5, 10.4
plan-how = ¿Es mucho a la vez? Una persona de nuestro equipo puede hacer un plan con usted: qué necesita, qué va primero y quién ayuda. Usted decide qué incluye, y puede cambiarlo o dejarlo cuando quiera. No cuesta nada y no cambia sus fechas. No podemos prometer toda la ayuda.

ride-how = Si no tiene cómo llegar a una fecha, avise lo antes posible. No podemos prometer transporte. Por favor, siga buscando también: la fecha no cambia.

# facts: 9.3.4
life-what = Hay grupos que enseñan cómo se vive aquí: 911, renta, bancos, escuela, trabajo, manejar, correo, estafas, y las leyes sobre niños y violencia en casa. En muchos lugares es gratis.

# facts: 8.1.6
things-where = Llame al 211 y diga su idioma. Saben quién ayuda cerca con ropa, pañales, cuentas y mucho más.

# facts: 9.5.1, 0.2, 7.3.7
consulate-choice = Ir al consulado de su país, o llamarlo, es su elección. Puede decir que no. Si tiene miedo de ese gobierno puede ser peligroso, y puede traer preguntas en un caso de asilo. Pregunte antes a un abogado.

# facts: 8.2.5
ask-refer = ¿Quiere que una persona de nuestro equipo busque ayuda cerca de usted? Esa persona ve este chat. Da su nombre o teléfono a otros solo si usted también acepta eso.

refer-yes = Busquen, por favor

refer-no = No, gracias

referred = Gracias. Una persona de nuestro equipo va a buscar y le escribe en este chat. No podemos prometer que haya lugar. Nuestro horario: { $hours }. Si no puede esperar, llame al { $org_phone } o al 211.
