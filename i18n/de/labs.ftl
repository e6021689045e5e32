add = Ergebnisse eintragen
add-title = Blutwerte eintragen
correct-title = Blutwerte berichtigen
drawn = Tag der Blutabnahme
drawn-hint = Der Tag der Blutabnahme, nicht des Befunds.
results-hint = Tragen Sie ein, was auf Ihrem Befund steht, mit der Einheit. Ein Ergebnis wie <0,5 wird so eingetragen, wie es dasteht. Den Rest lassen Sie leer.
group-blood-count = Blutbild
group-kidneys-and-liver = Nieren und Leber
group-inflammation-and-fat = Entzündung und Fett
range = Normalbereich des Labors
normal-range-of = Normalbereich: { $analyte }
range-hint = Wie auf dem Befund: 1,8-7,7 oder <5 oder >40.
not-a-range = Bitte geben Sie ihn als 1,8-7,7 ein, die untere Grenze zuerst, oder als <5 oder >40.
range-alone = Bitte geben Sie auch das Ergebnis ein: Ein Normbereich allein wird nicht gespeichert.
sign-alone = Nach dem Zeichen fehlt eine Zahl. Geben Sie es als <0,5 oder >90 ein.
sign-or-equal = „{ $sign }“ wird hier nicht verstanden, weil offen bleibt, ob die Zahl erreicht wurde. Geben Sie { $other } ein, wenn der Befund eine Grenze meint, oder die Zahl allein, wenn sie gemessen wurde.
whole-numbers-only = In dieser Einheit gibt es nur ganze Zahlen. Wenn Sie Tausender meinten, geben Sie { $thousands } ein. Wenn auf dem Befund { $entered } { $unit } steht, wählen Sie diese Einheit: Das wäre üblich.
computed = Der Befund nennt Neutrophile nur in Prozent
computed-hint = Geben Sie oben die Leukozyten ein und hier, was der Befund segmentkernig und stabkernig nennt. Viele Befunde haben eine Zeile „Neutrophile %“, die die stabkernigen enthält: Geben Sie dann nur diese Zeile ein, sonst zählen sie doppelt.
segmented = Segmentkernige
bands = Stabkernige (freiwillig)
too-many-parts = Beide zusammen sind mehr als 100 %.
own = Andere Ergebnisse
own-one = Ein anderes Ergebnis
own-name = Was gemessen wurde
add-own = Weiteres Ergebnis
value = Wert
unit = Einheit
not-a-unit = Bitte geben Sie die Einheit ohne Leerzeichen ein, mit höchstens 20 Zeichen.
report = Der Befund
laboratory = Labor (freiwillig)
saved = Ergebnisse gespeichert.

calendar = Neutrophilen-Kalender
counted-from-day = Gezählt ab { $day }.
test = Zählung
due = Fällig
status = Stand
months-after-start = { $count ->
    [0] Vor dem Beginn
    [one] 1 Monat
   *[other] { $count } Monate
}
done-on = Erledigt am { $day }
not-yet-due = Später
now-due = Fällig
overdue = Überfällig
not-recorded = Nicht eingetragen
not-recorded-here = Hier nicht eingetragen
not-here = Einige Zählungen waren fällig, bevor Sie hier mit dem Eintragen begonnen haben. Tragen Sie die Ergebnisse nach, die Sie haben.
after-first-year = Nach dem ersten Jahr verlangt die Monografie keine weiteren Zählungen. Ihre Praxis entscheidet; die Tage können Sie hier hinzufügen.
restart = Behandlung neu begonnen
restart-on = Erster Tag
restart-hint = Nach einer Unterbrechung, die Ihre Praxis einen neuen Beginn nennt. Der Kalender zählt dann ab diesem Tag.
began-again-on = Neu begonnen am { $day }
own-test = Von Ihrer Praxis festgelegt
add-test = Untersuchung hinzufügen
test-on = Fällig am
test-hint = So, wie Ihre Praxis es möchte.
test-note = Wofür (freiwillig)

