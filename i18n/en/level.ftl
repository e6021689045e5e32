### The page about the concentration of anakinra in the blood, for patients

lead = A calculation for learning, not a measurement, and not for dosing. Nobody’s own values are in it but the recorded doses and, if there is one, the kidney function.

## What can be chosen

period = Time
span-week = 3 days back, 4 ahead
span-month = 2 weeks back, 2 ahead
span-quarter = 60 days back, 30 ahead
what-ifs = The next doses
as-planned = As they fall due
without-next = Without the next one
every-second = Only every second one
hour-later = The next one an hour late
kidneys = Kidney function
from-record = From my blood tests

## Groups of kidney function, with their limits in mL/min

normal-above = Normal (above { $limit } mL/min)
mildly-reduced = Mildly reduced ({ $from } to { $to })
moderately-reduced = Moderately reduced ({ $from } to below { $to })
severely-reduced = Severely reduced (below { $limit })
on-dialysis = On dialysis

## The same inside a sentence

normal-above-inline = normal (above { $limit } mL/min)
mildly-reduced-inline = mildly reduced ({ $from } to { $to })
moderately-reduced-inline = moderately reduced ({ $from } to below { $to })
severely-reduced-inline = severely reduced (below { $limit })
on-dialysis-inline = on dialysis

## For which kidneys the curve is drawn

# $group: one of those above, inside a sentence
drawn-for-chosen = Drawn for a kidney function that you chose: { $group }.
# $clearance: a number, $day: when its creatinine was drawn
drawn-for-measured = Drawn for the recorded creatinine clearance of { $clearance } mL/min ({ $day }): { $group }.
dialysis = Drawn for dialysis, as you have answered.
assumed = Kidney function cannot be judged: creatinine, weight or an adult’s age is missing. Drawn as if it were normal.
drawn-whole = Of a dose in this time only a part went in. How much is not known, so it is drawn as if it were whole.
no-dose = No dose is recorded or planned in this time.

## The curve

title = Concentration in blood (mg/L)
# $low, $high: concentrations with their unit
between = Between { $low } and { $high } in this time.
walk = Concentration over time
now = now
at-between = { $day } { $time }: between { $low } and { $high }
at-about = { $day } { $time }: about { $level }
milligrams-per-litre = { $number } mg/L
as-table = As a table
lowest = Lowest
highest = Highest

## What it means, and what it rests on

times-as-high = With this kidney function the mean concentration is { $times } times that with normal kidneys, for the same doses.
no-build-up = With normal kidneys little is left after a day, so that daily doses do not build up.
band = One curve would not be honest here: two models fit the published numbers equally well while the kidneys work well, and part when they do not. The band lies between them.
about = What it rests on
# $percent: of bioavailability, $earliest, $latest: hours to the peak, $shortest, $longest: hours of the half-life
model-rests-on = One compartment with absorption from the skin. The monograph prints { $percent } % bioavailability, the peak after { $earliest } to { $latest } hours and half gone in { $shortest } to { $longest } hours; the model keeps to these. Clearance by kidney function is from a study of 30 people; the volume from a study of children and adolescents, scaled to 70 kg.
