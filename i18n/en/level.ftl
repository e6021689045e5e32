### The page Drug level, about the concentration of anakinra in the blood, for patients

lead = This is an estimate, not a blood test. Do not skip, delay or change a dose because of it; only your doctor or nurse can decide that. It is worked out only from your injections and your dose schedule, and from your kidney function if it is known.

## What can be chosen

period = Time
span-week = 3 days back, 4 ahead
span-month = 2 weeks back, 2 ahead
span-quarter = 60 days back, 30 ahead
what-ifs = What if …
# The choices, which go on where “What if …” ends
as-planned = all doses are on time
without-next = the next dose is missed
every-second = only every second dose is given
hour-later = the next dose is 1 hour late
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

## For which kidneys the curve is drawn, and which doses

# $group: one of those above, inside a sentence
drawn-for-chosen = Drawn for the kidney function that you chose: { $group }.
# $clearance: a number, $day: of the blood test with its creatinine
drawn-for-measured = Drawn for the recorded creatinine clearance of { $clearance } mL/min ({ $day }): { $group }.
dialysis = Drawn for dialysis, as in your answers.
# $adult: the youngest age for which it can be estimated
assumed = Your kidney function cannot be worked out: creatinine, weight or an age of { $adult } or more is missing. The curve is drawn for normal kidneys. With reduced kidney function the level is higher.
drawn-whole = Only part of at least one of these doses went in. How much is not known, so it is drawn as a whole dose.
no-dose = No dose is recorded or planned in this time.

## The curve

title = Estimated level in the blood (mg/L)
# $low, $high: concentrations with their unit
between = Between { $low } and { $high } in this time.
walk = Level over time
now = now
at-between = { $day } { $time }: between { $low } and { $high }
at-about = { $day } { $time }: about { $level }
milligrams-per-litre = { $number } mg/L
as-table = As a table
lowest = Lowest
highest = Highest

## What it means, and what it rests on

times-as-high = The doses are the same, but the average level is about { $times } times that with normal kidneys. Ask your doctor or nurse what this means for you.
no-build-up = With normal kidneys little is left after a day, so daily doses do not build up.
band = With normal kidneys, two models fit the published numbers well. With reduced kidney function they differ. The band shows the range between them.
about = What this estimate is based on
# $percent: of bioavailability, $earliest, $latest: hours to the peak, $shortest, $longest: hours of the half-life
model-rests-on = The model has one compartment, with absorption from under the skin. The drug information (AHFS) gives { $percent }% bioavailability, the peak after { $earliest } to { $latest } hours, and a half-life of { $shortest } to { $longest } hours. The model keeps to these figures. Clearance by kidney function is from a study of 30 people. The volume is from a study of children and adolescents, scaled to 70 kg.
