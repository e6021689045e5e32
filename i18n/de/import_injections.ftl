paste = Fügen Sie die Tabelle hier ein
paste-hint = Kopieren Sie die ganze Tabelle mit ihrer Kopfzeile. Nichts wird hinzugefügt, bevor Sie es geprüft haben.
file = Oder wählen Sie eine Datei (CSV oder Text)
next = Tabelle einlesen
another = Andere Tabelle benutzen

nothing-in-it = Es steht nichts darin. Kopieren Sie die ganze Tabelle mit ihrer Kopfzeile.
no-rows = Die Tabelle hat eine Kopfzeile, aber keine Injektionen. Kopieren Sie die ganze Tabelle.
one-column = Es wurde keine Tabelle gefunden. Kopieren Sie die ganze Tabelle. Sie braucht eine Kopfzeile und mindestens zwei Spalten, etwa Tag und Stelle.
pdf = Dies ist eine PDF-Datei. Öffnen Sie sie, markieren und kopieren Sie die Tabelle und fügen Sie sie oben ein.
picture = Dies ist ein Bild; diese App liest nur Text. Tragen Sie die Injektionen von Hand ein: „Frühere Injektion nachtragen“.
web-page = Dies ist eine gespeicherte Webseite. Öffnen Sie sie, markieren und kopieren Sie die Tabelle und fügen Sie sie oben ein.
json = Dies ist eine JSON-Datei; sie lässt sich hier nicht lesen. Lassen Sie sich von der anderen App eine Tabelle (CSV) geben.
other-file = Eine Datei dieser Art lässt sich hier nicht lesen. Lassen Sie sich von der anderen App eine Tabelle (CSV) geben.

column-moment = Tag und Uhrzeit
column-day = Der Tag
column-time = Die Uhrzeit
column-site = Die Injektionsstelle
column-side = Links oder rechts
column-dose = Die Dosis
column-unit = Die Einheit der Dosis
column-status = Ob gespritzt wurde
column-skipped = Ob die Dosis ausgelassen wurde
column-reason = Warum sie ausgelassen wurde
column-medicine = Das Medikament
column-offset = Der Abstand der Uhr von UTC
column-zone = Die Zeitzone
column-dose-day = Der Tag der Dosis
column-site-number = Die Nummer der Stelle
column-partly = Warum nur ein Teil der Dosis hineinging
column-by = Wer gespritzt hat
column-pain = Wie weh es tat
column-warmed = Minuten außerhalb des Kühlschranks
no-day-column = Wählen Sie, welche Spalte den Tag enthält.
column-twice = Zwei Spalten enthalten dasselbe: { $column }. Wählen Sie für eine davon etwas anderes.

zone = Uhrzeiten gelten in der Zeitzone { $zone }, wenn die Tabelle nichts anderes sagt.
time-open = { $count ->
    [one] { $count } Injektion hat keine Uhrzeit. Sie wird erst eingelesen, wenn Sie eine eingeben.
   *[other] { $count } Injektionen haben keine Uhrzeit. Sie werden erst eingelesen, wenn Sie eine eingeben.
}
time = Übliche Uhrzeit dieser Injektionen
cause-open = { $count ->
    [one] { $count } Dosis wurde ausgelassen, und die Tabelle sagt nicht, warum. Sie wird erst eingelesen, wenn Sie einen Grund wählen.
   *[other] { $count } Dosen wurden ausgelassen, und die Tabelle sagt nicht, warum. Sie werden erst eingelesen, wenn Sie einen Grund wählen.
}
cause = Warum wurden sie ausgelassen?
sites-open = Wo sind diese Stellen? Wenn Sie es nicht wissen, lassen Sie „Stelle nicht bekannt“ stehen.
sites-known = { $count ->
    [one] Erkannt: { $count } Stelle
   *[other] Erkannt: { $count } Stellen
}
doses-open = Wie viel sind diese Dosen? Was Sie leer lassen, wird nicht eingelesen.
no-dose = Keine Dosis angegeben

new-injections = { $count ->
    [one] { $count } neue Injektion.
   *[other] { $count } neue Injektionen.
}
new-skips = { $count ->
    [one] { $count } ausgelassene Dosis.
   *[other] { $count } ausgelassene Dosen.
}
known-rows = { $count ->
    [one] { $count } Zeile steht schon in Ihren Einträgen.
   *[other] { $count } Zeilen stehen schon in Ihren Einträgen.
}
injection-of = { $injection }, { $dose }
skip-of = { $day }: ausgelassen ({ $cause })
second = Jede von diesen kann dieselbe Dosis sein wie eine andere Injektion. Haken Sie an, was eine weitere Injektion war.
second-of = Zeile { $line }: { $injection }. { $other }
near-recorded = In Ihren Einträgen: { $injection }.
near-line = Sie liegt nahe bei Zeile { $line }.

text-left-out = Zeile { $line }, „{ $text }“: { $why }
line-left-out = Zeile { $line }: { $why }
other-medicine = hier geht es nicht um Anakinra
no-status = es ist nicht klar, ob gespritzt wurde
missed = es wurde nicht gespritzt; versäumte Tage erkennt die App von selbst
paused = hier war eine Pause; Pausen können Sie auf „Heute“ eintragen
no-day = das ist kein lesbares Datum
not-a-time = das ist keine lesbare Uhrzeit
no-time = die Uhrzeit fehlt
clock-change = diese Uhrzeit gab es wegen der Zeitumstellung nicht
dose-missing = die Dosis fehlt
dose-unknown = wie viel das ist, ist nicht bekannt
cause-unknown = die Dosis wurde ausgelassen, und der Grund ist nicht bekannt
too-many-sites = Sie haben in diesem Körperbereich zu viele eigene Stellen; wählen Sie für diesen Namen einen anderen
no-injection = das ist keine Injektion
without = Ohne diese Angaben übernommen:
of-skipped = eine ausgelassene Dosis behält nur ihren Grund
site-unknown = die Stelle ist nicht bekannt
not-understood = das wird nicht verstanden
far-day = dieser Tag liegt zu weit weg von der Injektion
