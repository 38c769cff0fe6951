### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

ask = Yon moun ap rele ou, nan lang ou oswa ak yon entèprèt. Nou pa fè ou peye anyen. Nan ki lang ou vle pale? Ekri li isit la. Si yon lòt lè oswa yon lòt nimewo pi bon pou ou, ekri sa tou.

# facts: 8.1.1
open = Mèsi. Yon moun nan ekip nou an ap rele ou jodi a, si nou kapab, oswa nan pwochen jou travay nou. Lè travay nou: { $hours }. Ou ka rele nou tou: { $org_phone }. An danje kounye a: 911.

# facts: 8.1.1
closed = Mèsi. Nou fèmen kounye a. Yon moun nan ekip nou an ap rele ou lè nou louvri. Lè travay nou: { $hours }. Telefòn nou: { $org_phone }. An danje kounye a: 911.
