title = Tabelle eines Labors einlesen
paste = Die Tabelle
paste-hint = Kopieren Sie sie mit der Kopfzeile, eine Zeile je Blutabnahme. Nichts wird hinzugefügt, bevor Sie es gesehen haben.
file = Oder eine CSV-Datei
next = Tabelle einlesen
another = Andere Tabelle
ambiguous = Was steht zwischen den Spalten? Ein Komma könnte auch ein Dezimalkomma sein.
tab = Ein Tabulator
semicolon = Ein Semikolon
comma = Ein Komma

nothing-in-it = Es steht nichts darin.
unreadable-letters = Einige Buchstaben darin lassen sich nicht lesen. Speichern Sie die Tabelle noch einmal als „CSV UTF-8“ und wählen Sie diese Datei.
too-large = Sie ist zu groß. Höchstens { $megabytes } MB lassen sich auf einmal einlesen.
too-many-rows = Sie hat zu viele Zeilen. Höchstens { $most } lassen sich auf einmal einlesen.
too-many-columns = Sie hat zu viele Spalten. Höchstens { $most } lassen sich einlesen.
no-rows = Sie hat eine Kopfzeile und keine Zeilen darunter.
one-column = Sie hat nur eine Spalte. Ein Tag und ein Ergebnis sind nötig.
no-separator = Weder Tabulator noch Semikolon noch Komma teilt alle Zeilen in dieselben Spalten.
unclear-separator = Was zwischen den Spalten steht, ist nicht klar.
uneven-line = Zeile { $line } hat { $cells } Zellen, die Kopfzeile hat { $columns }.
quotes-do-not-match = Die Anführungszeichen in Zeile { $line } passen nicht zusammen.

columns = Geben Sie an, was jede Spalte enthält. Wo die Kopfzeile Messgröße und Einheit nennt, ist es ausgefüllt; bitte prüfen Sie es.
holds = Diese Spalte enthält
ignore = Nichts, was übernommen wird
laboratory = Das Labor
note = Eine Notiz
own = Ein anderes Ergebnis
results = Ergebnisse
day-as-year-month-day = Der Tag, wie 2026-11-22
day-as-day-month-year = Der Tag, wie 22.11.2026 oder 22/11/2026
day-as-month-day-year = Der Tag, wie 11/22/2026
unit-missing = Bitte geben Sie zu jedem anderen Ergebnis die Einheit ein.
day-missing = Bitte geben Sie an, welche Spalte den Tag der Blutabnahme enthält.
both-hold = Die Spalten „{ $first }“ und „{ $second }“ können nicht beide dies enthalten.
not-settled = Nichts lässt sich hinzufügen, bevor die Spalte „{ $column }“ geklärt ist.
another-order = In Zeile { $line } steht ein Tag, den es in der gewählten Reihenfolge nicht gibt, in einer anderen aber schon: { $order }. In der falschen Reihenfolge wird nichts gelesen. Bitte wählen Sie noch einmal.
one-row-a-test = Diese Tabelle hat eine Zeile je Untersuchung: „{ $column }“ sagt, was jede Zeile enthält. Nötig ist eine Tabelle mit einer Zeile je Blutabnahme und einer Spalte je Untersuchung.
columns-changed = Die Spalten haben sich geändert. Bitte lesen Sie die Tabelle noch einmal ein.
head-names-another-unit = Die Kopfzeile von „{ $column }“ nennt eine andere Einheit. Wählen Sie die Einheit der Kopfzeile oder, dass aus dieser Spalte nichts übernommen wird.
head-holds-per-cent = „{ $column }“ enthält Prozentwerte, keine Zahl von Zellen. Wählen Sie, dass aus dieser Spalte nichts übernommen wird; Prozent der Leukozyten lassen sich von Hand eintragen.

new-draws = { $count ->
    [one] { $count } neue Blutabnahme.
   *[other] { $count } neue Blutabnahmen.
}
known-draws = { $count ->
    [one] 1 ist schon in Ihren Aufzeichnungen.
   *[other] { $count } sind schon in Ihren Aufzeichnungen.
}
of-day = { $day }: { $what }
ask = Stimmen diese?
unusual-but-not-in = Zeile { $line }, { $column }: { $text } ist ungewöhnlich; in { $unit } wäre es das nicht
unusual-or-per-cent = Zeile { $line }, { $column }: { $text } ist ungewöhnlich: Es kann der Prozentwert der Leukozyten sein, keine Zahl der Zellen
unusual = Zeile { $line }, { $column }: { $text } ist ungewöhnlich
little-more-than = Zeile { $line }, { $column }: { $text } wird als etwas mehr als { $whole } gelesen
takes-long = So viele einzutragen dauert einige Sekunden; solange reagiert die Seite vielleicht nicht.
confirm-first = Bitte bestätigen Sie zuerst, dass die ungewöhnlichen Ergebnisse stimmen, oder berichtigen Sie die Tabelle.
add = { $count ->
   *[other] { $count } übernehmen
}
added = { $count ->
    [one] 1 Blutabnahme hinzugefügt.
   *[other] { $count } Blutabnahmen hinzugefügt.
}

left = Nicht übernommen:
no-day = Zeile { $line }: „{ $text }“ ist kein Tag in der gewählten Reihenfolge; die ganze Zeile wird nicht übernommen
no-result = Zeile { $line }: kein Ergebnis in dieser Zeile
cell-left-out = Zeile { $line }, { $column }, „{ $text }“: { $why }
not-possible = in dieser Einheit nicht möglich
usual-in = in dieser Einheit nicht möglich; in { $unit } wäre es üblich
note-too-long = Eine Notiz kann höchstens { $most } Zeichen haben.
note-is-one-line = Eine Notiz ist eine einzige Zeile.
