usual-dose = Dosis der Monografie: { $dose } mg einmal täglich unter die Haut, eine ganze Fertigspritze mit { $volume } mL.
other-indication = Eine andere Diagnose als rheumatoide Arthritis: nicht in dieser Monografie. Nichts von dem, was folgt, gilt dafür.
indication-not-met = Außerhalb der Indikation der Monografie. Trifft nicht zu: { $conditions }.
dose-says = { $dose } mg. { $sentence }
above-any-label = { $dose } mg bei { $weight } kg sind { $each } mg/kg. Keine Zulassung geht für irgendeine Krankheit über { $most } mg/kg am Tag hinaus. Prüfen Sie Dosis und Gewicht.
interval-too-long = { $every }: seltener als die tägliche Dosis der Monografie, und die niedrigste Clearance von { $clearance } mL/min ist kein Grund dafür.
interval-for-clearance = { $every }: Die Kreatinin-Clearance beträgt { $clearance } mL/min und liegt unter { $limit }; dafür ist laut Monografie jeder zweite Tag zu erwägen.
interval-for-dialysis = { $every }: An der Dialyse ist laut Monografie jeder zweite Tag zu erwägen.
interval-of-no-kind = { $every }: kein Abstand der Monografie. Sie nennt jeden Tag und, bei einer Kreatinin-Clearance unter { $limit } mL/min, jeden zweiten Tag.

condition-says = { $condition }: { $sentence }
contraindicated = Kontraindiziert: { $conditions }.
not-so-says = Trifft nicht zu: { $condition }. { $sentence }
age-says = { $age ->
   *[other] { $age } Jahre. { $sentence }
}
older-says = { $age } Jahre. { $sentence } Die Monografie nennt kein Alter; diese App weist ab { $from } Jahren darauf hin.

consider-less-often = { $dose } mg jeden zweiten Tag erwägen: Die Kreatinin-Clearance beträgt { $clearance } mL/min und liegt unter { $limit } mL/min.
consider-less-often-with-every-weight = { $dose } mg jeden zweiten Tag erwägen: Die Kreatinin-Clearance beträgt { $clearances } mL/min und liegt mit jedem Gewicht unter { $limit } mL/min.
clearance-says = Kreatinin-Clearance { $clearances } mL/min. { $sentence }
weights-disagree = Die Gewichte stimmen nicht überein: Die Kreatinin-Clearance liegt mit { $below } Gewicht unter { $limit } mL/min, mit { $above } Gewicht nicht. Die Monografie sagt nicht, welches Gewicht sie meint. Jeder zweite Tag ist nur unter { $limit } mL/min zu erwägen: Beurteilen Sie, welches Gewicht hier passt.
actual = tatsächlichem
ideal = idealem
adjusted = angepasstem
weight-and-other = { $weight } und { $other }
from-to = { $lowest } bis { $highest }
dialysis-contradicted = Widerspruch: Dialyse und eine berechnete Clearance von mindestens { $clearance } mL/min, auf die kein Verlass ist. Prüfen Sie die Angaben.

neutropenia-on = Neutropenie: { $count } Neutrophile pro mm³ am { $day }, unter { $limit }. Eine Zahl, bei der abzusetzen ist, wird nicht genannt.
neutropenia-undated = Neutropenie: { $count } Neutrophile pro mm³, unter { $limit }. Eine Zahl, bei der abzusetzen ist, wird nicht genannt.
count-due-on = Die Neutrophilenzahl von Monat { $month } ist am { $day } fällig.
count-overdue-since = Die Neutrophilenzahl von Monat { $month } war am { $day } fällig.
count-without-day = Neutrophilenzahl von Monat { $month }, fällig am { $day }: Eine Zahl ist ohne ihren Tag eingegeben. Geben Sie den Tag der Blutabnahme ein; sie kann es schon sein.

