lead = Was in der Arzneimittelinformation (AHFS) steht, in unseren eigenen Worten, jeweils mit Quelle.
search = Suche
reader = Für
everyone = Alle
patients = Patientinnen und Patienten
clinicians = Medizinisches Fachpersonal
topic = Thema
all-topics = Alle Themen
count = { $count ->
    [one] 1 Aussage
   *[other] { $count } Aussagen
}
nothing = Keine Aussage enthält alle diese Wörter. Versuchen Sie es mit weniger Wörtern oder einem anderen Thema.
for-clinicians = Für Fachpersonal:
in-plain-words = In einfachen Worten:
teaching = Haken Sie ab, was Sie gemeinsam besprochen haben. Die Häkchen werden nicht gespeichert.
choose = Wählen Sie eine Aussage aus der Liste, um sie hier zu lesen.
unknown = Eine Aussage „{ $number }“ gibt es in diesem Leitfaden nicht. Suchen Sie nach Wörtern oder wählen Sie eine aus der Liste.
previous = Vorherige: { $number }
next = Nächste: { $number }
print = Angezeigtes drucken
