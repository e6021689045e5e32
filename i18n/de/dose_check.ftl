lead = Für Fachleute. Nichts, was Sie hier eingeben, wird gespeichert, und nichts verlässt dieses Gerät.
began = Begonnen mit:
empty = Leer
from-record-on = Aus den Aufzeichnungen dieses Browsers, { $day }
use-record = Aus Einträgen ausfüllen
start-empty = Leer beginnen
print = Drucken

group-patient = Person
group-laboratory = Labor
group-regimen = Dosis
group-indication = Indikation
group-allergy = Allergie
group-infection = Infektion
group-people = Schwangerschaft, Leber, Nieren
group-medicines = Arzneimittel und Impfungen
group-technique = Technik

unknown-answer = Unbekannt
yes = Ja
no = Nein
age = Alter
weight = Gewicht
height = Größe (freiwillig)
height-hint = Für das ideale und das angepasste Gewicht.
counted-on = Tag der Neutrophilenzählung (freiwillig)
counted-on-hint = Der Tag der Blutabnahme. Mit ihm wird die Zahl im Kalender berücksichtigt.
dose = Dosis
every = Abstand
route = Art der Anwendung
subcutaneous = Unter die Haut
other-route = Andere
start = Erster Tag mit Anakinra (freiwillig)
names-hint = Ein Name je Zeile, Wirkstoff oder Handelsname.
medicine-names = Namen der Arzneimittel
vaccine-names = Namen der Impfstoffe

answers = Ergebnis
overall-contraindicated = Kontraindiziert
overall-avoid = Vermeiden
overall-caution = Vorsicht
overall-cannot-judge = Noch nicht beurteilbar
overall-no-objection = Nach dieser Monografie kein Einwand gefunden
missing-count = { $count ->
    [0] Alles, wonach diese Monografie fragt, ist bekannt.
    [one] 1 Angabe fehlt.
   *[other] { $count } Angaben fehlen.
}

not-judged = Was nicht beurteilt werden konnte
undecided-from = Aus { $bound } nicht entscheidbar: { $rules }.
missing-for = Es fehlt: { $what }. Nötig für: { $rules }.
missing-age = Alter
missing-adult-age = Alter einer erwachsenen Person
missing-sex = Geschlecht
missing-weight = Gewicht
missing-height = Größe
missing-creatinine = Kreatinin
missing-neutrophils = Neutrophilenzahl
missing-dose = Dosis
missing-interval = Abstand
missing-route = Art der Anwendung
missing-medicines = andere Arzneimittel
missing-vaccines = geplante Impfungen
missing-start = erster Tag mit Anakinra

numbers = Zahlen
clearances = Kreatinin-Clearance (Cockcroft–Gault)
no-clearance = Die Kreatinin-Clearance lässt sich noch nicht berechnen.
equation = ({ $years } − Alter) × Gewicht ÷ ({ $factor } × Kreatinin)
equation-with = ({ $years } − { $age }) × { $weight } kg ÷ ({ $factor } × { $creatinine } mg/dL)
equation-for-women = { $equation } × { $part }
basis = Gewicht
weight-used = kg
clearance = mL/min
no-height = Die Größe fehlt: Die Clearance mit idealem und angepasstem Gewicht lässt sich nicht berechnen.
needs-height = Ohne die Größe lässt sich nicht beurteilen, auf welcher Seite der Grenze der Monografie die Clearance liegt: Dieses Gewicht kann weit über dem idealen liegen.
extrapolated-below = Unter { $cm } cm (60 in) ist die Formel für das ideale Gewicht extrapoliert.
light = Das tatsächliche Gewicht liegt unter dem idealen; üblich ist dann das tatsächliche Gewicht.

egfr-label = eGFR (CKD-EPI 2021)
egfr-with-stage = { $value } mL/min/1,73 m², Stadium { $stage }
egfr-note = Zur Einordnung. Die Regel der Monografie verwendet die Kreatinin-Clearance, nicht die eGFR.

clear = Ohne Einwand beurteilt
renal-unchanged = Keine Änderung der Dosis wegen der Nieren: Die Kreatinin-Clearance beträgt { $range } mL/min, nicht unter { $limit }.
clear-rules = { $rules }.

printed-on = Anakinra: Dosisprüfung vom { $day }
entered = Eingegeben
measured-on = { $value } ({ $day })
sources = Quellen
document = { $title }, { $revised }.
document-with-statements = { $title }, { $revised }: { $statements }.
version-line = Anakinra Companion { $version }, { $rules } Regeln zu { $statements } Aussagen. Kein Medizinprodukt: Eine Fachperson prüft und entscheidet.
signature = Name, Datum, Unterschrift
