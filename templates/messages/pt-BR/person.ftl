### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

open = Obrigado. Uma pessoa da nossa equipe vai responder neste chat hoje, se pudermos, ou no nosso próximo dia útil. Nosso horário: { $hours }. Você também pode ligar: { $org_phone }.

closed = Obrigado. Agora estamos fechados; ninguém lê isto até abrirmos. Então uma pessoa da nossa equipe vai responder. Nosso horário: { $hours }. Nosso telefone: { $org_phone }.

# facts: 8.1.1, 8.1.2
urgent =
    Ajuda a qualquer hora: em perigo, ligue 911 (a polícia pode vir; a escolha é sua). Muita tristeza ou medo: ligue 988 e diga "Portuguese", ou mande mensagem ao 988 em inglês ou espanhol.
    Você não precisa contar sua história.