contradictions = { $contradictions } Prüfen Sie die Angaben.
severe-without-mild = Widerspruch: „{ $severe }“ ist mit Ja beantwortet, „{ $mild }“ mit Nein.
starts-ahead = Widerspruch: Anakinra wird schon angewendet, und der erste Tag, { $day }, liegt in der Zukunft.
start-passed = Widerspruch: Anakinra wird noch nicht angewendet, und der erste Tag, { $day }, ist vorbei.
start-before-birth = Widerspruch: Der erste Tag mit Anakinra, { $day }, liegt vor der Geburt einer Person von { $age } Jahren.
male-and = Widerspruch: männlich und { $condition }. Eines von beiden kann nicht stimmen.
at-age = Widerspruch: { $condition } mit { $age } Jahren.
no-such-body = Widerspruch: { $weight } kg bei { $height } cm. Kein menschlicher Körper hat beides.
used-but-old = Verwendet, aber alt: { $values }.
days-old = { $value } von vor { $days } Tagen

tnf-blockers = { $medicines }: TNF-Blocker. { $sentence }
medicines-say = { $medicines }: { $sentence }
unlisted-medicines = { $medicines }: nicht in der Liste der Monografie. Das heißt nicht, dass es keine Wechselwirkung gibt.
live-vaccines = { $vaccines }: lebende Viren. { $sentence }
live-bacteria = { $vaccines }: lebende Bakterien. Die Monografie spricht nur von lebenden Viren; derselbe Grund gilt auch hier (abgeleitet).
inactivated-vaccines = { $vaccines }: nicht lebend. { $sentence }
unlisted-vaccines = { $vaccines }: nicht in der Liste dieser App. Klären Sie, ob der Impfstoff lebende Viren enthält.
did-you-mean = { $name } (meinen Sie „{ $near }“?)

s004-inline = Kann allein oder mit DMARDs gegeben werden, die TNF nicht blockieren.
s013-inline = Kreatinin-Clearance unter { $limit } mL/min, geschätzt aus dem Serumkreatinin (schwere Niereninsuffizienz oder Endstadium): { $dose } mg jeden zweiten Tag erwägen.
s033-inline = Nach einer schweren Überempfindlichkeitsreaktion sofort absetzen und behandeln: Adrenalin, Kortikosteroide, Atemwege, Sauerstoff, Flüssigkeit intravenös, Antihistaminika, Blutdruck. Anaphylaxie ist selten.
s034-inline = Die Nadelkappe enthält Naturkautschuklatex: Wer darauf empfindlich reagiert, sollte sie nicht berühren.
s035-inline = Während einer aktiven Infektion nicht beginnen.
s036-inline = Absetzen, wenn eine schwerwiegende Infektion auftritt.
s037-inline = Infektionen, auch schwerwiegende, sind häufiger; die meisten sind bakteriell und betreffen Haut, Lunge, Knochen und Gelenke.
s039-inline = Sicherheit und Wirksamkeit bei Immunsuppression wurden nicht geprüft.
s040-inline = Sicherheit und Wirksamkeit bei chronischen Infektionen wurden nicht geprüft.
s041-inline = Asthma kann das Risiko schwerwiegender Infektionen erhöhen.
s042-inline = Berichten Sie Ihrer Praxis über Infektionen, die Sie haben oder die wiederkommen, bevor Sie beginnen.
s070-inline = Schwangerschaft: Kategorie B. Gemeinsam mit einer Fachperson zu entscheiden.
s071-inline = Sagen Sie Ihrer Praxis, wenn Sie schwanger sind oder es werden möchten.
s072-inline = Ob es in die Milch übergeht, ist unbekannt: Vorsicht in der Stillzeit.
s079-inline = Bei schwerer Leberfunktionsstörung nicht untersucht.
s080-inline = Die Pharmakokinetik bei Leberfunktionsstörung wurde nicht untersucht.
s081-inline = Eine eingeschränkte Nierenfunktion erhöht das Risiko toxischer Reaktionen: eine niedrigere Dosis erwägen.
