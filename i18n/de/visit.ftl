lead = Was seit Ihrem letzten Arzttermin war, auf einer Seite zum Drucken oder Zeigen.
print = Drucken
save = Als Textdatei speichern
saved = Die Datei ist diesem Gerät übergeben.
not-saved = Dieser Browser hat die Datei nicht angenommen. Drucken geht auch ohne Datei.

title-of-period = Anakinra, { $first } bis { $last } (erstellt am { $today })
not-a-device = Von der behandelten Person in Anakinra Companion eingetragen; das ist kein Medizinprodukt.
nothing = Nichts ist eingetragen.

questions = Fragen
add-question = Frage hinzufügen
question = Was Sie fragen möchten
question-at-most = Eine Frage kann höchstens { $most } Zeichen haben.
answered = Beantwortet

alerts = Heute offen
no-alert = Nichts gefunden, wovor die Monografie warnt.
see-dose-check = Für das Praxisteam, siehe Dosisprüfung: { $rule } ({ $statements })
test-overdue = Überfällig: { $test }, fällig am { $day }
not-judged = Nicht alles konnte beurteilt werden. Es fehlt: { $missing }.
since-day = { $sentence } (seit { $day })
for-days-or-more = { $sentence } (seit { $days } Tagen oder länger)
interval-differs = Der eingetragene Abstand der Dosen und die Zeile der Monografie zu den Nieren (Clearance unter { $limit } mL/min) stimmen nicht überein: Die letzte Clearance beträgt { $clearance } mL/min ({ $day }).

regimen = Dosierung und Pausen
doses = Dosen
injections-on = { $count ->
   *[other] { $count } Injektionen am { $day }, um { $times }
}
earlier-and-later = { $earlier } und { $later }
only-a-part = { $day }: nur ein Teil der Dosis ging hinein ({ $why })
left-out = { $day }: ausgelassen ({ $cause })

labs = Blutuntersuchungen
clearance-on = Kreatinin-Clearance (Cockcroft–Gault) { $clearance } mL/min am { $day }, mit { $kilograms } kg vom { $weighed }
next-count = Nächste geplante Neutrophilenzählung: { $day }
next-count-overdue = Nächste geplante Neutrophilenzählung: { $day }, überfällig
tests-not-here = { $count ->
    [one] 1 geplante Neutrophilenzählung war vor Beginn dieser Aufzeichnung fällig und ist hier nicht eingetragen.
   *[other] { $count } geplante Neutrophilenzählungen waren vor Beginn dieser Aufzeichnung fällig und sind hier nicht eingetragen.
}

sites = Körperregionen
site-used = { $count ->
    [one] { $name }: { $count } Injektion
   *[other] { $name }: { $count } Injektionen
}
site-used-with-pain = { $count ->
    [one] { $name }: { $count } Injektion, Schmerz im Mittel { $mean } von 10 ({ $noted } eingetragen)
   *[other] { $name }: { $count } Injektionen, Schmerz im Mittel { $mean } von 10 ({ $noted } eingetragen)
}
