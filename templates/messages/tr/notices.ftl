### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# Stands under every notice.
foot = Duyuru olmadan sadece tarihleriniz için: SADECE TARİHLER yazın

off = Tamam. Size sadece tarihlerinizi göndeririz, yazınca yanıt veririz. Duyuruları yine almak için DUYURULAR yazın

on = Tamam. Duyurular size yine gelir. Durdurmak için SADECE TARİHLER yazın
