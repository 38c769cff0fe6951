### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

ask = Uma pessoa vai ligar para você, no seu idioma ou com intérprete. Não cobramos nada. Em que idioma você quer falar? Escreva aqui. Se outra hora ou outro número for melhor, escreva também.

# facts: 8.1.1
open = Obrigado. Uma pessoa da nossa equipe vai ligar hoje, se pudermos, ou no nosso próximo dia útil. Nosso horário: { $hours }. Você também pode ligar: { $org_phone }. Em perigo agora: 911.

# facts: 8.1.1
closed = Obrigado. Agora estamos fechados. Uma pessoa da nossa equipe liga quando abrirmos. Nosso horário: { $hours }. Nosso telefone: { $org_phone }. Em perigo agora: 911.
