### The page Settings, for patients; the line about the person and those about the dose schedule and the weight stand on the page for the
### visit, too

## The groups and their index: the name of each, and what is in it; the line of backups says when the last one was

all-settings = All settings
choose-group = Choose a group from the list to see it here.
treatment = Your treatment
in-treatment = Your details, dose schedule, weight, injection sites
reminders-and-supply = Reminders and supply
in-supply = Reminders, syringes at home, sharps bin, trips
backup-and-restore = Backup and restore
storage-and-erasing = Storage and erasing
in-storage = How full the storage is, a test, erasing everything
look-and-language = Look and language
in-look = Light or dark, large text on Today, language
in-about = The version, use offline, and the sources

## The person

details = Your details
# $sex: inside a sentence or at its beginning alike, $birth and $start: dates
born = { $sex }, born { $birth }, on anakinra since { $start }
change-details = Change details
change = Change

## The dose schedule

regimen = Dose schedule
# $dose: with its unit, $every: how often, $counted: how the days are counted
regimen-from = From { $day }: { $dose } { $every }, { $counted }
at-about = at about { $time }
counted-from-last = counted from the last dose
planned = planned
in-force = in force
replaced = replaced
change-regimen = Change the dose schedule
change-from = Starts on
change-from-hint = Entries before this day stay as they are.
later = A change is already recorded for a later day. What should happen to it?
keep-change = Keep the change of { $day }
keep-changes = Keep the changes of { $days }
drop-change = Cross out the change of { $day }
drop-changes = Cross out the changes of { $days }
counted = When is the next dose due?
counted-hint = If you count from your last dose, an early or late injection also moves the next one.
from-start = At my usual time
from-last-dose = Counted from my last dose
window = Show as overdue after
hours = { $count ->
    [one] 1 hour
   *[other] { $count } hours
}

## Weight

weight = Weight
weighed = { $weight } on { $day }
weighed-on = Weighed on
no-weight = No weight is recorded yet.
add-weight = Add a weight
all-weights = All weights

## How the app looks and speaks

theme = Appearance
theme-system = Same as the device
theme-light = Light
theme-dark = Dark
language = Language
language-system = Same as the device
simple = The page Today
simple-off = Full view
simple-on = Simple view (large text)

## About the app

about = About
about-lead = This app records, shows, reminds and warns. It is not a medical device and does not replace your doctor or nurse. In an emergency, do not wait: call your emergency number.
quoted = Documents that are quoted
version-of = Version { $version }

## A file that another app has shared, or that was opened with this app

received = A file for this app
nothing-received = No file has arrived here. Share it again, or choose it in this app: a backup under “Backup and restore”, blood results under “Blood tests”.
# $megabytes: a number
received-too-large = This is larger than { $megabytes } MB, so it was not opened. Nothing was changed.
received-waits = Enter your details first. Then this file opens by itself. If you close the app before that, the file is kept for at most one hour.
# $names: of files
one-at-a-time = One file is opened at a time. These are not opened: { $names }. Share or open them again afterwards.
# $name: of a file
open-received = Open { $name }
# Stands where a name of a file is named
shared-text = the shared text
