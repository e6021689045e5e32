### What is wrong with what was entered or done, and what to do about it: beside fields and in dialogs, for everyone

# The word in front of a problem
problem = Problem

## Numbers

empty = Please fill this in.
without-spaces = Enter the number without spaces, for example 1000 or 7.5.
hidden-sign = There is a hidden character in this number. Delete all of it, then type the digits 0 to 9 and one point or comma.
# $sign: the first character that is no digit
stray-sign = “{ $sign }” cannot be part of a number here. Use the digits 0 to 9 and one point or comma, without a unit.
# $separator: the point or comma that was typed
nothing-before = A digit is missing before the “{ $separator }”. Write 0{ $separator }5, for example.
# $separator: the point or comma that was typed
nothing-after = A digit is missing after the “{ $separator }”. Write 7{ $separator }5 or 7, for example.
second-separator = There is more than one point or comma. Write a large number like this: 1234.5.
not-whole = In this unit the result has no decimals. If you meant thousands, write them like this: 4500.
too-many-places = { $count ->
    [one] Use no more than 1 digit after the decimal point.
   *[other] Use no more than { $count } digits after the decimal point.
}
# $most: how many digits
too-long = This number is too long. Use at most { $most } digits before the decimal point.

## Names

name-too-long = { $count ->
   *[other] A name can have at most { $count } characters.
}
name-of-lines = Write the name on a single line.

## Days and times

not-a-date = This date does not exist or is not complete. Enter the day, month and year, for example 30 Nov 2026.
not-a-year = This year is not complete or too long ago. Enter all four digits, for example 2026.
not-a-time = This time does not exist or is not complete. Enter hours and minutes, for example 08:00.
future-birth = This date of birth is in the future. Check the year.
start-before-birth = The first day of anakinra is before the date of birth. Check both dates.
older-than = { $years ->
   *[other] That would be an age of more than { $years } years. Check the year.
}
future-start = This date is in the future. Is that right?
skipped-time = The clocks went forward on that day, and this time was skipped. Enter the time that a clock showed, usually one hour later.

## Doses and weights

# $milligrams: what was entered, $syringe: the milligrams in a syringe, $most: milligrams
dose-impossible = { $milligrams } mg cannot be right. Check the number and that it is in mg (one syringe is { $syringe } mg). Enter more than 0 and at most { $most } mg.
# $syringe: the milligrams in a syringe, $milligrams: what was entered
dose-unusual = One whole syringe is { $syringe } mg; you entered { $milligrams } mg. Is this the dose that was prescribed? If not, correct it.
# $most: kilograms
weight-impossible = Enter the weight in kilograms, more than 0 and at most { $most } kg. 1 kg is about 2.2 lb.
unusual-weight = This weight is unusual for an adult. Is it in kilograms, not pounds?

## Why an entry is refused

in-future = This is in the future. Check the date, and the time if there is one.
too-far-ahead = This date is more than a year ahead. Check the year.
# $day: the date of birth
before-birth = This is before the date of birth ({ $day }). Check this date, or correct the date of birth in Settings.
# $day: the first day of anakinra
before-start = This is before the first day of anakinra ({ $day }). If that day is wrong, correct it in Settings first.
# $day: the day of the injection
injection-before-start = An injection is already recorded on { $day }. Choose that day or an earlier one as the first day, or cross out that injection in History.
same-dose = An injection that could be the same dose is already recorded. Check History first.
given-already = An injection is already recorded for this day, so its dose cannot be skipped. If the injection is wrong, correct it or cross it out in History.
no-result = Enter at least one result.
# $analyte: its name
result-twice = Entered twice: { $analyte }. Keep only one of the two.
own-result-twice = Two of the other results have the same name. Keep only one, or change a name.
# $analyte: its name
more-than-white-cells = { $analyte }: this is higher than the total white blood cell count. Check both values and their units.
skipped-already = This dose is already marked as skipped. To change that, cross out the entry in History first.
ends-before-it-begins = The last day is before the first day. Change one of them.
expired-on-arrival = The expiry date is before the date received. Check both dates.
no-reason = Please give a reason.
changed-meanwhile = This entry was changed in the meantime, perhaps in another tab. Nothing was saved. Close the form, if one is open, look at the entry again, then make your change.

## Why an entry could not be saved

outdated = Not saved: a newer version of this app has changed your records, perhaps in another tab. Note down what you entered, reload the page, and enter it again.
no-room = Not saved: the browser has no room left for this app. What you saved before is still there. Save a backup in Settings, then delete files or apps you do not need, and try again.
not-kept = Not saved. Write this entry down now and save a backup in Settings. Then reload the page, and enter it again if it is missing.
denied = Not saved: this browser does not allow the app to store data. Write this entry down. Then allow this site to store data, or use another browser.
no-answer = Not saved: the browser’s storage has not answered. Reload the page and see whether the entry is there before you enter it again.
# $why: what the browser says, in its own words
unavailable = Not saved: the browser’s storage cannot be used. Write this entry down. Then allow this site to store data, or use another browser. (Details: { $why })

## When the clock is in doubt: the answer that it is right

clock-is-right = The date and time are right
