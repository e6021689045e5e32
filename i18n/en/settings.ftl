### The page Settings, for patients

## The person

details = Your details
# $sex: inside a sentence or at its beginning alike, $birth and $start: dates
born = { $sex }, born { $birth }, on anakinra since { $start }
change-details = Change details
change = Change

## What is prescribed

regimen = Prescribed regimen
# $dose: with its unit, $every: how often, $counted: how the days are counted
regimen-from = From { $day }: { $dose } { $every }, { $counted }
at-about = at about { $time }
counted-from-last = counted from the last dose
planned = planned
in-force = in force
replaced = replaced
change-regimen = Change the regimen
change-from = From
change-from-hint = What was done before this day stays as it is.
later = A change is recorded for a later day
keep-change = Keep the change of { $day }
keep-changes = Keep the changes of { $days }
drop-change = Drop the change of { $day }
drop-changes = Drop the changes of { $days }
counted = Counted
counted-hint = From the last dose, day and time move when you inject earlier or later.
from-start = At the usual time
from-last-dose = From the last dose
window = Overdue after
hours = { $count ->
    [one] 1 hour
   *[other] { $count } hours
}

## Weight

weight = Weight
weighed = { $weight } on { $day }
weighed-on = Weighed on
no-weight = No weight is recorded.
add-weight = Add a weight
all-weights = All weights

## How the app looks and speaks

theme = Appearance
theme-system = As the device
theme-light = Light
theme-dark = Dark
language = Language
language-system = As the device
simple = The Today page
simple-off = Shows everything
simple-on = Large and simple

## About the app

about = About
about-lead = This app records, shows, reminds and warns. It is not a medical device and does not replace your prescriber. In an emergency call your emergency number.
quoted = Documents that are quoted
version-of = Version { $version }
