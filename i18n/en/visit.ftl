### The page For your visit, to print or to show: the person makes it, and clinicians read it, too

lead = What happened since your last visit, on one page to print or to show.
print = Print
save = Save as a text file
saved = File saved.
not-saved = This browser could not save the file. You can print the page instead.

## The head of the page

# $first, $last: days of the period
title-of-period = Anakinra, { $first } to { $last } (made on { $today })
not-a-device = Recorded by the patient in Anakinra Companion, which is not a medical device.
# Where a part has no lines
nothing = Nothing is recorded.

## Questions of the person

questions = Questions
add-question = Add a question
question = What you want to ask
question-at-most = A question can have at most { $most } characters.
answered = Answered

## The alerts of today

alerts = Alerts today
no-alert = No alert from what is recorded here. Things not recorded were not checked.
# $statements: the numbers of statements of the monograph
see-dose-check = For your doctor or nurse, see Dose check: { $rule } ({ $statements })
# $test: its name, $day: its date
test-overdue = Overdue: { $test }, due on { $day }
# $missing: a list
not-judged = Not everything could be checked. Missing: { $missing }.
# $sentence: what was found
since-day = { $sentence } (since { $day })
for-days-or-more = { $sentence } (for { $days } days or more)
# $alert: what was found, and since when
known-since = { $alert } On { $day } you noted that your doctor or nurse knows.
# $clearance: a number, or “less than”, “at most”, “at least” or “more than” it, $day: of the blood test with its creatinine
interval-differs = For your doctor or nurse: the recorded dosing interval does not match the drug information (AHFS) for kidney function (limit: creatinine clearance below { $limit } mL/min). The latest creatinine clearance is { $clearance } mL/min ({ $day }).

## Dose schedule and doses

regimen = Dose schedule and pauses
doses = Doses
# $times: of two or more injections
injections-on = { $count ->
   *[other] { $count } injections on { $day }, at { $times }
}
# $earlier: one or more times, $later: one more
earlier-and-later = { $earlier } and { $later }
# $why: what happened, inside a sentence
only-a-part = { $day }: only part of the dose went in ({ $why })
# $cause: inside a sentence
skipped = { $day }: skipped ({ $cause })

## Blood tests

labs = Blood tests
# $clearance: a number, or “less than”, “at most”, “at least” or “more than” it, $day: of the blood test with its creatinine, $weighed: when $kilograms were
clearance-on = Creatinine clearance (Cockcroft–Gault) { $clearance } mL/min on { $day }, with { $kilograms } kg of { $weighed }
next-count = Next planned neutrophil test: { $day }
next-count-overdue = Next planned neutrophil test: { $day }, overdue
tests-not-here = { $count ->
    [one] 1 planned neutrophil test was due before these records began and is not recorded here.
   *[other] { $count } planned neutrophil tests were due before these records began and are not recorded here.
}

## Body areas

sites = Body areas
# $name: of half a region
site-used = { $count ->
    [one] { $name }: { $count } injection
   *[other] { $name }: { $count } injections
}
# $mean: a number from 0 to 10, $noted: of how many injections it is known
site-used-with-pain = { $count ->
    [one] { $name }: { $count } injection, average pain { $mean } of 10 (noted for { $noted })
   *[other] { $name }: { $count } injections, average pain { $mean } of 10 (noted for { $noted })
}
