### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# Stands under every notice.
foot = Para receber só suas datas, sem avisos: responda SÓ DATAS

off = Tudo bem. Mandamos só suas datas, e respondemos quando você escreve. Para receber avisos de novo, responda AVISOS

on = Tudo bem. Você recebe avisos de novo. Para não receber mais, responda SÓ DATAS
