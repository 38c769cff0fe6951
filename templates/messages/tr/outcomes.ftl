### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# The question itself is reminders.discreet-after, sent the day after; these are its answers. Whoever reads this over a
# shoulder learns no more than that there was an appointment.
how = Randevunuz nasıl geçti?

was-there = Oradaydım

missed = Kaçırdım

new-date = Yeni bir tarih var

unknown = Emin değilim

say-attended = Söylediğiniz için teşekkürler, katılmanız çok iyi. Yeni tarihli bir kağıt aldıysanız tarihi bize yazın.

# facts: 0, 1.3.10, 1.4.5
say-missed = Söylediğiniz için teşekkürler. Olabilir; belki hâlâ bir şey yapılabilir, ama zaman önemli. Ekibimizden biri yakında yazacak veya arayacak. Saatler: { $hours }. Olursa şimdi arayın: { $org_phone }. Her kağıdı saklayın, neden katılamadığınızı yazın.

say-unknown = Teşekkürler. Ekibimizden biri size yazacak veya arayacak. Saatlerimiz: { $hours }. Telefonumuz: { $org_phone }.

ask-date = Tarih nedir? Buraya yazın, örneğin 14 Mart. Bırakmak için 0 gönderin.

# facts: 2.8, 2.10
say-date = Teşekkürler. Hatırlatmadan önce ekibimizden biri bunu sizinle kontrol edecek. O zamana kadar kağıdı iyi saklayın ve yazana uyun.
