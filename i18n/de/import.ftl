title = Laborergebnisse einlesen
paste = Fügen Sie die Ergebnisse hier ein
paste-hint = Kopieren Sie die ganze Tabelle oder den ganzen Befund, mit Kopfzeile und Datum. Nichts wird hinzugefügt, bevor Sie es geprüft haben.
file = Oder wählen Sie eine Datei
next = Ergebnisse einlesen
another = Andere Ergebnisse benutzen
reading = Die Ergebnisse werden eingelesen …
read-as-encoding = Die Buchstaben dieser Datei werden als { $encoding } gelesen. Prüfen Sie, ob Namen wie „Müller“ stimmen.
ambiguous = Was trennt die Spalten? Ein Komma könnte auch ein Dezimalkomma sein.
tab = Ein Tabulator
semicolon = Ein Semikolon
comma = Ein Komma

nothing-in-it = Es steht nichts darin. Kopieren Sie die ganze Tabelle oder den ganzen Befund.
no-rows = Die Tabelle hat eine Kopfzeile, aber keine Ergebnisse. Kopieren Sie die ganze Tabelle.
one-column = Es wurden keine Ergebnisse gefunden. Kopieren Sie die ganze Tabelle oder den ganzen Befund: Jede Zeile braucht den Namen des Laborwerts, das Ergebnis und die Einheit.
unreadable-letters = Einige Buchstaben in der Tabelle lassen sich nicht lesen. Speichern Sie die Tabelle noch einmal als „CSV UTF-8“ und wählen Sie diese Datei.
too-large = Die Tabelle ist zu groß. Teilen Sie sie in Teile von höchstens { $megabytes } MB.
too-many-rows = Die Tabelle hat zu viele Zeilen. Teilen Sie sie in Teile von höchstens { $most } Zeilen.
too-many-columns = Die Tabelle hat zu viele Spalten. Löschen Sie, was Sie nicht brauchen: Höchstens { $most } lassen sich einlesen.
unclear-separator = Es ist nicht klar, was die Spalten trennt. Wählen Sie es aus.
uneven-line = Zeile { $line } hat { $cells } Zellen, die Kopfzeile aber { $columns }. Berichtigen Sie diese Zeile und lesen Sie die Tabelle noch einmal ein.
quotes-do-not-match = Die Anführungszeichen in Zeile { $line } passen nicht zusammen. Berichtigen Sie diese Zeile und lesen Sie die Tabelle noch einmal ein.

laid-out = Aufbau der Tabelle
row-per-draw = Eine Zeile je Blutuntersuchung
row-per-result = Eine Zeile je Ergebnis
day-per-column = Eine Spalte je Datum
read-as-lines = Dies wird als Text eines Befunds gelesen. Eine Zeile wird nur eingelesen, wenn sie einen Laborwert nennt und ein Ergebnis hat.
columns = Was jede Spalte enthält
holds = Diese Spalte enthält
ignore = Nichts zum Einlesen
column-day = Das Datum der Blutuntersuchung
column-test = Der Name des Laborwerts
column-code = Der LOINC-Code des Laborwerts
column-value = Das Ergebnis
column-comparator = Das Zeichen vor dem Ergebnis, etwa < oder ≥
column-unit = Die Einheit
column-range = Der Normalbereich
column-low = Die untere Grenze des Normalbereichs
column-high = Die obere Grenze des Normalbereichs
laboratory = Das Labor
note = Eine Notiz
own = Ein anderes Ergebnis
results = Ergebnisse

order-open = „{ $date }“ lässt sich auf zwei Arten lesen, und alle anderen Daten hier auch.
order-both = Einige Daten hier beginnen mit dem Tag, andere mit dem Monat. Daten, die nicht zu Ihrer Wahl passen, werden nicht eingelesen.
order = Welches Datum ist gemeint?
order-missing = Wählen Sie, welches Datum gemeint ist.
day = Datum der Blutuntersuchung
day-hint = Es wurde kein Datum gefunden. Geben Sie den Tag der Blutabnahme ein.
day-missing = Geben Sie das Datum der Blutuntersuchung ein.

