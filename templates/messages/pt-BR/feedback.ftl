### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

ask = Como estamos indo? Nossas mensagens ajudaram você?

helped = Ajudaram

little = Um pouco

not-helped = Não ajudaram

ask-words = Obrigado. O que foi bom, e o que deve melhorar? Escreva com suas palavras. Não precisa contar sua história nem dar seu A-Number. Ou mande 0 para não responder.

thanks = Obrigado. Guardamos suas palavras, e uma pessoa da nossa equipe lê. Se quiser resposta, escolha "Preciso de uma pessoa" no menu. Mande 0 para o menu.
