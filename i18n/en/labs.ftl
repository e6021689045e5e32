### The page Labs and the forms for blood tests, for patients; some lines stand on the page for the visit, too

## The form for the results of a blood draw

add = Add results
add-title = Add blood results
correct-title = Correct blood results
drawn = Blood drawn on
drawn-hint = The day of the draw, not of the report.
results-hint = Fill in what your report has, with its unit. A result like <0.5 is entered as it stands. Leave the rest empty.
group-blood-count = Blood count
group-kidneys-and-liver = Kidneys and liver
group-inflammation-and-fat = Inflammation and fat
range = Normal range of the laboratory
# $analyte: as inside a sentence
normal-range-of = Normal range of { $analyte }
range-hint = As on the report: 1.8-7.7 or <5 or >40.
not-a-range = Please enter it as 1.8-7.7, the lower limit first, or as <5 or >40.
range-alone = Please enter the result, too: a normal range alone is not kept.
sign-alone = A number is missing after the sign. Enter it as <0.5 or >90.
# $sign: ≤ or ≥, $other: < or > instead
sign-or-equal = “{ $sign }” is not understood here, because it leaves open whether the number was reached. Enter { $other } if the report means a limit, or the number alone if that was measured.
# $thousands: what was entered without its point, $entered: what was entered, $unit: the unit in which that would be usual
whole-numbers-only = This unit has whole numbers only. If you meant thousands, enter { $thousands }. If the report says { $entered } { $unit }, choose that unit: it would be usual.
computed = The report gives neutrophils in per cent only
computed-hint = Enter the white cells above, and here what the report calls segmented and bands. Many reports have one line “neutrophils %” that includes the bands: then enter that line alone, or they count twice.
segmented = Segmented
bands = Bands (optional)
too-many-parts = Both together are more than 100 %.
own = Other results
own-one = Another result
own-name = What was measured
add-own = Add another result
value = Value
unit = Unit
not-a-unit = Please enter the unit without blanks, in at most 20 characters.
report = The report
laboratory = Laboratory (optional)
saved = Results saved.

## The calendar of neutrophil counts

calendar = Neutrophil calendar
counted-from-day = Counted from { $day }.
test = Count
due = Due
status = Status
# $count: months after the start of treatment
months-after-start = { $count ->
    [0] Before the start
    [one] 1 month
   *[other] { $count } months
}
done-on = Done on { $day }
not-yet-due = Later
now-due = Due
overdue = Overdue
not-recorded = Not recorded
not-recorded-here = Not recorded here
not-here = Some counts fell due before you began to record here. Add the results you have.
after-first-year = After the first year the monograph asks for no further counts. Your prescriber decides; you can add the days here.
restart = Treatment began again
restart-on = First day
restart-hint = After a break that your prescriber calls a new start. The calendar then counts from this day.
began-again-on = Began again on { $day }
own-test = Set by your prescriber
add-test = Add a test
test-on = Due on
test-hint = As your prescriber wants it.
test-note = What for (optional)

## The list of results

results = Results
earlier = Earlier results
empty = No results yet. Enter them from your laboratory report.
drawn-on = Blood drawn on { $day }
# $range: as in 1.8–7.7
normal = normal { $range }
below-normal = below normal
above-normal = above normal
# Behind a neutrophil count that the app calculated. $segmented, $bands: per cent
computed-from-both = computed: white cells × ({ $segmented } % + { $bands } %)
computed-from-one = computed: white cells × { $segmented } %

## What results mean

low-neutrophils = Low neutrophils. Tell your prescriber.
ctcae-grade = CTCAE grade { $grade }
grade-needs-lower-limit = CTCAE grade 1 cannot be judged: lower limit of normal missing
grade-needs-number = CTCAE grade cannot be judged: no number on the report
# $result: the one before treatment, $day: when it was drawn
less-than-before-treatment = Neutrophils: { $percent } % less than before treatment ({ $result } on { $day })
same-as-before-treatment = Neutrophils: the same as before treatment ({ $result } on { $day })
more-than-before-treatment = Neutrophils: { $percent } % more than before treatment ({ $result } on { $day })
# $days: between the draw and the weighing, $clearance: a number, or “more than” or “less than” it
clearance-on-this-day = { $days ->
    [0] Creatinine clearance on this day: { $clearance } mL/min ({ $kilograms } kg, weighed on the same day)
    [one] Creatinine clearance on this day: { $clearance } mL/min ({ $kilograms } kg, weighed a day apart)
   *[other] Creatinine clearance on this day: { $clearance } mL/min ({ $kilograms } kg, weighed { $days } days apart)
}
kidneys-below = Kidney function is below { $limit } mL/min. Please show this result to your prescriber.
# $missing: what is not known, inside a sentence
clearance-not-judged = Creatinine clearance cannot be judged: { $missing } missing.
# $clearance: a number, or “more than” or “less than” it, $day: when its creatinine was drawn
daily-and-below = The recorded regimen is one dose every day, and the latest recorded clearance is { $clearance } mL/min ({ $day }), below { $limit }: the monograph says to consider every other day.
less-often-and-not-below = The recorded regimen is less often than every day, and the latest recorded clearance is { $clearance } mL/min ({ $day }), not below { $limit }: the monograph gives no reason from the kidneys.

## Trends

trends = Trends
no-trend = No result lies in this period.
overview = Analytes
period = Another period
# What the slider of a chart walks through. $analyte: as inside a sentence
results-of = Results of { $analyte }
limit-key = Dashed line: below it the monograph speaks of neutropenia.
normal-key = Shaded: what the last laboratory calls normal.
strip-key = Bar below: filled while doses were given, a gap with a line for a pause, a mark for a missed dose.
before-treatment = before treatment
as-table = As a table
on-report = On the report
elsewhere = In the other unit

## What a chart shows, in words

# $result: with its unit, $day: when it was drawn
result-on = { $result } on { $day }
# Here and below, $name: the analyte, $first, $last: results with their days
one-result = { $name }: one result, { $last }.
first-then-last = { $name }: { $first }, then { $last }
same-at-first-and-last = { $name }: the same at first and at last, { $first } and { $last }
fell = { $name } fell from { $first } to { $last }
rose = { $name } rose from { $first } to { $last }
# Behind one of the four above
with-lowest = , lowest { $result }
with-highest = , highest { $result }
last-below-limit = ; the last is below the limit of neutropenia
last-not-below-limit = ; the last is not below the limit of neutropenia
# $way: from the first result to the last, $extreme, $limit: more of the above, or nothing
whole-caption = { $way }{ $extreme }{ $limit }.
# $name: what was measured, in the person’s own words, $first, $last: results with their days
own-results = { $count ->
    [one] { $name }: one result, { $last }.
   *[other] { $name }: { $count } results, { $first } at first and { $last } at last.
}