tests-open = Wählen Sie, was diese Ergebnisse sind. Sonst werden sie nicht eingelesen.
tests-known = Prüfen Sie, was eingelesen wird:
tests-out = { $count ->
    [one] Nicht eingelesen: { $count } Laborwert
   *[other] Nicht eingelesen: { $count } Laborwerte
}
taken-for = Einlesen als
results-in = { $count ->
    [one] { $count } Ergebnis, { $unit }
   *[other] { $count } Ergebnisse, { $unit }
}
results-without-unit = { $count ->
    [one] { $count } Ergebnis ohne Einheit
   *[other] { $count } Ergebnisse ohne Einheit
}
out-per-cent = Das sind Prozentwerte, keine Zellzahlen. Prozentwerte können Sie von Hand eintragen: „Ergebnisse eintragen“.
out-other-unit = „{ $unit }“ ist keine Einheit, in der diese App { $analyte } lesen kann. Sie können diese Ergebnisse von Hand eintragen: „Ergebnisse eintragen“.
out-unknown = Diesen Laborwert verfolgt die App nicht.
unit-missing = Geben Sie für jedes andere Ergebnis die Einheit ein.
no-results = Es wurden keine Ergebnisse gefunden. Wählen Sie den Aufbau der Tabelle und was jede Spalte enthält.

new-draws = { $count ->
    [one] { $count } neue Blutuntersuchung.
   *[other] { $count } neue Blutuntersuchungen.
}
known-results = { $count ->
    [one] 1 Ergebnis steht schon in Ihren Einträgen.
   *[other] { $count } Ergebnisse stehen schon in Ihren Einträgen.
}
of-day = { $day }: { $what }
in-line = Zeile { $line }
in-result = Ergebnis { $number }
ask = Stimmen diese Ergebnisse?
unusual-but-not-in = { $place }, { $column }: { $text } ist ungewöhnlich; in { $unit } wäre es das nicht
unusual-or-per-cent = { $place }, { $column }: { $text } ist ungewöhnlich; es kann ein Prozentanteil an den weißen Blutkörperchen (Leukozyten) sein, keine Zellzahl
unusual = { $place }, { $column }: { $text } ist ungewöhnlich
little-more-than = { $place }, { $column }: { $text } wird als Zahl mit Nachkommastellen gelesen, etwas mehr als { $whole }
grouped = { $place }, { $column }: { $text } wird als { $number } gelesen
differ = Am selben Tag stehen in Ihren Einträgen andere Werte:
new-value = { $day }: { $analyte } { $to } statt { $from }
replace = Die Werte in meinen Einträgen ersetzen
takes-long = So viele hinzuzufügen dauert einige Sekunden. Solange reagiert die Seite vielleicht nicht.
confirm-first = Bestätigen Sie zuerst, dass die ungewöhnlichen Ergebnisse stimmen, oder lassen Sie sie weg.
add = { $count ->
   *[other] { $count } übernehmen
}
added = { $count ->
    [one] 1 Eintrag hinzugefügt.
   *[other] { $count } Einträge hinzugefügt.
}

left = Nicht übernommen:
no-day = { $place }: „{ $text }“ ist kein lesbares Datum
no-result = { $place }, { $column }: „{ $text }“ ist kein Ergebnis
twice = { $place }, { $column }: { $text } steht hier zweimal
no-result-in-line = Zeile { $line }: kein Ergebnis in „{ $text }“
ranges-not-read = { $count ->
    [one] 1 Normalbereich lässt sich nicht lesen. Das Ergebnis wird ohne ihn übernommen.
   *[other] { $count } Normalbereiche lassen sich nicht lesen. Die Ergebnisse werden ohne sie übernommen.
}
# $text: a note, or the name of a laboratory
words-of-known = { $day }: „{ $text }“ wird nicht hinzugefügt, denn die Ergebnisse dieser Blutuntersuchung stehen schon in Ihren Einträgen
cell-left-out = { $place }, { $column }, „{ $text }“: { $why }
not-possible = in dieser Einheit nicht möglich
usual-in = in dieser Einheit nicht möglich; in { $unit } wäre es üblich
note-too-long = Eine Notiz kann höchstens { $most } Zeichen haben.
note-is-one-line = Schreiben Sie die Notiz in eine einzige Zeile.
other-laboratory = zu dieser Blutuntersuchung gehört schon ein anderes Labor
other-note = zu dieser Blutuntersuchung gehört schon eine andere Notiz

