### The page Blood tests and the forms for blood tests, for patients; some lines stand on the page for the visit, too

## The form for the results of a blood test

add = Add results
add-title = Add blood test results
correct-title = Correct blood test results
drawn = Date of the blood test
drawn-hint = The day blood was taken, not the day of the report.
results-hint = Fill in what is on your lab report, with its unit. Enter a result like <0.5 or ≥90 as it stands. Leave the rest empty.
group-blood-count = Blood count
group-kidneys-and-liver = Kidneys and liver
group-inflammation-and-cholesterol = Inflammation and cholesterol
range = Normal range on the report
# $analyte: as inside a sentence
normal-range-of = Normal range for { $analyte }
range-hint = As on the report, for example 1.8-7.7, <5 or >40.
not-a-range = Enter the range as 1.8-7.7, the lower limit first, or as <5 or >40.
range-alone = Enter the result, too: a normal range alone is not saved.
sign-alone = A number is missing after the sign. Enter it as <0.5 or ≥90, for example.
# $thousands: what was entered without its point, $entered: what was entered, $unit: the unit in which that would be usual
whole-numbers-only = In this unit the result has no decimals. If you meant thousands, enter { $thousands }. If the report says { $entered } { $unit }, choose that unit.
computed = The report gives neutrophils only in per cent
computed-hint = Enter the white blood cells above. Enter the percentages here. Does your report have a line “neutrophils %”? Then enter just that number under “Segmented” and leave “Bands” empty. That line can already include the bands.
segmented = Segmented
bands = Bands (optional)
too-many-parts = Together, these are more than 100%. Check both numbers.
own = Other results
own-one = Another result
own-name = What was measured
add-own = Add another result
value = Result
unit = Unit
not-a-unit = Enter the unit without spaces, in at most 20 characters.
report = The lab report
laboratory = Laboratory (optional)
saved = Results saved.

## The schedule of blood tests for neutrophils

# Stands for a moment in the place of the results, where there are thousands of them
preparing = Your many results are being put in order …
calendar = Blood test schedule
counted-from-day = The dates are counted from { $day }.
test = Test
due = Due
status = Status
# $count: months after the start of treatment
months-after-start = { $count ->
    [0] Before the start
    [one] After 1 month
   *[other] After { $count } months
}
done-on = Done on { $day }
not-yet-due = Not due yet
now-due = Due
overdue = Overdue
not-recorded = Not recorded
not-recorded-here = Not recorded here
not-here = Some blood tests were due before you began to record here. Add the results you have.
after-first-year = This schedule ends after the first year. You may still need blood tests: ask your doctor or nurse. You can add the dates here.
# Opens the button that follows
interrupted = After a break in treatment
restart = Treatment was restarted
restart-on = First day
restart-hint = Only if your doctor or nurse calls it a new start after a break. The schedule is then counted from this day.
began-again-on = Restarted on { $day }
own-test = Set by your doctor or nurse
add-test = Add a blood test
test-on = Due on
test-hint = The date that your doctor or nurse gave you.
test-note = What it is for (optional)

## The list of results

results = Results
earlier = Earlier results
empty = No results yet. Enter them from your lab report.
drawn-on = Blood test on { $day }
# $range: as in 1.8–7.7
normal = normal { $range }
below-normal = below normal
above-normal = above normal
# Behind a neutrophil count that the app calculated. $segmented, $bands: per cent
computed-from-both = calculated: white blood cells × ({ $segmented }% + { $bands }%)
computed-from-one = calculated: white blood cells × { $segmented }%

## What results mean

# Beside each low result as long as it is recorded, and on the page for the visit
low-neutrophils = Low neutrophil count. Call your doctor or nurse today, unless they already know this result. If you have a fever or feel unwell, call them now.
ctcae-grade = CTCAE grade { $grade } of 4 (4 is the lowest count)
grade-needs-lower-limit = CTCAE grade 1 not assessable: lower limit of the normal range missing
grade-needs-number = CTCAE grade not assessable: no number on the report
# $result: the one before treatment, $day: of its blood test
less-than-before-treatment = Neutrophils: { $percent }% lower than before treatment ({ $result } on { $day })
same-as-before-treatment = Neutrophils: the same as before treatment ({ $result } on { $day })
more-than-before-treatment = Neutrophils: { $percent }% higher than before treatment ({ $result } on { $day })
# $days: between the blood test and the weighing, $clearance: a number, or “less than”, “at most”, “at least” or “more than” it
clearance-on-this-day = { $days ->
    [0] Estimated kidney function (creatinine clearance) on this day: { $clearance } mL/min ({ $kilograms } kg, weighed on the same day)
    [one] Estimated kidney function (creatinine clearance) on this day: { $clearance } mL/min ({ $kilograms } kg, weighed 1 day before or after)
   *[other] Estimated kidney function (creatinine clearance) on this day: { $clearance } mL/min ({ $kilograms } kg, weighed { $days } days before or after)
}
# Beside each such result as long as it is recorded
kidneys-below = The estimate of your kidney function (creatinine clearance) is below { $limit } mL/min. If your doctor or nurse does not know this yet, tell them soon; do not wait for your next visit. They may want to review your treatment.
# $missing: what is not known, inside a sentence
clearance-not-judged = Your kidney function (creatinine clearance) cannot be worked out: { $missing } missing.
# This one and the next stand in the dose check, for clinicians. $clearance: a number, or “less than”, “at most”, “at least” or “more than” it,
# $day: of the blood test with its creatinine
daily-and-below = Recorded dosing interval: every day. Latest recorded creatinine clearance: { $clearance } mL/min ({ $day }), below { $limit } mL/min. The monograph says to consider dosing every other day.
less-often-and-not-below = Recorded dosing interval: longer than one day. Latest recorded creatinine clearance: { $clearance } mL/min ({ $day }), not below { $limit } mL/min. The monograph gives no renal reason for this interval.

## Trends

trends = Trends
no-trend = There are no results in this period.
overview = Tests
period = Choose another period
# What the slider of a chart walks through. $analyte: as inside a sentence
results-of = Results for { $analyte }
# The limit stands beside the line in the chart
limit-key = Below the dashed line: neutropenia, a low neutrophil count.
normal-key = Shaded: normal range of your last lab report.
strip-key = Bar below the chart: filled for injected doses, a gap with a line for a pause, a mark for a missed dose.
before-treatment = before treatment
as-table = As a table
on-report = On the report
elsewhere = In the other unit

## What a chart shows, in words

# $result: with its unit, $day: of the blood test
result-on = { $result } on { $day }
# Here and below, $name: what was measured, $first, $last: results with their days
one-result = { $name }: one result, { $last }.
first-then-last = { $name }: { $first }, then { $last }
same-at-first-and-last = { $name }: the first and the last result are the same, { $first } and { $last }
fell = { $name } fell from { $first } to { $last }
rose = { $name } rose from { $first } to { $last }
# Behind one of the four above
with-lowest = , lowest { $result }
with-highest = , highest { $result }
last-below-limit = ; the last result is below the limit for a low neutrophil count
last-not-below-limit = ; the last result is not below the limit for a low neutrophil count
# $way: from the first result to the last, $extreme, $limit: more of the above, or nothing
whole-caption = { $way }{ $extreme }{ $limit }.
# $name: what was measured, in the person’s own words, $first, $last: results with their days
own-results = { $count ->
    [one] { $name }: one result, { $last }.
   *[other] { $name }: { $count } results, first { $first }, last { $last }.
}
