### The page Dose check, for clinicians. The names of its groups, of measurements and of answers stand on the page about
### health, too, for patients; the equation on the pages about blood tests.

## The head of the page: what it is, and what its fields begin with

lead = For clinicians. If you use anakinra yourself, do not change your dose because of this page; ask your doctor or nurse. Nothing entered here is saved or sent.
began = Started with:
# Behind “Started with:”
empty = empty fields
from-record-on = the records in this browser, { $day }
use-record = Fill in from my records
clear-all = Clear all fields
restore = Undo: bring back the fields as they were
print = Print
copy = Copy as text
copied = Copied as text.
not-copied = This browser did not allow copying. Print the page instead.

## Headings of the groups of fields

quick = Dosing for renal function
checklist = Safety questions
group-laboratory = Neutrophils
group-indication = Indication
group-allergy = Allergy
group-infection = Infection
group-people = Pregnancy, liver, kidneys
group-medicines = Medicines and vaccinations
group-technique = Injecting at home
group-route = Route and self-injection
# Beside the heading of a group
group-answered = { $answered } of { $asked } answered
# Answers all questions of a group that are open with no. $group: its heading
none-of-these = None of these
none-of-group = None of these: { $group }
# Takes back what “None of these” has answered. $group: the heading
take-back = Take back
take-back-group = Take back: { $group }

## Fields and answers

unknown-answer = Unknown
yes = Yes
no = No
age = Age
weight = Weight
height = Height (optional)
# Where it stands with what was entered
height-entered = Height
weight-unit = Unit for weight
height-unit = Unit for height
height-in-feet = Height (optional): feet
feet-and-inches-unit = ft, in
and-inches = inches
inches-below-twelve = Enter inches below 12, for example 7.
pounds-are = { $pounds } lb = { $kilograms } kg
unusual-pounds = This weight is unusual for an adult. Is it in pounds?
feet-are = { $feet } ft { $inches } in = { $centimetres } cm
counted-on = Date of the neutrophil count (optional)
counted-on-hint = The day blood was taken. Needed to compare the count with the monitoring schedule.
dose = Dose
every = Dosing interval
route = Route
subcutaneous = Subcutaneous
other-route = Other
start = First day of anakinra (optional)
names-hint = Generic name or brand. Choose from the list, or press Enter to add any other name.
# Not shown: which names of the lists of medicines and vaccines this language shows, english or german
names-shown = english
# Beside a name, as a suggestion and where it was added
class-tnf-blocker = TNF blocker
class-dmard = DMARD
class-live-virus = live-virus vaccine
class-live-bacteria = live bacterial vaccine
class-not-live = not a live vaccine
class-tetanus = tetanus toxoid
# $class: one of the above; $brands: a list with commas
class-and-brands = { $class }: { $brands }
more-brands = { $brands } …
# Beside a brand. $name: what it is a brand of; $class: one of the above
brand-of-class = { $name }, { $class }
# Beside a name that resembles what was typed
perhaps-meant = Did you mean this?
medicine-names = Names of the medicines
vaccine-names = Names of the vaccines

## The answer, which stays on the screen: the dose, the clearance, the gravest finding, how much is answered

answer = Answer
# $dose: in milligrams
dose-usual = { $dose } mg once a day: the monograph’s usual dose
dose-every-other-day = Consider { $dose } mg every other day
dose-on-dialysis = Consider { $dose } mg every other day: dialysis
dose-by-weight = { $dose } mg once a day, or consider every other day: it depends on the body weight used
# $missing: a list, inside a sentence
dose-needs = Needed for the dose: { $missing }
no-dose-contraindicated = No dose: anakinra is contraindicated
no-dose-other-diagnosis = No dose: the monograph is about rheumatoid arthritis only
# $clearance: one, or “20.1 to 38.4”, $limit: both in mL/min, $basis: the weight used
clearance-below = Creatinine clearance { $clearance } mL/min ({ $basis }), below { $limit }
clearance-not-below = Creatinine clearance { $clearance } mL/min ({ $basis }), not below { $limit }
clearance-on-both-sides = Creatinine clearance { $clearance } mL/min ({ $basis }), below and above { $limit }
clearance-undecided = Creatinine clearance { $clearance } mL/min ({ $basis }): below or above { $limit } is not known
clearance-open = Creatinine clearance: not calculated yet
basis-actual = actual weight
basis-every = actual, ideal and adjusted weight
# $severity: “Caution”, $rule: the name of what was found
gravest = { $severity }: { $rule }
gravest-and-more = { $count ->
    [one] { $severity }: { $rule }, and 1 more finding
   *[other] { $severity }: { $rule }, and { $count } more findings
}
dose-not-entered = Current dose: not entered
# $fields: names of fields
unclear = Not judged until checked: { $fields }
# $dose: “100 mg”, $every: “every day”
dose-and-interval = { $dose } { $every }
# $dose: “100 mg every day”
entered-not-judged = Entered: { $dose }, not judged
entered-same = Entered: { $dose }, as in the monograph
# $usual: in milligrams
entered-more = Entered: { $dose }, more than the monograph’s { $usual } mg
entered-less = Entered: { $dose }, less than the monograph’s { $usual } mg
entered-more-often = Entered: { $dose }; consider less often
entered-less-often = Entered: { $dose }; the monograph has every day
entered-other-interval = Entered: { $dose }, an interval that is not in the monograph
nothing-answered = No safety question is answered yet
no-finding-so-far = No finding so far
overall-no-objection = Checked against this monograph: no contraindication or caution found
questions-answered = Safety questions: { $answered } of { $asked } answered
# Opens what is missing, where nothing is
all-known = Everything that this monograph asks for is known.

## What was found

answers = All findings

## What could not be assessed

not-judged = Could not be assessed
# $bound: what is known, in both units: > 5 mg/dL = > 442 µmol/L
# $rules: what cannot be decided, in a list with commas
undecided-from = Not assessable from { $bound }: { $rules }.
# $what: what is missing, inside a sentence
# $rules: what waits for it, in a list with commas
missing-for = Missing: { $what } (needed for { $rules }).
# $what: the question that is not answered, by its name
# $rules: what waits for it, in a list with commas
unanswered-for = Not answered: “{ $what }” (needed for { $rules }).

## Creatinine clearance with each weight

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
needs-height = Without the height it cannot be assessed whether the clearance is below the monograph’s limit: this weight may be far above the ideal weight.
extrapolated-below = Below { $cm } cm (60 in) the equation for ideal weight is extrapolated.
light = The actual weight is below the ideal weight; the actual weight is commonly used in this case.

## Filtration, as context

egfr-label = eGFR (CKD-EPI 2021)
egfr-with-stage = { $value } mL/min/1.73 m², stage { $stage }
egfr-note = For context only: the monograph’s rule uses creatinine clearance, not eGFR.

## What was checked without a finding

clear = Checked, nothing found
# $range: a clearance, or the lowest and the highest one; $limit: below which the monograph changes the dose
renal-unchanged = Creatinine clearance { $range } mL/min (not below { $limit }): the monograph specifies no dosage adjustment here. In renal impairment the clearance of anakinra is reduced (S083), and the monograph advises considering a dosage reduction (S081).
# $rules: what was checked, in a list with commas
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
