lead = Für medizinisches Fachpersonal. Wenn Sie selbst Anakinra anwenden, ändern Sie Ihre Dosis nicht wegen dieser Seite; fragen Sie Ihre Praxis. Nichts, was hier eingegeben wird, wird gespeichert oder gesendet.
began = Begonnen mit:
empty = leeren Feldern
from-record-on = den Einträgen in diesem Browser, { $day }
use-record = Mit meinen Einträgen ausfüllen
start-empty = Mit leeren Feldern beginnen
print = Drucken

group-patient = Person
group-laboratory = Labor
group-regimen = Dosierung
group-indication = Indikation
group-allergy = Allergie
group-infection = Infektion
group-people = Schwangerschaft, Leber, Nieren
group-medicines = Arzneimittel und Impfungen
group-technique = Injektion zu Hause

unknown-answer = Unbekannt
yes = Ja
no = Nein
age = Alter
weight = Gewicht
height = Größe (optional)
height-hint = Nötig für Idealgewicht und angepasstes Gewicht.
counted-on = Datum der Neutrophilenzahl (optional)
counted-on-hint = Der Tag der Blutabnahme. Nötig, um die Zahl mit den Kontrollterminen zu vergleichen.
dose = Dosis
every = Dosierungsintervall
route = Art der Anwendung
subcutaneous = Subkutan
other-route = Andere
start = Erster Tag mit Anakinra (optional)
names-hint = Ein Name je Zeile, Wirkstoff oder Handelsname.
medicine-names = Namen der Arzneimittel
vaccine-names = Namen der Impfstoffe

answers = Ergebnis
overall-contraindicated = Kontraindiziert
overall-avoid = Vermeiden
overall-caution = Vorsicht
overall-cannot-judge = Nicht vollständig beurteilbar
overall-no-objection = Anhand dieser Monografie geprüft: keine Kontraindikation und kein Warnhinweis gefunden
missing-count = { $count ->
    [0] Alles, wonach diese Monografie fragt, ist bekannt.
    [one] 1 Angabe fehlt.
   *[other] { $count } Angaben fehlen.
}

not-judged = Nicht beurteilbar
undecided-from = Aus { $bound } nicht beurteilbar: { $rules }.
missing-for = Es fehlt: { $what } (nötig für: { $rules }).
unanswered-for = Nicht beantwortet: „{ $what }“ (nötig für: { $rules }).

numbers = Berechnungen
clearances = Kreatinin-Clearance (Cockcroft–Gault)
no-clearance = Die Kreatinin-Clearance lässt sich noch nicht berechnen.
equation = ({ $years } − Alter) × Gewicht ÷ ({ $factor } × Kreatinin)
equation-with = ({ $years } − { $age }) × { $weight } kg ÷ ({ $factor } × { $creatinine } mg/dL)
equation-for-women = { $equation } × { $part }
basis = Gewicht
weight-used = kg
clearance = mL/min
no-height = Die Größe fehlt: Die Clearance mit Idealgewicht und angepasstem Gewicht lässt sich nicht berechnen.
needs-height = Ohne die Größe lässt sich nicht beurteilen, ob die Clearance unter dem Grenzwert der Monografie liegt: Dieses Gewicht kann weit über dem Idealgewicht liegen.
extrapolated-below = Unter { $cm } cm (60 in) ist die Formel für das Idealgewicht extrapoliert.
light = Das tatsächliche Gewicht liegt unter dem Idealgewicht; üblich ist dann das tatsächliche Gewicht.

egfr-label = eGFR (CKD-EPI 2021)
egfr-with-stage = { $value } mL/min/1,73 m², Stadium { $stage }
egfr-note = Nur zur Einordnung: Die Regel der Monografie verwendet die Kreatinin-Clearance, nicht die eGFR.

clear = Geprüft, nichts gefunden
renal-unchanged = Kreatinin-Clearance { $range } mL/min (nicht unter { $limit }): Die Monografie gibt hier keine Dosisanpassung an. Bei einer Nierenfunktionsstörung ist die Clearance von Anakinra vermindert (S083), und die Monografie rät, eine Dosisreduktion zu erwägen (S081).
clear-rules = { $rules }.

printed-on = Anakinra: Dosisprüfung vom { $day }
entered = Eingegeben
measured-on = { $value } ({ $day })
sources = Quellen
document = { $title }, { $revised }.
document-with-statements = { $title }, { $revised }: { $statements }.
version-line = Anakinra Companion { $version }, { $rules } Regeln zu { $statements } Aussagen. Kein Medizinprodukt: Medizinisches Fachpersonal prüft und entscheidet.
signature = Name, Datum, Unterschrift
