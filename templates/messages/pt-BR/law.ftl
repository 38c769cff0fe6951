### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

ask = Asilo, trabalho, advogados, mudança. Sobre o que você quer saber?

moving = Vou mudar de casa

asylum = Asilo

work = Trabalho e permissão

lawyers = Advogados
