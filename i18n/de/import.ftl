title = Tabelle eines Labors einlesen
paste = Fügen Sie die Tabelle hier ein
paste-hint = Kopieren Sie sie mit der Kopfzeile, eine Zeile je Blutuntersuchung. Nichts wird hinzugefügt, bevor Sie es geprüft haben.
file = Oder wählen Sie eine CSV-Datei
next = Tabelle einlesen
another = Andere Tabelle benutzen
ambiguous = Was trennt die Spalten? Ein Komma könnte auch ein Dezimalkomma sein.
tab = Ein Tabulator
semicolon = Ein Semikolon
comma = Ein Komma

nothing-in-it = Die Tabelle ist leer. Kopieren Sie die ganze Tabelle mit der Kopfzeile.
unreadable-letters = Einige Buchstaben in der Tabelle lassen sich nicht lesen. Speichern Sie die Tabelle noch einmal als „CSV UTF-8“ und wählen Sie diese Datei.
too-large = Die Tabelle ist zu groß. Teilen Sie sie in Teile von höchstens { $megabytes } MB.
too-many-rows = Die Tabelle hat zu viele Zeilen. Teilen Sie sie in Teile von höchstens { $most } Zeilen.
too-many-columns = Die Tabelle hat zu viele Spalten. Löschen Sie, was Sie nicht brauchen: Höchstens { $most } lassen sich einlesen.
no-rows = Die Tabelle hat eine Kopfzeile, aber keine Ergebnisse. Kopieren Sie die ganze Tabelle.
one-column = Die Tabelle hat nur eine Spalte. Jede Zeile braucht ein Datum und mindestens ein Ergebnis.
no-separator = Weder Tabulator noch Semikolon noch Komma teilt alle Zeilen in dieselben Spalten. Speichern Sie die Tabelle noch einmal als CSV-Datei und wählen Sie diese Datei.
unclear-separator = Es ist nicht klar, was die Spalten trennt. Wählen Sie es aus.
uneven-line = Zeile { $line } hat { $cells } Zellen, die Kopfzeile aber { $columns }. Berichtigen Sie diese Zeile und lesen Sie die Tabelle noch einmal ein.
quotes-do-not-match = Die Anführungszeichen in Zeile { $line } passen nicht zusammen. Berichtigen Sie diese Zeile und lesen Sie die Tabelle noch einmal ein.

columns = Wählen Sie, was jede Spalte enthält. Wo die Kopfzeile Laborwert und Einheit nennt, ist es ausgefüllt; bitte prüfen Sie es.
holds = Diese Spalte enthält
ignore = Nichts zum Einlesen
laboratory = Das Labor
note = Eine Notiz
own = Ein anderes Ergebnis
results = Ergebnisse
day-as-year-month-day = Das Datum, wie 2026-11-22
day-as-day-month-year = Das Datum, wie 22.11.2026 oder 22/11/2026
day-as-month-day-year = Das Datum, wie 11/22/2026
unit-missing = Geben Sie für jede Spalte mit einem anderen Ergebnis die Einheit ein.
day-missing = Wählen Sie, welche Spalte das Datum der Blutuntersuchung enthält.
both-hold = Die Spalten „{ $first }“ und „{ $second }“ können nicht beide dies enthalten. Wählen Sie für eine davon etwas anderes.
not-settled = Wählen Sie noch einmal, was die Spalte „{ $column }“ enthält. Bis dahin lässt sich nichts hinzufügen.
another-order = In Zeile { $line } steht ein Datum, das es im gewählten Format nicht gibt, in einem anderen aber schon: „{ $order }“. Kein Datum wird im falschen Format gelesen. Wählen Sie das Format noch einmal.
one-row-a-test = Diese Tabelle hat eine Zeile für jedes einzelne Ergebnis: „{ $column }“ sagt, was gemessen wurde. Nötig ist eine Tabelle mit einer Zeile je Blutuntersuchung und einer Spalte je Laborwert.
columns-changed = Die Spalten haben sich geändert. Lesen Sie die Tabelle noch einmal ein.
head-names-another-unit = Die Kopfzeile von „{ $column }“ nennt eine andere Einheit. Wählen Sie die Einheit der Kopfzeile oder „Nichts zum Einlesen“.
head-holds-per-cent = „{ $column }“ enthält Prozentwerte, keine Zellzahlen. Wählen Sie für diese Spalte „Nichts zum Einlesen“. Prozentwerte können Sie von Hand eintragen: „Ergebnisse eintragen“.

new-draws = { $count ->
    [one] { $count } neue Blutuntersuchung.
   *[other] { $count } neue Blutuntersuchungen.
}
known-draws = { $count ->
    [one] 1 steht schon in Ihren Einträgen.
   *[other] { $count } stehen schon in Ihren Einträgen.
}
of-day = { $day }: { $what }
ask = Stimmen diese Ergebnisse?
unusual-but-not-in = Zeile { $line }, { $column }: { $text } ist ungewöhnlich; in { $unit } wäre es das nicht
unusual-or-per-cent = Zeile { $line }, { $column }: { $text } ist ungewöhnlich; es kann ein Prozentanteil an den weißen Blutkörperchen (Leukozyten) sein, keine Zellzahl
unusual = Zeile { $line }, { $column }: { $text } ist ungewöhnlich
little-more-than = Zeile { $line }, { $column }: { $text } wird als Zahl mit Nachkommastellen gelesen, etwas mehr als { $whole }
takes-long = So viele hinzuzufügen dauert einige Sekunden. Solange reagiert die Seite vielleicht nicht.
confirm-first = Bestätigen Sie zuerst, dass die ungewöhnlichen Ergebnisse stimmen, oder berichtigen Sie die Tabelle.
add = { $count ->
   *[other] { $count } übernehmen
}
added = { $count ->
    [one] 1 Blutuntersuchung hinzugefügt.
   *[other] { $count } Blutuntersuchungen hinzugefügt.
}

left = Nicht übernommen:
no-day = Zeile { $line }: „{ $text }“ ist kein Datum im gewählten Format; diese Zeile wird nicht übernommen
no-result = Zeile { $line }: kein Ergebnis in dieser Zeile
cell-left-out = Zeile { $line }, { $column }, „{ $text }“: { $why }
not-possible = in dieser Einheit nicht möglich
usual-in = in dieser Einheit nicht möglich; in { $unit } wäre es üblich
note-too-long = Eine Notiz kann höchstens { $most } Zeichen haben.
note-is-one-line = Schreiben Sie die Notiz in eine einzige Zeile.
