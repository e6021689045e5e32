lead = Was Sie bemerken, Tag für Tag, für Sie und für Ihren nächsten Arzttermin.

reactions = Hautreaktionen
none = Es ist keine Hautreaktion eingetragen.
lasts-long = Das dauert länger als die meisten Hautreaktionen. Sagen Sie es Ihrer Praxis.
first-and-late = Eine erste Hautreaktion so lange nach dem Beginn ist ungewöhnlich. Sagen Sie es Ihrer Praxis.
usual = Die meisten Hautreaktionen beginnen im ersten Monat und dauern 2 bis 4 Wochen. Wenn Sie im ersten Monat keine hatten, ist eine erste danach ungewöhnlich.

signs = Art der Reaktion
size = Größe (optional)
size-hint = Der größte Durchmesser.
last-day = Letzter Tag, an dem Sie sie hatten
site-avoided = Gespeichert. Die App schlägt diese Stelle ({ $site }) und die daneben vorerst nicht vor.

weeks = Hautreaktionen nach Behandlungswoche
week = Woche
week-count = Neue Hautreaktionen
reactions-began = { $quiet ->
    [0] Begonnen: { $first } in den ersten vier Wochen, { $rest } seitdem; in dieser Woche eine oder mehr.
    [1] Begonnen: { $first } in den ersten vier Wochen, { $rest } seitdem; in dieser Woche keine.
   *[other] Begonnen: { $first } in den ersten vier Wochen, { $rest } seitdem; in den letzten { $quiet } Wochen keine.
}

symptoms = Beschwerden
no-symptom = Es sind keine Beschwerden eingetragen.
what = Was Sie bemerkt haben
how-much = Wie stark?
after = Nach einer Injektion
unlinked = Nach keiner bestimmten Injektion
note-hint = Wenn es etwas anderes ist: Was ist es?
given-at = { $day }, { $time }, { $site }
after-the-injection = Nach der Injektion: { $injection }
complaint-and-grade = { $complaint }, { $grade }
complaint-grade-note = { $complaint }, { $grade }: { $note }

complaint-infection = Zeichen einer Infektion
complaint-infection-inline = Zeichen einer Infektion
complaint-headache = Kopfschmerzen
complaint-headache-inline = Kopfschmerzen
complaint-nausea = Übelkeit
complaint-nausea-inline = Übelkeit
complaint-diarrhoea = Durchfall
complaint-diarrhoea-inline = Durchfall
complaint-flu-like = Grippeähnliche Beschwerden
complaint-flu-like-inline = grippeähnliche Beschwerden
complaint-abdominal-pain = Bauchschmerzen
complaint-abdominal-pain-inline = Bauchschmerzen
complaint-other = Etwas anderes
complaint-other-inline = Etwas anderes

grade-mild = Leicht
grade-mild-inline = leicht
grade-moderate = Mäßig
grade-moderate-inline = mäßig
grade-severe = Stark
grade-severe-inline = stark

sites = Körperbereiche der letzten 90 Tage
head-site = Körperbereich
head-injections = Injektionen
head-pain = Schmerz (Mittelwert)
mean-pain = { $mean } ({ $count })
no-pain = –
