lead = Für medizinisches Fachpersonal. Wenn Sie selbst Anakinra anwenden, ändern Sie Ihre Dosis nicht wegen dieser Seite; fragen Sie Ihre Praxis. Nichts, was hier eingegeben wird, wird gespeichert oder gesendet.
began = Begonnen mit:
empty = leeren Feldern
from-record-on = den Einträgen in diesem Browser, { $day }
use-record = Mit meinen Einträgen ausfüllen
clear-all = Alle Felder leeren
restore = Rückgängig: die vorigen Angaben zurückholen
print = Drucken
copy = Als Text kopieren
copied = Als Text kopiert.
not-copied = Der Browser hat das Kopieren nicht erlaubt. Drucken Sie die Seite stattdessen.

quick = Dosierung nach Nierenfunktion
checklist = Sicherheitsfragen
group-laboratory = Neutrophile
group-indication = Indikation
group-allergy = Allergie
group-infection = Infektion
group-people = Schwangerschaft, Leber, Nieren
group-medicines = Arzneimittel und Impfungen
group-technique = Injektion zu Hause
group-route = Art der Anwendung, Selbstinjektion
group-answered = { $answered } von { $asked } beantwortet
none-of-these = Nichts davon
none-of-group = Nichts davon: { $group }
take-back = Zurücknehmen
take-back-group = Zurücknehmen: { $group }

unknown-answer = Unbekannt
yes = Ja
no = Nein
age = Alter
weight = Gewicht
height = Größe (optional)
height-entered = Größe
weight-unit = Einheit für das Gewicht
height-unit = Einheit für die Größe
height-in-feet = Größe (optional): Fuß
feet-and-inches-unit = Fuß, Zoll
and-inches = Zoll
inches-below-twelve = Geben Sie weniger als 12 Zoll ein, zum Beispiel 7.
pounds-are = { $pounds } lb = { $kilograms } kg
unusual-pounds = Dieses Gewicht ist für Erwachsene ungewöhnlich. Ist es in Pfund (lb)?
feet-are = { $feet } Fuß { $inches } Zoll = { $centimetres } cm
counted-on = Datum der Neutrophilenzahl (optional)
counted-on-hint = Der Tag der Blutabnahme. Nötig, um die Zahl mit den Kontrollterminen zu vergleichen.
dose = Dosis
every = Dosierungsintervall
route = Art der Anwendung
subcutaneous = Subkutan
other-route = Andere
start = Erster Tag mit Anakinra (optional)
names-hint = Wirkstoff oder Handelsname. Wählen Sie aus der Liste, oder fügen Sie einen anderen Namen mit der Eingabetaste hinzu.
names-shown = german
class-tnf-blocker = TNF-Blocker
class-dmard = DMARD
class-live-virus = Lebendimpfstoff mit Viren
class-live-bacteria = Lebendimpfstoff mit Bakterien
class-not-live = kein Lebendimpfstoff
class-tetanus = Tetanus-Toxoid
class-and-brands = { $class }: { $brands }
more-brands = { $brands } …
brand-of-class = { $name }, { $class }
perhaps-meant = Meinten Sie diesen Namen?
medicine-names = Namen der Arzneimittel
vaccine-names = Namen der Impfstoffe

answer = Antwort
dose-usual = { $dose } mg einmal täglich: die übliche Dosis der Monografie
dose-every-other-day = { $dose } mg jeden zweiten Tag erwägen
dose-on-dialysis = { $dose } mg jeden zweiten Tag erwägen: Dialyse
dose-by-weight = { $dose } mg einmal täglich, oder jeden zweiten Tag erwägen: Es hängt vom verwendeten Körpergewicht ab
dose-needs = Für die Dosis nötig: { $missing }
no-dose-contraindicated = Keine Dosis: Anakinra ist kontraindiziert
no-dose-other-diagnosis = Keine Dosis: Die Monografie gilt nur für die rheumatoide Arthritis
clearance-below = Kreatinin-Clearance { $clearance } mL/min ({ $basis }), unter { $limit }
clearance-not-below = Kreatinin-Clearance { $clearance } mL/min ({ $basis }), nicht unter { $limit }
clearance-on-both-sides = Kreatinin-Clearance { $clearance } mL/min ({ $basis }), unter und über { $limit }
clearance-undecided = Kreatinin-Clearance { $clearance } mL/min ({ $basis }): ob unter oder über { $limit }, ist nicht bekannt
clearance-open = Kreatinin-Clearance: noch nicht berechnet
basis-actual = tatsächliches Gewicht
basis-every = tatsächliches, Ideal- und angepasstes Gewicht
gravest = { $severity }: { $rule }
gravest-and-more = { $count ->
    [one] { $severity }: { $rule }, und 1 weiterer Befund
   *[other] { $severity }: { $rule }, und { $count } weitere Befunde
}
dose-not-entered = Aktuelle Dosis: nicht eingegeben
unclear = Bis zur Prüfung nicht beurteilt: { $fields }
dose-and-interval = { $dose } { $every }
entered-not-judged = Eingegeben: { $dose }, nicht beurteilt
entered-same = Eingegeben: { $dose }, wie in der Monografie
entered-more = Eingegeben: { $dose }, mehr als die { $usual } mg der Monografie
entered-less = Eingegeben: { $dose }, weniger als die { $usual } mg der Monografie
entered-more-often = Eingegeben: { $dose }; seltener erwägen
entered-less-often = Eingegeben: { $dose }; die Monografie hat täglich
entered-other-interval = Eingegeben: { $dose }, dieses Intervall hat die Monografie nicht
nothing-answered = Noch keine Sicherheitsfrage beantwortet
no-finding-so-far = Bisher kein Befund
overall-no-objection = Anhand dieser Monografie geprüft: keine Kontraindikation und kein Warnhinweis gefunden
questions-answered = Sicherheitsfragen: { $answered } von { $asked } beantwortet
all-known = Alles, wonach diese Monografie fragt, ist bekannt.

answers = Alle Befunde

not-judged = Nicht beurteilbar
undecided-from = Aus { $bound } nicht beurteilbar: { $rules }.
missing-for = Es fehlt: { $what } (nötig für: { $rules }).
unanswered-for = Nicht beantwortet: „{ $what }“ (nötig für: { $rules }).

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
