add = Ergebnisse eintragen
add-title = Ergebnisse einer Blutuntersuchung eintragen
correct-title = Ergebnisse einer Blutuntersuchung berichtigen
drawn = Datum der Blutuntersuchung
drawn-hint = Der Tag, an dem das Blut abgenommen wurde, nicht der Tag des Befunds.
results-hint = Tragen Sie ein, was auf Ihrem Laborbefund steht, mit der Einheit. Ein Ergebnis wie <0,5 oder ≥90 geben Sie so ein, wie es dasteht. Den Rest lassen Sie leer.
group-blood-count = Blutbild
group-kidneys-and-liver = Nieren und Leber
group-inflammation-and-cholesterol = Entzündung und Cholesterin
range = Normalbereich auf dem Befund
normal-range-of = Normalbereich: { $analyte }
range-hint = Wie auf dem Befund, zum Beispiel 1,8-7,7, <5 oder >40.
not-a-range = Geben Sie den Bereich als 1,8-7,7 ein, die untere Grenze zuerst, oder als <5 oder >40.
range-alone = Geben Sie auch das Ergebnis ein: Ein Normalbereich allein wird nicht gespeichert.
sign-alone = Nach dem Zeichen fehlt eine Zahl. Geben Sie zum Beispiel <0,5 oder ≥90 ein.
whole-numbers-only = In dieser Einheit hat das Ergebnis keine Nachkommastellen. Wenn Sie Tausender meinten, geben Sie { $thousands } ein. Wenn auf dem Befund { $entered } { $unit } steht, wählen Sie diese Einheit.
computed = Der Befund nennt Neutrophile nur in Prozent
computed-hint = Geben Sie oben die weißen Blutkörperchen (Leukozyten) ein. Die Prozentwerte geben Sie hier ein. Hat Ihr Befund eine Zeile „Neutrophile %“, geben Sie nur diesen Wert unter „Segmentkernige“ ein und lassen „Stabkernige“ leer. Diese Zeile kann die stabkernigen schon enthalten.
segmented = Segmentkernige
bands = Stabkernige (optional)
too-many-parts = Zusammen sind das mehr als 100 %. Prüfen Sie beide Zahlen.
own = Andere Ergebnisse
own-one = Ein anderes Ergebnis
own-name = Was gemessen wurde
add-own = Weiteres Ergebnis
value = Ergebnis
unit = Einheit
not-a-unit = Geben Sie die Einheit ohne Leerzeichen ein, mit höchstens 20 Zeichen.
report = Der Laborbefund
laboratory = Labor (optional)
saved = Ergebnisse gespeichert.

preparing = Ihre vielen Ergebnisse werden geordnet …
calendar = Plan der Blutuntersuchungen
counted-from-day = Die Termine werden ab dem { $day } gezählt.
test = Termin
due = Fällig
status = Stand
months-after-start = { $count ->
    [0] Vor dem Beginn
    [one] Nach 1 Monat
   *[other] Nach { $count } Monaten
}
done-on = Erledigt am { $day }
not-yet-due = Noch nicht fällig
now-due = Fällig
overdue = Überfällig
not-recorded = Nicht eingetragen
not-recorded-here = Hier nicht eingetragen
not-here = Einige Blutuntersuchungen waren fällig, bevor Sie hier mit dem Eintragen begonnen haben. Tragen Sie die Ergebnisse nach, die Sie haben.
after-first-year = Dieses Schema endet nach dem ersten Jahr. Ob weitere Blutuntersuchungen nötig sind, entscheidet Ihre Praxis: Fragen Sie dort nach. Die Termine können Sie hier hinzufügen.
interrupted = Nach einer Unterbrechung der Behandlung
restart = Behandlung neu begonnen
restart-on = Erster Tag
restart-hint = Nur, wenn Ihre Praxis es nach einer Unterbrechung einen neuen Beginn nennt. Der Plan zählt dann ab diesem Tag.
began-again-on = Neu begonnen am { $day }
own-test = Von Ihrer Praxis festgelegt
add-test = Blutuntersuchung hinzufügen
test-on = Fällig am
test-hint = Das Datum, das Ihre Praxis Ihnen genannt hat.
test-note = Wofür (optional)

results = Ergebnisse
earlier = Frühere Ergebnisse
empty = Noch keine Ergebnisse. Tragen Sie sie aus Ihrem Laborbefund ein.
drawn-on = Blutuntersuchung am { $day }
normal = normal { $range }
below-normal = unter normal
above-normal = über normal
computed-from-both = berechnet: weiße Blutkörperchen × ({ $segmented } % + { $bands } %)
computed-from-one = berechnet: weiße Blutkörperchen × { $segmented } %

