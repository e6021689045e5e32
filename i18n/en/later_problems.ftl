### What is wrong on a page that comes later, and what to do about it: beside fields and in dialogs, for everyone

## Numbers of every kind

# $least, $most: the limits
whole-number-between = Enter a whole number from { $least } to { $most }.
# $most: years
age-at-most = Enter an age in whole years, at most { $most }.
unusual-age = An age over 100 is unusual. Is it right?
# $least, $most: centimetres
height-between = Enter the height in centimetres, from { $least } to { $most } cm.
# $centimetres: what a height in metres is in centimetres
height-like-metres = This looks like metres. Enter the height in centimetres: { $centimetres }.
unusual-height = This height is unusual for an adult. Is it in centimetres?
# $most: centimetres
size-at-most = Enter the size in centimetres, more than 0 and at most { $most } cm.
unusual-size = This is unusually large. Is it in centimetres?

## Results of blood tests

# $value: what was entered, $unit: its unit, $rather: a unit in which it would be usual
impossible-in-unit = { $value } { $unit } is not possible, but { $value } { $rather } would be usual. Choose the unit that is on the report.
impossible-at-all = { $value } { $unit } is not possible. Compare the number and the unit with the report.
# $value: what was entered, $unit: its unit, $rather: a unit in which it would not be unusual
unusual-in-unit = { $value } { $unit } is unusual; { $value } { $rather } would not be. Is this the unit on the report?
perhaps-per-cent = { $value } { $unit } is unusual. Is this a percentage of the white blood cells? Then clear it here and enter it where the form asks for percentages.
unusual-at-all = { $value } { $unit } is unusual. Is this what the report says?

## Files: why one is not taken; what only helps to look for the fault stands last

-try-another-backup = Nothing was changed. Try another backup, or save a new one on the old device and copy it here again.

file = The browser could not read this file. Nothing was changed. Choose the file again, or copy it to this device first.
# $most: megabytes
file-too-large = This file is larger than { $most } MB, so it is not a backup of this app. Nothing was changed. Choose another file.
# $line: its number
file-cut-off = This file is not complete. { -try-another-backup } (Details: it ends in line { $line }.)
# $line, $column: their numbers
file-not-json = This file is not a backup of this app. { -try-another-backup } (Details: line { $line }, column { $column }.)
# $line: its number
file-not-a-backup = This file is not a backup of this app. { -try-another-backup } (Details: line { $line }.)
# $found, $known: numbers of versions
file-newer = This file is from a newer version of this app. Nothing was changed. Reload the app to update it, then try again. (Details: format { $found }; this version reads { $known }.)
# $said, $found: how many
file-miscounted = This file was changed after it was saved, so it cannot be trusted. { -try-another-backup } (Details: it should hold { $said } entries, but holds { $found }.)
# $entry: its number
file-changed = This file was changed after it was saved, so it cannot be trusted. { -try-another-backup } (Details: entry { $entry } is not as it was.)
file-recomposed = This file was changed after it was saved, so it cannot be trusted. { -try-another-backup } (Details: entries were added, removed or moved.)
file-not-gzip = This file is damaged and cannot be unpacked. { -try-another-backup }

## Entries that cannot be read: why one of them cannot. What to do stands above their list, in storing.ftl

written-by-newer = This entry is from a newer version of this app. Reload the app to update it; then the entry is shown.
replaced-by-copy = This entry was damaged. A good copy has replaced it; nothing is missing.
name-damaged = This entry is damaged and is not shown: its name cannot be read.
content-changed = This entry is damaged and is not shown: it has changed since it was saved.
# $why: where reading it stopped, in English
content-unknown = This version cannot read this entry, so it is not shown. (Details: { $why })
