### The page for the visit, to print or to show: the person makes it, clinicians read it

lead = What happened since your last visit, on a page to print or to show.
print = Print
save = Save as a text file
saved = The file is in the hands of this device.
not-saved = This browser did not take the file. Printing works without one.

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

## What is open today

alerts = Open today
no-alert = Nothing that the monograph warns of was found.
# $statements: the numbers of statements of the monograph
see-dose-check = For the team, see the dose check: { $rule } ({ $statements })
# $test: its name, $day: its date
test-overdue = Overdue: { $test }, due on { $day }
# $missing: a list
not-judged = Not everything could be judged. Missing: { $missing }.
# $sentence: what was found
since-day = { $sentence } (since { $day })
for-days-or-more = { $sentence } (for { $days } days or more)
# $clearance: a number, or “more than” or “less than” it, $day: when its creatinine was drawn
interval-differs = The recorded interval between doses and the monograph’s line for kidneys (clearance below { $limit } mL/min) differ: the latest clearance is { $clearance } mL/min ({ $day }).

## Regimen and doses

regimen = Regimen and pauses
doses = Doses
# $times: of two or more injections
injections-on = { $count ->
   *[other] { $count } injections on { $day }, at { $times }
}
# $earlier: one or more times, $later: one more
earlier-and-later = { $earlier } and { $later }
# $why: what happened, inside a sentence
only-a-part = { $day }: only a part of the dose went in ({ $why })
# $cause: inside a sentence
left-out = { $day }: left out ({ $cause })

## Blood tests

labs = Blood tests
# $clearance: a number, or “more than” or “less than” it, $day: when its creatinine was drawn, $weighed: when $kilograms were
clearance-on = Creatinine clearance (Cockcroft–Gault) { $clearance } mL/min on { $day }, with { $kilograms } kg of { $weighed }
next-count = Next planned neutrophil count: { $day }
next-count-overdue = Next planned neutrophil count: { $day }, overdue
tests-not-here = { $count ->
    [one] 1 planned neutrophil count fell due before this record began and is not recorded here.
   *[other] { $count } planned neutrophil counts fell due before this record began and are not recorded here.
}

## Sites

sites = Sites
# $name: of half a region
site-used = { $count ->
    [one] { $name }: { $count } injection
   *[other] { $name }: { $count } injections
}
# $mean: a number from 0 to 10, $noted: of how many injections it is known
site-used-with-pain = { $count ->
    [one] { $name }: { $count } injection, mean pain { $mean } of 10 ({ $noted } noted)
   *[other] { $name }: { $count } injections, mean pain { $mean } of 10 ({ $noted } noted)
}
