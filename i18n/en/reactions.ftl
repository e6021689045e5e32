### Reactions of the skin, on Today and in Skin and symptoms, for patients

## What can be added

ask = Noticed anything?
add-reaction = Add a skin reaction
add-symptom = Add a symptom

## A reaction

# $site: the injection site, perhaps as inside a sentence, $signs: what it is like, as inside a sentence, with commas between
signs-at = { $site }: { $signs }
# $site, $signs: as above, $size: a number
signs-and-size-at = { $site }: { $signs }, { $size } cm
# $onset: its first day, $gone: its last day, $count: for how long (day-count)
from-until = { $onset } to { $gone } ({ $count })
since-today = Since today
since-onset = Since { $onset } ({ $count })
day-count = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
rests-until = Avoid this site and those next to it until { $day }
with-neighbours = Avoid this site and those next to it for now
gone = It has healed
# $site: the injection site, as inside a sentence, $onset: the first day of the reaction
has-it-gone = Has the skin reaction at { $site } since { $onset } healed?

## What it is like; each once more as inside a sentence

sign-red = Red
sign-red-inline = red
sign-itchy = Itchy
sign-itchy-inline = itchy
sign-swollen = Swollen
sign-swollen-inline = swollen
sign-painful = Painful
sign-painful-inline = painful
sign-lump = Lump
sign-lump-inline = lump
