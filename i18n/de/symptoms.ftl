lead = Was Sie bemerken, Tag für Tag, für Sie und für Ihren nächsten Arzttermin.

reactions = Hautreaktionen
none = Es ist keine Hautreaktion eingetragen.
lasts-long = Das dauert länger als die meisten Reaktionen. Bitte sagen Sie es Ihrem Behandlungsteam.
first-and-late = Eine erste Reaktion so lange nach dem Beginn ist nicht üblich. Bitte sagen Sie es Ihrem Behandlungsteam.
usual = Die meisten Reaktionen beginnen im ersten Monat und dauern zwei bis vier Wochen. Neue danach sind selten.

signs = Art der Reaktion
size = Größe (freiwillig)
size-hint = Der größte Durchmesser.
last-day = Letzter Tag, an dem sie da war
spot-rests = Eingetragen: { $site } und die Stellen daneben ruhen.

weeks = Reaktionen nach Behandlungswoche
week = Woche
week-count = Reaktionen, die begannen
reactions-began = { $quiet ->
    [0] Begonnen: { $first } in den ersten vier Wochen, { $rest } seitdem; in dieser Woche eine oder mehr.
    [1] Begonnen: { $first } in den ersten vier Wochen, { $rest } seitdem; in dieser Woche keine.
   *[other] Begonnen: { $first } in den ersten vier Wochen, { $rest } seitdem; in den letzten { $quiet } Wochen keine.
}

symptoms = Beschwerden
no-symptom = Es sind keine Beschwerden eingetragen.
infection = Fieber, Rötung, die sich ausbreitet, oder ein schweres Krankheitsgefühl: Rufen Sie Ihre Praxis an, bevor Sie wieder injizieren.
what = Was Sie bemerkt haben
how-much = Wie stark
after = Nach einer Injektion
unlinked = Keiner zugeordnet
note-hint = Wenn es etwas anderes ist, wie es heißt.
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
complaint-flu-like = Grippeähnlich
complaint-flu-like-inline = Grippeähnlich
complaint-abdominal-pain = Bauchschmerzen
complaint-abdominal-pain-inline = Bauchschmerzen
complaint-other = Etwas anderes
complaint-other-inline = Etwas anderes

grade-mild = Leicht
grade-mild-inline = leicht
grade-moderate = Mittel
grade-moderate-inline = mittel
grade-severe = Stark
grade-severe-inline = stark

sites = Bereiche der letzten 90 Tage
head-site = Bereich
head-injections = Injektionen
head-pain = Schmerz, Mittel
mean-pain = { $mean } ({ $count })
no-pain = –
