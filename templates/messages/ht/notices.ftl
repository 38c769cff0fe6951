### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# Stands under every notice.
foot = Pou dat ou yo sèlman, san lòt avi: reponn "dat sèlman"

off = Dakò. N ap voye dat ou yo sèlman, epi n ap reponn lè ou ekri. Pou resevwa avi ankò, reponn "avi"

on = Dakò. Avi yo ap rive jwenn ou ankò. Pou yo sispann, reponn "dat sèlman"
