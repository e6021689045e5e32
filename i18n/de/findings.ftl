usual-dose = Dosis der Monografie, Erwachsene mit rheumatoider Arthritis: { $dose } mg ({ $volume } mL, eine ganze Fertigspritze) subkutan einmal täglich.
other-indication = Andere Diagnose als rheumatoide Arthritis: von dieser Monografie nicht erfasst. Dosis und Schema gelten dafür nicht. Die folgenden Kontraindikationen und Warnhinweise können trotzdem zutreffen; siehe aktuelle Fachinformation.
indication-not-met = Außerhalb der Indikation der Monografie. Nicht erfüllt: { $conditions }.
above-ceiling = { $dose } mg liegt über den { $usual } mg der Monografie. { $sentence }
less-than-syringe = { $dose } mg ist weniger als eine ganze Fertigspritze. { $sentence }
above-any-label = { $dose } mg bei { $weight } kg sind { $each } mg/kg. Das liegt über { $most } mg/kg am Tag, der höchsten Dosis der späteren US-Fachinformation für irgendeine Krankheit (nicht in der Monografie). Prüfen Sie Dosis und Gewicht.
interval-too-long = { $every }: seltener als die tägliche Dosis der Monografie; die niedrigste Kreatinin-Clearance ({ $clearance } mL/min) gibt dafür keinen Grund.
interval-for-clearance = { $every }: Die Kreatinin-Clearance beträgt { $clearance } mL/min und liegt unter { $limit } mL/min; die Monografie rät, eine Dosis jeden zweiten Tag zu erwägen.
interval-for-dialysis = { $every }: Bei Dialyse (als terminale Niereninsuffizienz gewertet) rät die Monografie, eine Dosis jeden zweiten Tag zu erwägen.
interval-of-no-kind = { $every }: kein Dosierungsintervall der Monografie. Sie nennt einmal täglich und rät bei einer Kreatinin-Clearance unter { $limit } mL/min, jeden zweiten Tag zu erwägen.

condition-says = { $condition }. { $sentence }
contraindicated = Kontraindiziert: { $conditions }.
infection-on-treatment = { $condition } unter der Behandlung: Schweregrad beurteilen und Anakinra absetzen, wenn die Infektion schwerwiegend ist (S036). { $sentence }
patients-report = { $condition }: Laut Monografie sollen Patientinnen und Patienten dies dem medizinischen Fachpersonal mitteilen.
not-confirmed-says = Nicht bestätigt: { $condition }. { $sentence }
age-says = { $age ->
   *[other] { $age } Jahre. { $sentence }
}
older-says = { $age } Jahre. { $sentence } Die Monografie nennt keine Altersgrenze; diese App weist ab { $from } Jahren darauf hin.

dosing-for-dialysis = { $dose } mg jeden zweiten Tag erwägen: Dialyse wird als terminale Niereninsuffizienz gewertet.
consider-less-often = { $dose } mg jeden zweiten Tag erwägen: Die Kreatinin-Clearance beträgt { $clearance } mL/min und liegt unter { $limit } mL/min.
consider-less-often-with-every-weight = { $dose } mg jeden zweiten Tag erwägen: Die Kreatinin-Clearance beträgt { $clearances } mL/min und liegt mit jedem Körpergewicht unter { $limit } mL/min.
clearance-says = Kreatinin-Clearance { $clearances } mL/min. { $sentence }
weights-disagree = Das Ergebnis hängt vom verwendeten Körpergewicht ab: Die Kreatinin-Clearance liegt mit { $below } Gewicht unter { $limit } mL/min, mit { $above } Gewicht nicht. Die Monografie sagt nicht, welches Gewicht zu verwenden ist. Jeder zweite Tag ist nur unter { $limit } mL/min zu erwägen: Entscheiden Sie, welches Gewicht hier passt.
actual = tatsächlichem
ideal = idealem
adjusted = angepasstem
weight-and-other = { $weight } und { $other }
from-to = { $lowest } bis { $highest }
dialysis-contradicted = Widersprüchliche Angaben: Dialyse und eine berechnete Kreatinin-Clearance von { $clearance } mL/min, auf die kein Verlass ist. Prüfen Sie die Angaben.

neutropenia-on = Neutropenie: absolute Neutrophilenzahl (ANC) { $count } am { $day }, unter { $limit } /mm³. Die Monografie nennt keinen Grenzwert zum Absetzen; siehe aktuelle Fachinformation.
neutropenia-undated = Neutropenie: absolute Neutrophilenzahl (ANC) { $count }, unter { $limit } /mm³. Die Monografie nennt keinen Grenzwert zum Absetzen; siehe aktuelle Fachinformation.
count-due-on = Kontrolle der Neutrophilen (ANC), Monat { $month }: fällig am { $day }.
count-overdue-since = Kontrolle der Neutrophilen (ANC), Monat { $month }: war am { $day } fällig.
count-without-day = Kontrolle der Neutrophilen (ANC), Monat { $month }, fällig am { $day }: Eine Zahl ist ohne ihr Datum eingegeben. Geben Sie den Tag der Blutabnahme ein; es kann diese Kontrolle sein.

contradictions = { $contradictions } Prüfen Sie die Angaben.
severe-without-mild = Widersprüchliche Angaben: „{ $severe }“ ist mit Ja beantwortet, „{ $mild }“ mit Nein.
starts-ahead = Widersprüchliche Angaben: Anakinra wird schon angewendet, aber der erste Tag, { $day }, liegt in der Zukunft.
start-passed = Widersprüchliche Angaben: Anakinra wird noch nicht angewendet, aber der erste Tag, { $day }, ist vorbei.
start-before-birth = Widersprüchliche Angaben: Der erste Tag mit Anakinra, { $day }, liegt vor der Geburt einer Person von { $age } Jahren.
male-and = Als Geschlecht ist männlich eingetragen, und „{ $condition }“ ist mit Ja beantwortet.
at-age = „{ $condition }“ ist bei einem Alter von { $age } Jahren mit Ja beantwortet.
no-such-body = Widersprüchliche Angaben: { $weight } kg und { $height } cm können nicht beide stimmen.
used-but-old = Alte Werte wurden verwendet: { $values }.
days-old = { $value } von vor { $days } Tagen

tnf-blockers = { $medicines }: TNF-Blocker. { $sentence }
medicines-say = { $medicines }. { $sentence }
unlisted-medicines = { $medicines }: in der Monografie nicht aufgeführt. Das schließt eine Wechselwirkung nicht aus.
live-vaccines = { $vaccines }: lebende Viren. { $sentence }
live-bacteria = { $vaccines }: lebende Bakterien. Die Monografie nennt nur Lebendimpfstoffe mit Viren; diese App behandelt beide gleich (abgeleitet): während der Behandlung nicht geben.
inactivated-vaccines = { $vaccines }: nicht lebend. { $sentence }
unlisted-vaccines = { $vaccines }: nicht in der Liste dieser App. Klären Sie, ob es ein Lebendimpfstoff ist (Viren oder Bakterien).
did-you-mean = { $name } (meinten Sie „{ $near }“?)
