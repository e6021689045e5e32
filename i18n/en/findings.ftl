### What the rules have found, for clinicians: in the dose check and on its paper. $sentence is what the monograph says of it,
### from statements.ftl. What patients read is findings_for_patients.ftl.

## Dose, interval and indication

# $dose: in milligrams, $volume: in millilitres
usual-dose = Monograph dose, adults with rheumatoid arthritis: { $dose } mg ({ $volume } mL, one whole prefilled syringe) subcutaneously once daily.
other-indication = Diagnosis other than rheumatoid arthritis: not covered by this monograph. Do not use its dose or schedule. Contraindications and cautions below may still apply; check the current product label.
# $conditions: a list, inside a sentence
indication-not-met = Outside the monograph’s indication. Not met: { $conditions }.
# $dose: that is given, $usual: that of the monograph, both in milligrams
above-ceiling = { $dose } mg is above the monograph’s { $usual } mg. { $sentence }
# $dose: in milligrams
less-than-syringe = { $dose } mg is less than one whole syringe. { $sentence }
# $dose: in milligrams, $weight: in kilograms, $each, $most: milligrams for each kilogram
above-any-label = { $dose } mg at { $weight } kg is { $each } mg/kg. That is above { $most } mg/kg a day, the highest dose in the later US label for any disease (not in the monograph). Check dose and weight.
# $every: the interval, with a capital letter: “Every 3 days”
interval-too-long = { $every }: less often than the monograph’s daily dose; the lowest creatinine clearance ({ $clearance } mL/min) gives no reason for it.
interval-for-clearance = { $every }: creatinine clearance is { $clearance } mL/min, below { $limit } mL/min; the monograph advises considering every other day.
interval-for-dialysis = { $every }: on dialysis (taken as end-stage renal disease), the monograph’s advice is to consider every other day.
interval-of-no-kind = { $every }: not a dosing interval of the monograph. It specifies once daily and, for a creatinine clearance below { $limit } mL/min, advises considering every other day.

## Answers

# $condition: beginning a line
condition-says = { $condition }. { $sentence }
# $conditions: a list, inside a sentence
contraindicated = Contraindicated: { $conditions }.
# Of an infection while on treatment. $condition: beginning a line
infection-on-treatment = { $condition } during treatment: assess its severity, and discontinue anakinra if it is serious (S036). { $sentence }
# Of what the monograph only asks patients to tell. $condition: beginning a line
patients-report = { $condition }: the monograph asks patients to tell their clinician about this.
# $condition: inside a sentence
not-confirmed-says = Not confirmed: { $condition }. { $sentence }
# $age: in years
age-says = { $age ->
   *[other] { $age } years. { $sentence }
}
# $age, $from: in years
older-says = { $age } years. { $sentence } The monograph gives no age limit; this app shows the caution from { $from } years.

## Kidneys

# $dose: in milligrams
dosing-for-dialysis = Consider { $dose } mg every other day: dialysis is taken as end-stage renal disease.
# $dose: in milligrams, $clearance: the only one that was calculated, $limit: both in mL/min
consider-less-often = Consider { $dose } mg every other day: creatinine clearance is { $clearance } mL/min, below { $limit } mL/min.
# $dose: in milligrams, $clearances: with every weight that is in use, “20.1 to 38.4”, $limit: both in mL/min
consider-less-often-with-every-weight = Consider { $dose } mg every other day: creatinine clearance is { $clearances } mL/min, below { $limit } mL/min with every body weight.
# $clearances: one, or “20.1 to 38.4”
clearance-says = Creatinine clearance { $clearances } mL/min. { $sentence }
# $below: the weights with which it is below the limit, “actual and adjusted”, $above: the others
weights-disagree = The result depends on the body weight used: creatinine clearance is below { $limit } mL/min with { $below } weight, but not with { $above } weight. The monograph does not say which weight to use. Every other day is to be considered only below { $limit } mL/min: decide which weight fits this patient.
# Between “with” and “weight”
actual = actual
ideal = ideal
adjusted = adjusted
# $weight, $other: two of these
weight-and-other = { $weight } and { $other }
# $lowest, $highest: clearances with different weights
from-to = { $lowest } to { $highest }
# $clearance: “at least 42” or “more than 42”
dialysis-contradicted = Conflicting entries: dialysis, and a calculated creatinine clearance of { $clearance } mL/min, which cannot be relied on. Check the entries.

## Blood tests

# $count: neutrophils in both units: 900 /mm³ = 0.9 ×10⁹/L, $limit: neutrophils per mm³
neutropenia-on = Neutropenia: absolute neutrophil count (ANC) { $count } on { $day }, below { $limit } /mm³. The monograph gives no threshold for stopping; check the current product label.
neutropenia-undated = Neutropenia: absolute neutrophil count (ANC) { $count }, below { $limit } /mm³. The monograph gives no threshold for stopping; check the current product label.
# $month: of treatment, a number
count-due-on = Neutrophil test (ANC) of month { $month }: due on { $day }.
count-overdue-since = Neutrophil test (ANC) of month { $month }: was due on { $day }.
count-without-day = Neutrophil test (ANC) of month { $month }, due on { $day }: a count is entered without its date. Enter the day blood was taken; it may be this test.

## Entries that do not go together, or that are old

# $contradictions: one or more of the sentences that follow
contradictions = { $contradictions } Check the entries.
# $severe, $mild: conditions by their names
severe-without-mild = Conflicting entries: “{ $severe }” is answered with yes, and “{ $mild }” with no.
starts-ahead = Conflicting entries: already on anakinra, but the first day, { $day }, is in the future.
start-passed = Conflicting entries: not yet on anakinra, but the first day, { $day }, has passed.
start-before-birth = Conflicting entries: the first day of anakinra, { $day }, is before the birth of a person of { $age } years.
# Both can be right. $condition: by its name
male-and = Recorded sex is male, and “{ $condition }” is answered with yes.
# $condition: by its name, $age: in years
at-age = “{ $condition }” is answered with yes at an age of { $age } years.
# $weight: in kilograms, $height: in centimetres
no-such-body = Conflicting entries: { $weight } kg and { $height } cm cannot both be right.
# $values: a list of the ones that follow
used-but-old = Old values were used: { $values }.
# $value: what was measured, inside a sentence, $days: a number, never small
days-old = { $value } from { $days } days ago

## Medicines and vaccines; their names are lists

tnf-blockers = { $medicines }: TNF blocker. { $sentence }
medicines-say = { $medicines }. { $sentence }
unlisted-medicines = { $medicines }: not listed in the monograph. This does not exclude an interaction.
live-vaccines = { $vaccines }: live virus. { $sentence }
live-bacteria = { $vaccines }: live bacteria. The monograph mentions live-virus vaccines only; this app treats both alike (inferred): do not give during treatment.
inactivated-vaccines = { $vaccines }: not live. { $sentence }
unlisted-vaccines = { $vaccines }: not in this app’s list. Check whether it is a live vaccine (virus or bacteria).
# $name: as it was written, $near: a name that it may be a misspelling of
did-you-mean = { $name } (did you mean “{ $near }”?)
