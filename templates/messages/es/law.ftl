### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

ask = Asilo, trabajo, abogados, mudanza. ¿De qué quiere saber?

moving = Me voy a mudar

asylum = Asilo

work = Trabajo y permiso

lawyers = Abogados
