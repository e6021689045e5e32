### The page Dose check, for clinicians. The names of its groups, of measurements and of answers stand on the page about
### health, too, for patients; the equation on the pages about blood tests.

## The head of the page: what it is, and what its fields begin with

lead = For clinicians. Nothing entered here is kept, and nothing leaves this device.
began = Began with:
empty = Empty
from-record-on = From the record of this browser, { $day }
use-record = Fill in from my record
start-empty = Start empty
print = Print

## Headings of the groups of fields

group-patient = Patient
group-laboratory = Laboratory
group-regimen = Dose
group-indication = Indication
group-allergy = Allergy
group-infection = Infection
group-people = Pregnancy, liver, kidneys
group-medicines = Medicines and vaccinations
group-technique = Technique

## Fields and answers

unknown-answer = Unknown
yes = Yes
no = No
age = Age
weight = Weight
height = Height (optional)
height-hint = For ideal and adjusted weight.
counted-on = Day of the neutrophil count (optional)
counted-on-hint = The day of the draw. With it the count is set against the calendar.
dose = Dose
every = Interval
route = Route
subcutaneous = Under the skin
other-route = Another
start = First day of anakinra (optional)
names-hint = One a line, generic or brand name.
medicine-names = Names of the medicines
vaccine-names = Names of the vaccines

## The result: what all findings amount to, and how much is missing

answers = Result
overall-contraindicated = Contraindicated
overall-avoid = Avoid
overall-caution = Caution
overall-cannot-judge = Cannot judge yet
overall-no-objection = No objection found by this monograph
missing-count = { $count ->
    [0] Everything that this monograph asks for is known.
    [one] 1 item is missing.
   *[other] { $count } items are missing.
}

## What could not be judged

not-judged = What could not be judged
# $bound: what is known, in both units: > 5 mg/dL = > 442 µmol/L
# $rules: what cannot be decided, in a list with commas
undecided-from = Not decidable from { $bound }: { $rules }.
# $what: one of the names that follow, or that of an answer
# $rules: what waits for it, in a list with commas
missing-for = { $what } missing, needed for: { $rules }.
missing-age = Age
missing-adult-age = An adult’s age
missing-sex = Sex
missing-weight = Weight
missing-height = Height
missing-creatinine = Creatinine
missing-neutrophils = Neutrophil count
missing-dose = Dose
missing-interval = Interval
missing-route = Route
missing-medicines = Other medicines
missing-vaccines = Planned vaccinations
missing-start = First day of anakinra

## Creatinine clearance with each weight

numbers = Numbers
clearances = Creatinine clearance (Cockcroft–Gault)
no-clearance = Creatinine clearance cannot be calculated yet.
# $years: the 140 of the equation; $factor: its 72
equation = ({ $years } − age) × weight ÷ ({ $factor } × creatinine)
# The same with the numbers of a person. $creatinine: with the sign of its bound: > 5
equation-with = ({ $years } − { $age }) × { $weight } kg ÷ ({ $factor } × { $creatinine } mg/dL)
# $equation: one of the two above; $part: the 0.85 of the equation
equation-for-women = { $equation } × { $part }
basis = Weight
weight-used = kg
clearance = mL/min
no-height = Height is missing: clearance with ideal and adjusted weight cannot be calculated.
needs-height = Without the height it cannot be judged on which side of the monograph’s line the clearance lies: this weight may be far above the ideal one.
extrapolated-below = Below { $cm } cm (60 in) the equation for ideal weight is extrapolated.
light = The actual weight is below the ideal weight; the actual weight is then commonly used.

## Filtration, as context

egfr-label = eGFR (CKD-EPI 2021)
egfr-with-stage = { $value } mL/min/1.73 m², stage { $stage }
egfr-note = For context. The monograph’s rule uses creatinine clearance, not eGFR.

## What was judged without a finding

clear = Judged without objection
# $range: a clearance, or the lowest and the highest one; $limit: below which the monograph changes the dose
renal-unchanged = No change of dose for the kidneys: creatinine clearance is { $range } mL/min, not below { $limit }.
# $rules: what was judged, in a list with commas
clear-rules = { $rules }.

## The printed sheet

printed-on = Anakinra: dose check of { $day }
entered = Entered
# $value: a measurement with its unit; $day: when it was taken
measured-on = { $value } ({ $day })
sources = Sources
# $title, $revised: of a document, always in English
document = { $title }, { $revised }.
# $statements: their numbers, S010, S015
document-with-statements = { $title }, { $revised }: { $statements }.
# $rules, $statements: how many there are
version-line = Anakinra Companion { $version }, { $rules } rules over { $statements } statements. Not a medical device: a clinician checks and decides.
signature = Name, date, signature
