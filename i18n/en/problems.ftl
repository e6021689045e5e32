### What is wrong with what was entered or done, and what to do about it: beside fields and in dialogs, for everyone

# The word in front of a problem
problem = Problem

## Numbers

empty = Please fill this in.
without-spaces = Write the number without spaces, for example 1000 or 7.5.
hidden-sign = There is a hidden sign in this number. Delete it all and type the digits 0 to 9 and one point or comma.
# $sign: the first character that is no digit
stray-sign = “{ $sign }” cannot be part of a number here. Use the digits 0 to 9 and one point or comma, without a unit.
# $separator: the point or comma that was typed
nothing-before = A digit is missing before the “{ $separator }”. Write 0{ $separator }5, for example.
# $separator: the point or comma that was typed
nothing-after = A digit is missing after the “{ $separator }”.
second-separator = There is more than one point or comma. Write thousands without a separator, for example 1234.5.
not-whole = This is a whole number in this unit. If you meant thousands, write them without a separator, for example 4500.
too-many-places = { $count ->
    [one] At most one digit after the point or comma makes sense here.
   *[other] At most { $count } digits after the point or comma make sense here.
}
too-long = This number is too long. Please check it.

## Names

name-too-long = { $count ->
   *[other] A name can have at most { $count } characters.
}
name-of-lines = A name is one line.

## Days and times

not-a-date = This date does not exist or is not complete. Check day, month and year, for example 30 Nov 2026.
not-a-year = This year is not complete or lies too far back. Write all four digits, for example 2026.
not-a-time = This time does not exist or is not complete. Enter hours and minutes, for example 08:00.
future-birth = This date of birth lies in the future. Please check the year.
start-before-birth = The first day of anakinra lies before the date of birth.
older-than = { $years ->
   *[other] That would be an age of more than { $years } years. Please check the year.
}
future-start = This day lies ahead. Is it planned so?
skipped-time = The clocks were put forward over this time, so it did not exist on that day. Please check it.

## Doses and weights

# $milligrams: what was entered, $most: milligrams
dose-impossible = { $milligrams } mg is not a possible dose. Enter more than 0 and at most { $most } mg.
# $milligrams: what was entered, $syringe: the milligrams in a syringe
dose-unusual = { $milligrams } mg is not one whole syringe of { $syringe } mg. Is it what was prescribed?
# $most: kilograms
weight-impossible = Enter a weight in kilograms, more than 0 and at most { $most } kg.
unusual-weight = This weight is unusual for an adult. Is it in kilograms?

## Why an entry is refused

in-future = This lies in the future. Please check it.
too-far-ahead = This lies more than a year ahead. Please check it.
# $day: the date of birth
before-birth = This lies before the date of birth, { $day }.
# $day: the first day of anakinra
before-start = This lies before the first day of anakinra, { $day }. If that day is wrong, correct it in Settings first.
# $day: the day of the injection
injection-before-start = An injection is recorded on { $day } already, so the first day cannot be later.
same-dose = An injection is recorded that could be the same dose.
given-already = An injection is recorded on this day already.
no-result = Enter at least one result.
result-twice = One of the results stands here twice.
more-than-white-cells = These are more than all white cells together. Please check both values and their units.
skipped-already = The dose of this day is recorded as left out already.
ends-before-it-begins = The last day lies before the first.
expired-on-arrival = It would have expired before it came. Please check both dates.
no-reason = Please say why.
changed-meanwhile = This entry was changed meanwhile, perhaps in another tab. Nothing was saved.

## Why an entry could not be saved

outdated = Not saved: a newer version of this app has written to your record. Reload the page to get it.
no-room = Not saved: the browser has no room left for this app. Everything recorded before is still there. Export it in Settings, then free some room.
not-kept = Not saved: the browser took the entry but did not keep it. Please export your record in Settings.
denied = Not saved: the browser lets this app keep nothing.
no-answer = Not saved: the browser’s storage has not answered. Please try again.
# $why: what the browser says, in its own words
unavailable = Not saved: the browser’s storage cannot be used ({ $why }).

## When the clock is in doubt: the answer that it is right

clock-is-right = The date and time are right
