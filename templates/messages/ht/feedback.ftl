### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

ask = Kijan travay nou ye? Mesaj nou yo te ede ou?

helped = Yo te ede m

little = Yon ti kras

not-helped = Yo pa t ede m

ask-words = Mèsi. Kisa ki te bon, e kisa ki ta dwe pi bon? Ekri sa ak pwòp mo pa ou. Ou pa bezwen rakonte istwa ou ni bay A-Number ou. Oswa voye 0 pou kite sa.

thanks = Mèsi. Nou sere mo ou yo, e yon moun nan ekip nou an li yo. Si ou vle yon repons, chwazi "Mwen bezwen yon moun" nan meni an. Voye 0 pou meni an.
