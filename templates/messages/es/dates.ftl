### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

intro = Sus próximas fechas, según lo que sabemos:

line =
    { DATE($when) }, { TIME($when) } (hora de { $city }): { $event }
    { $place }

# For a phone that others read.
line-discreet = { $mode ->
        [deadline] Fecha final para sus papeles
       *[other] Su cita
    }: { DATE($when) }, { TIME($when) } (hora de { $city }){ how }

# facts: 1.2
how =
    { $mode ->
        [video] .{" "}Por video: sus papeles lo explican.
        [phone] .{" "}Por teléfono: sus papeles lo explican.
       *[in_person] {""}
    }


own-time = En su reloj es: { DATE($own_when) }, { TIME($own_when) }.

# facts: 2.8
changes = Las fechas pueden cambiar, para antes o para después, y la carta puede llegar tarde o no llegar. Revise usted cada semana, y otra vez 7 días, 3 días y 1 día antes.

# facts: 2.6
none = No tenemos ninguna fecha anotada para usted. Eso no quiere decir que no tenga. Así puede revisar usted.

ask-check = ¿Qué fecha quiere revisar?

check-court = Audiencia en la corte

check-ice = Cita con ICE

check-uscis = Cita con USCIS

check-no-case = Dice que no hay caso

check-no-match = Las fechas no coinciden

# facts: 2.1, 2.2, 2.3
how-to-check =
    Corte: llame al 1-800-898-7180. Es gratis, a toda hora, en inglés o español. Le dice la fecha, la hora y el lugar de su audiencia.
    Le pide su A-Number: la letra A y 8 o 9 cifras, en sus papeles. Si tiene 8 cifras, ponga un 0 delante.

# facts: 2.5, 2.9, 2.15
how-to-check-online =
    También por internet: acis.eoir.justice.gov/es. Le pide su A-Number y su nacionalidad. Anote la fecha en que revisó.
    Esto lo hace solo usted. Por favor, no nos mande su A-Number.

# facts: 1.2, 1.4.1, 2.13
how-to-check-ice = Cita con ICE: vea los papeles que le dieron al dejarle libre y toda carta o mensaje de ICE. Unas personas deben presentarse y otras no; lo dicen sus papeles. La web de ICE: ice.gov/check-in

# facts: 1.2, 2.12
how-to-check-uscis = USCIS: la fecha viene en su aviso (para las huellas, el Form I-797C). Su caso: egov.uscis.gov/casestatus o llame al 1-800-375-5283. Necesita el número de su recibo: 3 letras y 10 cifras.

# facts: 2.6, 2.7
no-case = Si dice "No case found", eso no quiere decir que no tenga caso. Tal vez el papel no ha llegado a la corte, o una cifra no es correcta. Revise otra vez cada semana. Siga la fecha impresa en su Notice to Appear, a menos que la corte diga otra cosa.

# facts: 2.10
no-match = Si su papel y la línea de teléfono no dicen lo mismo, llame a la corte y a alguien que dé ayuda legal. Prepárese para la fecha más temprana hasta que la corte confirme.
