lead = Eine Berechnung zum Lernen, keine Messung und nicht zum Dosieren. Von Ihnen selbst gehen nur die eingetragenen Dosen ein und, wenn es sie gibt, die Nierenfunktion.

period = Zeitraum
span-week = 3 Tage zurück, 4 voraus
span-month = 2 Wochen zurück, 2 voraus
span-quarter = 60 Tage zurück, 30 voraus
what-ifs = Die nächsten Dosen
as-planned = So, wie sie fällig werden
without-next = Ohne die nächste
every-second = Nur jede zweite
hour-later = Die nächste eine Stunde später
kidneys = Nierenfunktion
from-record = Aus meinen Blutwerten

normal-above = Normal (über { $limit } mL/min)
mildly-reduced = Leicht eingeschränkt ({ $from } bis { $to })
moderately-reduced = Mäßig eingeschränkt ({ $from } bis unter { $to })
severely-reduced = Stark eingeschränkt (unter { $limit })
on-dialysis = An der Dialyse

normal-above-inline = normal (über { $limit } mL/min)
mildly-reduced-inline = leicht eingeschränkt ({ $from } bis { $to })
moderately-reduced-inline = Mäßig eingeschränkt ({ $from } bis unter { $to })
severely-reduced-inline = stark eingeschränkt (unter { $limit })
on-dialysis-inline = an der Dialyse

drawn-for-chosen = Gezeichnet für eine Nierenfunktion, die Sie gewählt haben: { $group }.
drawn-for-measured = Gezeichnet für die eingetragene Kreatinin-Clearance von { $clearance } mL/min ({ $day }): { $group }.
dialysis = Gezeichnet für Dialyse, wie Sie es angegeben haben.
assumed = Nierenfunktion nicht beurteilbar: Kreatinin, Gewicht oder das Alter einer erwachsenen Person fehlt. Gezeichnet, als wäre sie normal.
drawn-whole = Von einer Dosis in dieser Zeit ging nur ein Teil hinein. Wie viel, ist nicht bekannt, deshalb ist sie als ganze gezeichnet.
no-dose = In dieser Zeit ist keine Dosis eingetragen oder geplant.

title = Konzentration im Blut (mg/L)
between = In dieser Zeit zwischen { $low } und { $high }.
walk = Konzentration im Lauf der Zeit
now = jetzt
at-between = { $day } { $time }: zwischen { $low } und { $high }
at-about = { $day } { $time }: etwa { $level }
milligrams-per-litre = { $number } mg/L
as-table = Als Tabelle
lowest = Niedrigster Wert
highest = Höchster Wert

times-as-high = Mit dieser Nierenfunktion ist die mittlere Konzentration { $times }-mal so hoch wie mit normalen Nieren, bei gleichen Dosen.
no-build-up = Mit normalen Nieren ist nach einem Tag nur wenig übrig, sodass sich tägliche Dosen nicht anhäufen.
band = Eine einzelne Kurve wäre hier nicht ehrlich: Zwei Modelle passen gleich gut zu den veröffentlichten Zahlen, solange die Nieren gut arbeiten, und gehen auseinander, wenn sie es nicht tun. Das Band liegt dazwischen.
about = Worauf es beruht
model-rests-on = Ein Kompartiment mit Aufnahme aus der Haut. Die Monografie nennt { $percent } % Bioverfügbarkeit, den höchsten Wert nach { $earliest } bis { $latest } Stunden und die Hälfte verschwunden in { $shortest } bis { $longest } Stunden; das Modell hält sich daran. Die Clearance nach Nierenfunktion stammt aus einer Studie mit 30 Menschen; das Volumen aus einer Studie mit Kindern und Jugendlichen, umgerechnet auf 70 kg.