results = Ergebnisse
earlier = Frühere Ergebnisse
empty = Noch keine Ergebnisse. Tragen Sie sie aus Ihrem Laborbefund ein.
drawn-on = Blutabnahme am { $day }
normal = normal { $range }
below-normal = unter normal
above-normal = über normal
computed-from-both = berechnet: Leukozyten × ({ $segmented } % + { $bands } %)
computed-from-one = berechnet: Leukozyten × { $segmented } %

low-neutrophils = Wenige Neutrophile. Sagen Sie es Ihrer Praxis.
ctcae-grade = CTCAE-Grad { $grade }
grade-needs-lower-limit = CTCAE-Grad 1 nicht beurteilbar: untere Grenze des Normalbereichs fehlt
grade-needs-number = CTCAE-Grad nicht beurteilbar: keine Zahl auf dem Befund
less-than-before-treatment = Neutrophile: { $percent } % weniger als vor der Behandlung ({ $result } am { $day })
same-as-before-treatment = Neutrophile: gleich viele wie vor der Behandlung ({ $result } am { $day })
more-than-before-treatment = Neutrophile: { $percent } % mehr als vor der Behandlung ({ $result } am { $day })
clearance-on-this-day = { $days ->
    [0] Kreatinin-Clearance an diesem Tag: { $clearance } mL/min ({ $kilograms } kg, am selben Tag gewogen)
    [one] Kreatinin-Clearance an diesem Tag: { $clearance } mL/min ({ $kilograms } kg, mit einem Tag Abstand gewogen)
   *[other] Kreatinin-Clearance an diesem Tag: { $clearance } mL/min ({ $kilograms } kg, mit { $days } Tagen Abstand gewogen)
}
kidneys-below = Die Nierenfunktion liegt unter { $limit } mL/min. Bitte zeigen Sie dieses Ergebnis Ihrer Praxis.
clearance-not-judged = Kreatinin-Clearance nicht beurteilbar: { $missing } fehlt.
daily-and-below = Eingetragen ist eine Dosis jeden Tag, und die letzte eingetragene Clearance beträgt { $clearance } mL/min ({ $day }), unter { $limit }: Laut Monografie ist jeder zweite Tag zu erwägen.
less-often-and-not-below = Eingetragen ist eine Dosis seltener als jeden Tag, und die letzte eingetragene Clearance beträgt { $clearance } mL/min ({ $day }), nicht unter { $limit }: Die Monografie nennt keinen Grund von den Nieren her.

trends = Entwicklung
no-trend = In diesem Zeitraum liegt kein Ergebnis.
overview = Messgrößen
period = Anderer Zeitraum
results-of = Ergebnisse: { $analyte }
limit-key = Gestrichelte Linie: Darunter spricht die Monografie von Neutropenie.
normal-key = Schattiert: was das letzte Labor normal nennt.
strip-key = Balken darunter: gefüllt, solange Dosen gegeben wurden, eine Lücke mit einer Linie für eine Pause, eine Marke für eine versäumte Dosis.
before-treatment = vor der Behandlung
as-table = Als Tabelle
on-report = Auf dem Befund
elsewhere = In der anderen Einheit

result-on = { $result } am { $day }
one-result = { $name }: ein Ergebnis, { $last }.
first-then-last = { $name }: { $first }, dann { $last }
same-at-first-and-last = { $name }: zuerst und zuletzt gleich, { $first } und { $last }
fell = { $name }: gesunken von { $first } auf { $last }
rose = { $name }: gestiegen von { $first } auf { $last }
with-lowest = , am niedrigsten { $result }
with-highest = , am höchsten { $result }
last-below-limit = ; das letzte liegt unter der Grenze der Neutropenie
last-not-below-limit = ; das letzte liegt nicht unter der Grenze der Neutropenie
whole-caption = { $way }{ $extreme }{ $limit }.
own-results = { $count ->
    [one] { $name }: ein Ergebnis, { $last }.
   *[other] { $name }: { $count } Ergebnisse, zuerst { $first } und zuletzt { $last }.
}
