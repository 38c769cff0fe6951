### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

ask = Asilo: ¿qué quiere saber?

what = ¿Qué es el asilo?

year = La regla de un año

where = Dónde se presenta

form = El formulario

fees = Pagos y avisos

end = Casos que acaban antes

lost = Perdí: apelar

# facts: 4.1.1, 4.1.9, 0.1
what-is = El asilo es para quien sufrió daño, o lo teme, por raza, religión, nacionalidad, opinión política o un grupo social particular. Otras dos protecciones, "withholding of removal" y la Convención contra la Tortura, usan el mismo formulario. No llevan a la residencia.

# facts: 4.1.2
year-rule = La ley da a casi todos un año desde su última llegada para pedir asilo, con el Form I-589. Cuente el día en que la oficina lo RECIBE; el día del correo cuenta en pocos casos.

# facts: 4.1.3, 4.1.4, 0
year-late = Después de un año hay excepciones por algunos cambios y por razones muy graves, con poco tiempo para actuar. Los menores declarados no acompañados no están bajo la regla. Quien llega tarde aún puede pedir las otras dos protecciones. Un abogado puede decir qué regla le toca; por mensaje no se puede.

# facts: 4.1.5, 4.1.6
where-file = Con un caso en la corte de inmigración: en esa corte. Sin caso: en USCIS. Los menores no acompañados, en USCIS. Si tiene una Notice to Appear pero el sistema no muestra caso, no está claro dónde: busque ayuda legal y cuide el día del año.

# facts: 4.1.7
form-edition = El formulario cambia. El 1 de octubre de 2026 la edición era 07/28/26; vea uscis.gov/i-589. Si hay espacios en blanco, un "yes" sin explicar o falta la firma, lo pueden devolver, y un juez puede terminar un caso por eso.

# facts: 4.1.8, 6.8
form-true = Lea cada hoja antes de firmar, o pida que se la lean. Quien lo llena también debe firmarlo. Decir algo que se sabe falso puede cerrar la puerta para toda la vida.

# facts: 4.2.1, 4.2.2, 4.2.3, 4.2.4
fees-now =
    El 1 de octubre de 2026 presentarlo costaba $100. Tras un año, y cada año con el caso abierto, hay otro pago: desde el 16 de octubre de 2026 son $105 en USCIS. USCIS manda un aviso, y hay 30 días para pagar desde la fecha del aviso. En la corte, espere una orden escrita con la fecha y la forma de pagar.
    No pague por un rumor, y no deje un aviso sin contestar.

# facts: 4.2.2, 4.2.3, 4.2.6, 10.5
fees-pay = No pagar un aviso puede terminar el caso de asilo y el permiso de trabajo. Pague solo por internet, en el sitio .gov que dice el aviso: cuenta de USCIS, o epay.eoir.justice.gov en la corte. La corte y USCIS no lo piden por mensaje, tarjeta de regalo ni Zelle. Guarde prueba.

# facts: 4.2, 4.2.5, 4.2.8, 0.2
fees-waiver = Del pago inicial y del anual nadie queda exento por no tener dinero. Algunas personas no los deben, y hay demandas que pueden cambiar las reglas. Un ayudante legal puede decirle.

# facts: 4.3.1, 4.3.4, 4.3.2, 4.3.3
end-early = Un abogado del gobierno puede pedir cerrar un caso, o un juez terminar el asilo sin audiencia completa. Una persona puede decir: "No estoy de acuerdo. Necesito tiempo para hablar con un abogado. Tengo miedo de volver. Quiero conservar mi derecho a apelar." Tras algunos cierres hubo arrestos. Si un oficial dice que debe irse sin ver a un juez, diga si tiene miedo, y vuelva a decirlo.

# facts: 4.3.5, 4.3.6
end-third = El gobierno puede decir que se debe pedir asilo en un tercer país. Una persona puede decir: "Necesito tiempo para contestar y hablar con un abogado. Tengo miedo de ir a ese país." Busque ayuda legal el mismo día.

# facts: 4.3.8, 0.2
lost-appeal =
    El tiempo para apelar es muy corto: tal vez solo 10 días, y las cortes aún lo discuten. Busque ayuda legal el mismo día. La Junta (BIA) debe RECIBIR la apelación antes. Tiene costo; se puede pedir no pagarlo (Form EOIR-26A).
    immigrationadvocates.org/legaldirectory
