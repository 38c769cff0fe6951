### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# Stands under every notice.
foot = Para recibir solo sus fechas, sin avisos: responda SOLO FECHAS

off = Está bien. Solo le mandamos sus fechas, y le respondemos cuando escriba. Para recibir avisos otra vez, responda AVISOS

on = Está bien. Vuelve a recibir avisos. Para no recibirlos, responda SOLO FECHAS
