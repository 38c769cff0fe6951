### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

open = Mèsi. Yon moun nan ekip nou an ap reponn ou nan konvèsasyon sa a jodi a, si nou kapab, oswa nan pwochen jou travay nou. Lè travay nou: { $hours }. Ou ka rele { $org_phone } tou.

closed = Mèsi. Nou fèmen kounye a, kidonk pèsonn p ap li sa jiskaske nou louvri. Lè sa a, yon moun nan ekip nou an ap reponn ou. Lè travay nou: { $hours }. Telefòn nou: { $org_phone }.

# facts: 8.1.1, 8.1.2
urgent =
    Jwenn èd nenpòt lè: an danje, rele 911 (lapolis ka vini; se chwa ou). Tris anpil oswa ou pè: rele 988 epi di "Haitian Creole", oswa voye mesaj bay 988 an anglè oswa panyòl.
    Ou pa bezwen rakonte nou istwa ou.
