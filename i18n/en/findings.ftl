### What the rules have found, for clinicians: in the dose check and on its paper. $sentence is what the monograph says of it,
### from statements.ftl. What patients read is findings_for_patients.ftl.

## Dose, interval and indication

# $dose: in milligrams, $volume: in millilitres
usual-dose = Monograph dose: { $dose } mg once a day under the skin, one whole syringe of { $volume } mL.
other-indication = Another diagnosis than rheumatoid arthritis: not in this monograph. Nothing below applies to it.
# $conditions: a list, inside a sentence
indication-not-met = Outside the monograph’s indication. Not so: { $conditions }.
# $dose: in milligrams
dose-says = { $dose } mg. { $sentence }
# $dose: in milligrams, $weight: in kilograms, $each, $most: milligrams for each kilogram
above-any-label = { $dose } mg at { $weight } kg is { $each } mg/kg. No label goes above { $most } mg/kg a day, for any disease. Check dose and weight.
# $every: the interval, with a capital letter: “Every 3 days”
interval-too-long = { $every }: longer than the monograph’s daily dose, and the lowest clearance of { $clearance } mL/min is no reason for it.
interval-for-clearance = { $every }: creatinine clearance is { $clearance } mL/min, below { $limit }, where the monograph says to consider every other day.
interval-for-dialysis = { $every }: on dialysis the monograph says to consider every other day.
interval-of-no-kind = { $every }: not an interval of the monograph. It has every day, and every other day for a creatinine clearance below { $limit } mL/min.

## Answers

# $condition: beginning a line
condition-says = { $condition }: { $sentence }
# $conditions: a list, inside a sentence
contraindicated = Contraindicated: { $conditions }.
# $condition: inside a sentence
not-so-says = Not so: { $condition }. { $sentence }
# $age: in years
age-says = { $age ->
   *[other] { $age } years. { $sentence }
}
# $age, $from: in years
older-says = { $age } years. { $sentence } The monograph names no age; this app says it from { $from } years on.

## Kidneys

# $dose: in milligrams, $clearance: the only one that was calculated, $limit: both in mL/min
consider-less-often = Consider { $dose } mg every other day: creatinine clearance is { $clearance } mL/min, below { $limit } mL/min.
# $dose: in milligrams, $clearances: with every weight that is in use, “20.1 to 38.4”, $limit: both in mL/min
consider-less-often-with-every-weight = Consider { $dose } mg every other day: creatinine clearance is { $clearances } mL/min, with every weight below { $limit } mL/min.
# $clearances: one, or “20.1 to 38.4”
clearance-says = Creatinine clearance { $clearances } mL/min. { $sentence }
# $below: the weights with which it is below the limit, “actual and adjusted”, $above: the others
weights-disagree = The weights disagree: creatinine clearance is below { $limit } mL/min with { $below } weight, and not with { $above } weight. The monograph does not say which weight it means. Every other day is to be considered only below { $limit } mL/min: judge which weight fits this patient.
# Between “with” and “weight”
actual = actual
ideal = ideal
adjusted = adjusted
# $weight, $other: two of these
weight-and-other = { $weight } and { $other }
# $lowest, $highest: clearances with different weights
from-to = { $lowest } to { $highest }
dialysis-contradicted = Contradiction: dialysis, and a calculated clearance of at least { $clearance } mL/min, which cannot be relied on. Check the entries.

## Blood counts

# $count, $limit: neutrophils per mm³
neutropenia-on = Neutropenia: { $count } neutrophils per mm³ on { $day }, below { $limit }. No count at which to stop is named.
neutropenia-undated = Neutropenia: { $count } neutrophils per mm³, below { $limit }. No count at which to stop is named.
# $month: of treatment, a number
count-due-on = The neutrophil count of month { $month } is due on { $day }.
count-overdue-since = The neutrophil count of month { $month } was due on { $day }.
count-without-day = Neutrophil count of month { $month }, due on { $day }: a count is entered without its day. Enter the day of the draw; it may be this one.

## Entries of which one cannot be right, or that are old

# $contradictions: one or more of the sentences that follow
contradictions = { $contradictions } Check the entries.
# $severe, $mild: conditions by their names
severe-without-mild = Contradiction: “{ $severe }” is answered with yes, and “{ $mild }” with no.
starts-ahead = Contradiction: anakinra is given already, and its first day, { $day }, lies ahead.
start-passed = Contradiction: anakinra is not given yet, and its first day, { $day }, has passed.
start-before-birth = Contradiction: the first day of anakinra, { $day }, lies before the birth of somebody of { $age } years.
# $condition: inside a sentence
male-and = Contradiction: male, and { $condition }. One of them cannot be right.
# $condition: inside a sentence, $age: in years
at-age = Contradiction: { $condition } at { $age } years.
# $weight: in kilograms, $height: in centimetres
no-such-body = Contradiction: { $weight } kg at { $height } cm. No human body has both.
# $values: a list of the ones that follow
used-but-old = Used, but old: { $values }.
# $value: what was measured, inside a sentence, $days: a number, never small
days-old = { $value } of { $days } days ago

## Medicines and vaccines; their names are lists

tnf-blockers = { $medicines }: TNF blocker. { $sentence }
medicines-say = { $medicines }: { $sentence }
unlisted-medicines = { $medicines }: not in the monograph’s list. That does not mean that there is no interaction.
live-vaccines = { $vaccines }: live virus. { $sentence }
live-bacteria = { $vaccines }: live bacteria. The monograph speaks of live virus alone; the same reason applies (inferred).
inactivated-vaccines = { $vaccines }: not live. { $sentence }
unlisted-vaccines = { $vaccines }: not in this app’s list. Find out whether it contains live virus.
# $name: as it was written, $near: a name that it may be a misspelling of
did-you-mean = { $name } (do you mean “{ $near }”?)

## Statements as they go on after a colon: word for word as in statements.ftl, with a small letter where the language has one

s004-inline = may be given alone or with DMARDs that do not block TNF.
# $limit: the clearance in mL/min, $dose: in milligrams
s013-inline = creatinine clearance below { $limit } mL/min, estimated from serum creatinine (severe insufficiency or end-stage disease): consider { $dose } mg every other day.
s033-inline = after a severe hypersensitivity reaction stop at once and treat: epinephrine, corticosteroids, airway, oxygen, intravenous fluids, antihistamines, blood pressure. Anaphylaxis is rare.
s034-inline = the needle cover contains natural rubber latex: whoever is sensitive to it should not touch it.
s035-inline = do not start during an active infection.
s036-inline = stop if a serious infection develops.
s037-inline = infections, serious ones too, are more frequent; most are bacterial, of skin, lungs, bones and joints.
s039-inline = safety and efficacy in immunosuppressed patients were not evaluated.
s040-inline = safety and efficacy in chronic infections were not evaluated.
s041-inline = asthma may raise the risk of serious infection.
s042-inline = tell your clinician about infections that you have or that come again, before you start.
s070-inline = pregnancy: category B. To be decided with a clinician.
s071-inline = tell your clinician if you are pregnant or plan to be.
s072-inline = whether it passes into milk is unknown: caution while breast-feeding.
s079-inline = not studied in severely impaired liver function.
s080-inline = pharmacokinetics in impaired liver function were not studied.
s081-inline = impaired kidneys raise the risk of toxic reactions: consider a lower dose.