pdf = Dies ist eine PDF-Datei. Öffnen Sie sie, markieren und kopieren Sie die Ergebnisse und fügen Sie sie oben ein.
picture = Dies ist ein Bild; diese App liest nur Text. Tragen Sie die Ergebnisse von Hand ein: „Ergebnisse eintragen“.
packed = Dies ist eine ZIP-Datei oder eine Tabellenkalkulation. Entpacken Sie sie oder speichern Sie die Tabelle als CSV und wählen Sie diese Datei.
old-office = Dies ist eine Datei eines älteren Büroprogramms. Speichern Sie die Tabelle als CSV und wählen Sie diese Datei.
apple-health = Dies ist der ganze Export von Apple Health, den diese App nicht lesen kann. Kopieren Sie die Ergebnisse aus Ihrem Befund oder Portal und fügen Sie sie oben ein.
xml = Dies ist eine XML-Datei, die diese App nicht lesen kann. Bitten Sie um die Ergebnisse als Tabelle (CSV) oder als FHIR R4, oder kopieren Sie sie und fügen Sie sie oben ein.
message = Dies ist eine Nachricht zwischen Laboren und Praxen (HL7 oder LDT), die diese App nicht lesen kann. Bitten Sie um die Ergebnisse als Tabelle (CSV) oder als FHIR R4.
web-page = Dies ist eine gespeicherte Webseite. Öffnen Sie sie, markieren und kopieren Sie die Ergebnisse und fügen Sie sie oben ein.
fhir-too-large = Die Datei ist zu groß. Dateien von höchstens { $megabytes } MB lassen sich lesen.
cut-off = Die Datei endet zu früh, in Zeile { $line }. Laden Sie sie noch einmal herunter.
not-json = Die Datei ist in Zeile { $line } beschädigt. Laden Sie sie noch einmal herunter.
is-backup = Dies ist eine Sicherung dieser App. Öffnen Sie die Einstellungen, „Sichern und Einspielen“, um sie einzuspielen.
health-card = Dies ist eine SMART Health Card. Ihre Ergebnisse sind verpackt und unterschrieben; diese App kann sie nicht lesen.
not-fhir = Diese Datei ist JSON, aber kein FHIR R4. Wählen Sie eine Datei in FHIR R4, oder kopieren Sie die Ergebnisse und fügen Sie sie oben ein.
outcome = Dies ist eine Fehlermeldung des Portals, keine Datei mit Ergebnissen. Laden Sie die Ergebnisse noch einmal herunter.
outcome-says = Dies ist eine Fehlermeldung des Portals, keine Datei mit Ergebnissen: „{ $what }“. Laden Sie die Ergebnisse noch einmal herunter.
fhir-version = Dies ist FHIR { $version }, und diese App liest FHIR R4. Bitten Sie das Portal um FHIR R4.
fhir-without-results = Diese Datei enthält { $kind } und keine Laborergebnisse.
no-observations = Diese Datei enthält keine Laborergebnisse.

read-as-fhir = Dies wird als FHIR R4 gelesen.
born-otherwise = In dieser Datei geht es um jemanden, der am { $theirs } geboren ist. In Ihren Einträgen steht der { $own }.
about-person = In dieser Datei geht es um { $name }.
are-mine = Das sind meine Ergebnisse
person-open = Bestätigen Sie zuerst, dass es Ihre Ergebnisse sind.
body-weight = { $day }: Körpergewicht { $weight }
observation-left-out = { $name }, { $day }: { $why }
in-error = irrtümlich eingetragen
called-off = abgesagt
other-kind = kein Laborergebnis
without-day = ohne Datum
without-value = ohne Wert
strange-value = Werte dieser Art kann diese App nicht lesen
other-version = in einer anderen Version von FHIR geschrieben
issued-only = bekannt ist nur der Tag des Ergebnisses, nicht der der Blutabnahme
weight-not-read = das Gewicht ist nicht in Kilogramm oder hat kein Datum
passed-over = { $count ->
    [one] 1 anderer Eintrag enthält keine Ergebnisse.
   *[other] { $count } andere Einträge enthalten keine Ergebnisse.
}
