lead = Das ist eine Schätzung, keine Blutuntersuchung. Lassen Sie deswegen keine Dosis aus, und verschieben oder ändern Sie keine; das kann nur Ihre Praxis entscheiden. Von Ihren eigenen Angaben gehen nur Ihre Injektionen, Ihre Verordnung und, wenn es sie gibt, Ihre Nierenfunktion ein.

period = Zeitraum
span-week = 3 Tage zurück, 4 voraus
span-month = 2 Wochen zurück, 2 voraus
span-quarter = 60 Tage zurück, 30 voraus
what-ifs = Was wäre, wenn …
as-planned = alle Dosen pünktlich gespritzt werden
without-next = die nächste Dosis ausfällt
every-second = nur jede zweite Dosis gespritzt wird
hour-later = die nächste Dosis 1 Stunde später gespritzt wird
kidneys = Nierenfunktion
from-record = Aus meinen Blutuntersuchungen

normal-above = Normal (über { $limit } mL/min)
mildly-reduced = Leichte Nierenfunktionsstörung ({ $from } bis { $to })
moderately-reduced = Mittelschwere Nierenfunktionsstörung ({ $from } bis unter { $to })
severely-reduced = Schwere Nierenfunktionsstörung (unter { $limit })
on-dialysis = Dialyse

normal-above-inline = normal (über { $limit } mL/min)
mildly-reduced-inline = leichte Nierenfunktionsstörung ({ $from } bis { $to })
moderately-reduced-inline = mittelschwere Nierenfunktionsstörung ({ $from } bis unter { $to })
severely-reduced-inline = schwere Nierenfunktionsstörung (unter { $limit })
on-dialysis-inline = Dialyse

drawn-for-chosen = Gezeichnet für die Nierenfunktion, die Sie gewählt haben: { $group }.
drawn-for-measured = Gezeichnet für die eingetragene Kreatinin-Clearance von { $clearance } mL/min ({ $day }): { $group }.
dialysis = Gezeichnet für Dialyse, wie in Ihren Antworten.
assumed = Ihre Nierenfunktion lässt sich nicht schätzen: Kreatinin, Gewicht oder ein Alter ab { $adult } Jahren fehlt. Die Kurve ist für normale Nieren gezeichnet. Bei eingeschränkter Nierenfunktion ist der Wirkstoffspiegel höher.
drawn-whole = Von mindestens einer dieser Dosen wurde nur ein Teil gespritzt. Wie viel, ist nicht bekannt, deshalb ist sie als ganze Dosis gezeichnet.
no-dose = In dieser Zeit ist keine Dosis eingetragen oder geplant.

title = Geschätzter Wirkstoffspiegel im Blut (mg/L)
between = In dieser Zeit zwischen { $low } und { $high }.
walk = Wirkstoffspiegel im Lauf der Zeit
now = jetzt
at-between = { $day } { $time }: zwischen { $low } und { $high }
at-about = { $day } { $time }: etwa { $level }
milligrams-per-litre = { $number } mg/L
as-table = Als Tabelle
lowest = Niedrigster Wert
highest = Höchster Wert

times-as-high = Bei dieser Nierenfunktion und gleichen Dosen ist der mittlere Wirkstoffspiegel etwa { $times }-mal so hoch wie mit normalen Nieren. Fragen Sie Ihre Praxis, was das für Sie bedeutet.
no-build-up = Mit normalen Nieren ist nach einem Tag nur wenig übrig, sodass sich tägliche Dosen nicht anreichern.
band = Zwei Modelle passen bei normalen Nieren gleich gut zu den veröffentlichten Zahlen, unterscheiden sich aber bei eingeschränkter Nierenfunktion. Das Band zeigt den Bereich dazwischen.
about = Worauf diese Schätzung beruht
model-rests-on = Das Modell hat ein Kompartiment, mit Aufnahme aus dem Gewebe unter der Haut. Die Arzneimittelinformation (AHFS) nennt { $percent } % Bioverfügbarkeit, den höchsten Wert nach { $earliest } bis { $latest } Stunden und eine Halbwertszeit von { $shortest } bis { $longest } Stunden; das Modell hält sich an diese Zahlen. Die Clearance nach Nierenfunktion stammt aus einer Studie mit 30 Menschen; das Volumen stammt aus einer Studie mit Kindern und Jugendlichen, umgerechnet auf 70 kg.
