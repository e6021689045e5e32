lead = Alles aus der Monografie, wonach man handeln kann, in unseren eigenen Worten, jeweils mit Fundstelle.
search = Suche
reader = Für
everyone = Alle
patients = Patientinnen und Patienten
clinicians = Fachpersonen
topic = Thema
all-topics = Alle Themen
count = { $count ->
    [one] 1 Aussage
   *[other] { $count } Aussagen
}
nothing = Keine Aussage enthält alle diese Wörter. Versuchen Sie es mit weniger Wörtern oder einem anderen Thema.
to-patients = An Patientinnen und Patienten:
teaching = Haken Sie ab, was Sie gemeinsam besprochen haben. Die Häkchen werden nicht gespeichert.
print = Angezeigtes drucken
