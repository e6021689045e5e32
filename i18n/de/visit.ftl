lead = Was seit Ihrem letzten Arzttermin war, auf einer Seite zum Drucken oder Zeigen.
print = Drucken
save = Als Textdatei speichern
saved = Datei gespeichert.
not-saved = Dieser Browser konnte die Datei nicht speichern. Sie können die Seite stattdessen drucken.

title-of-period = Anakinra, { $first } bis { $last } (erstellt am { $today })
not-a-device = Von der behandelten Person in Anakinra Companion eingetragen; das ist kein Medizinprodukt.
nothing = Nichts ist eingetragen.

questions = Fragen
add-question = Frage hinzufügen
question = Was Sie fragen möchten
question-at-most = Eine Frage kann höchstens { $most } Zeichen haben.
answered = Beantwortet

alerts = Aktuelle Hinweise
no-alert = Keine Hinweise aus den eingetragenen Daten. Nicht Eingetragenes wurde nicht geprüft.
see-dose-check = Für Ihre Praxis, siehe Dosisprüfung: { $rule } ({ $statements })
test-overdue = Überfällig: { $test }, fällig am { $day }
not-judged = Nicht alles konnte geprüft werden. Es fehlt: { $missing }.
since-day = { $sentence } (seit { $day })
for-days-or-more = { $sentence } (seit { $days } Tagen oder länger)
known-since = { $alert } Am { $day } haben Sie notiert, dass Ihre Praxis davon weiß.
interval-differs = Für Ihre Praxis: Das eingetragene Dosierungsintervall passt nicht zur Arzneimittelinformation (AHFS) zur Nierenfunktion (Grenze: Kreatinin-Clearance unter { $limit } mL/min). Die letzte Kreatinin-Clearance beträgt { $clearance } mL/min ({ $day }).

regimen = Verordnung und Pausen
doses = Dosen
injections-on = { $count ->
   *[other] { $count } Injektionen am { $day }, um { $times }
}
earlier-and-later = { $earlier } und { $later }
only-a-part = { $day }: Von der Dosis ging nur ein Teil hinein ({ $why })
skipped = { $day }: ausgelassen ({ $cause })

labs = Blutuntersuchungen
clearance-on = Kreatinin-Clearance (Cockcroft–Gault) { $clearance } mL/min am { $day }, mit { $kilograms } kg vom { $weighed }
next-count = Nächste geplante Kontrolle der Neutrophilen: { $day }
next-count-overdue = Nächste geplante Kontrolle der Neutrophilen: { $day }, überfällig
tests-not-here = { $count ->
    [one] 1 geplante Kontrolle der Neutrophilen war vor Beginn dieser Einträge fällig und ist hier nicht eingetragen.
   *[other] { $count } geplante Kontrollen der Neutrophilen waren vor Beginn dieser Einträge fällig und sind hier nicht eingetragen.
}

sites = Körperbereiche
site-used = { $count ->
    [one] { $name }: { $count } Injektion
   *[other] { $name }: { $count } Injektionen
}
site-used-with-pain = { $count ->
    [one] { $name }: { $count } Injektion, durchschnittlicher Schmerz { $mean } von 10 (angegeben bei { $noted })
   *[other] { $name }: { $count } Injektionen, durchschnittlicher Schmerz { $mean } von 10 (angegeben bei { $noted })
}