low-neutrophils = Niedrige Neutrophilenzahl. Rufen Sie heute Ihre Praxis an, außer sie kennt dieses Ergebnis schon. Bei Fieber oder Krankheitsgefühl rufen Sie jetzt an.
ctcae-grade = CTCAE-Grad { $grade } von 4 (4 ist die niedrigste Zahl)
grade-needs-lower-limit = CTCAE-Grad 1 nicht beurteilbar: untere Grenze des Normalbereichs fehlt
grade-needs-number = CTCAE-Grad nicht beurteilbar: keine Zahl auf dem Befund
less-than-before-treatment = Neutrophile: { $percent } % weniger als vor der Behandlung ({ $result } am { $day })
same-as-before-treatment = Neutrophile: gleich viele wie vor der Behandlung ({ $result } am { $day })
more-than-before-treatment = Neutrophile: { $percent } % mehr als vor der Behandlung ({ $result } am { $day })
clearance-on-this-day = { $days ->
    [0] Geschätzte Nierenfunktion (Kreatinin-Clearance) an diesem Tag: { $clearance } mL/min ({ $kilograms } kg, am selben Tag gewogen)
    [one] Geschätzte Nierenfunktion (Kreatinin-Clearance) an diesem Tag: { $clearance } mL/min ({ $kilograms } kg, 1 Tag davor oder danach gewogen)
   *[other] Geschätzte Nierenfunktion (Kreatinin-Clearance) an diesem Tag: { $clearance } mL/min ({ $kilograms } kg, { $days } Tage davor oder danach gewogen)
}
kidneys-below = Ihre geschätzte Nierenfunktion (Kreatinin-Clearance) liegt unter { $limit } mL/min. Wenn Ihre Praxis das noch nicht weiß, sagen Sie es ihr bald; warten Sie nicht bis zum nächsten Termin. Vielleicht will sie Ihre Behandlung überprüfen.
clearance-not-judged = Die Nierenfunktion (Kreatinin-Clearance) lässt sich nicht schätzen: { $missing } fehlt.
daily-and-below = Eingetragenes Dosierungsintervall: täglich. Letzte eingetragene Kreatinin-Clearance: { $clearance } mL/min ({ $day }), unter { $limit } mL/min. Laut Monografie ist eine Dosis jeden zweiten Tag zu erwägen.
less-often-and-not-below = Eingetragenes Dosierungsintervall: länger als ein Tag. Letzte eingetragene Kreatinin-Clearance: { $clearance } mL/min ({ $day }), nicht unter { $limit } mL/min. Die Monografie nennt von der Nierenfunktion her keinen Grund für dieses Intervall.

trends = Entwicklung
no-trend = In diesem Zeitraum gibt es keine Ergebnisse.
overview = Laborwerte
period = Anderen Zeitraum wählen
results-of = Ergebnisse: { $analyte }
limit-key = Unter der gestrichelten Linie: Neutropenie, eine niedrige Neutrophilenzahl.
normal-key = Schattiert: der Normalbereich Ihres letzten Laborbefunds.
strip-key = Balken unter dem Diagramm: gefüllt für gespritzte Dosen, eine Lücke mit einer Linie für eine Pause, eine Marke für eine verpasste Dosis.
before-treatment = vor der Behandlung
as-table = Als Tabelle
on-report = Auf dem Befund
elsewhere = In der anderen Einheit

result-on = { $result } am { $day }
one-result = { $name }: ein Ergebnis, { $last }.
first-then-last = { $name }: { $first }, dann { $last }
same-at-first-and-last = { $name }: erstes und letztes Ergebnis gleich, { $first } und { $last }
fell = { $name }: gesunken von { $first } auf { $last }
rose = { $name }: gestiegen von { $first } auf { $last }
with-lowest = , am niedrigsten { $result }
with-highest = , am höchsten { $result }
last-below-limit = ; das letzte Ergebnis liegt unter der Grenze für eine niedrige Neutrophilenzahl
last-not-below-limit = ; das letzte Ergebnis liegt nicht unter der Grenze für eine niedrige Neutrophilenzahl
whole-caption = { $way }{ $extreme }{ $limit }.
own-results = { $count ->
    [one] { $name }: ein Ergebnis, { $last }.
   *[other] { $name }: { $count } Ergebnisse, zuerst { $first }, zuletzt { $last }.
}
