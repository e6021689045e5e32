### What is wrong on a page that comes later, and what to do about it: beside fields and in dialogs, for everyone

## Numbers of every kind

# $least, $most: the limits
whole-number-between = Enter a whole number from { $least } to { $most }.
# $most: years
age-at-most = Enter an age in whole years, at most { $most }.
unusual-age = Over 100 years is unusual. Please check it.
# $least, $most: centimetres
height-between = Enter a height in centimetres, from { $least } to { $most } cm.
# $centimetres: what a height in metres is in centimetres
height-like-metres = This looks like metres. Do you mean { $centimetres } cm? Please enter the height in centimetres: { $centimetres }.
unusual-height = This height is unusual for an adult. Is it in centimetres?
# $most: centimetres
size-at-most = Enter a size in centimetres, more than 0 and at most { $most } cm.
unusual-size = This is unusually large. Is it in centimetres?

## Results of blood tests

# $value: what was entered, $unit: its unit, $rather: a unit in which it would be usual
impossible-in-unit = { $value } { $unit } is not possible, but { $value } { $rather } would be usual. Is the unit right? Choose the one on the report.
impossible-at-all = { $value } { $unit } is not possible. Please compare it with the report.
# $value: what was entered, $unit: its unit, $rather: a unit in which it would not be unusual
unusual-in-unit = { $value } { $unit } is unusual; { $value } { $rather } would not be. Is the unit the one on the report?
perhaps-per-cent = { $value } { $unit } is unusual. Is this the per cent of the white cells? Then leave it out here, and enter it as per cent where the form asks for that.
unusual-at-all = { $value } { $unit } is unusual. Is it what the report says?

## Files: why one is not taken

file = The browser could not read this file. Nothing was changed.
# $why: one of the sentences below
file-refused = { $why } Nothing was changed.
# $most: megabytes
file-too-large = The file is larger than { $most } MB, which no backup of this app is.
# $line: its number
file-cut-off = The file is cut off: it ends in line { $line } before it is complete.
# $line, $column: their numbers
file-not-json = The file is not a backup: it stops making sense in line { $line }, column { $column }.
# $line: its number
file-not-a-backup = The file is not a backup of this app: line { $line } does not fit.
# $found, $known: numbers of versions
file-newer = The file is from a newer version of this app (format { $found }; this one reads { $known }). Reload the app to update it, then try again.
# $said, $found: how many
file-miscounted = The file says that it holds { $said } entries, but { $found } are in it.
# $entry: its number
file-changed = Entry { $entry } of the file has been changed since it was exported.
file-recomposed = The entries of the file are not those that were exported: some were added, removed or moved.
file-not-gzip = The file looks packed, but it cannot be unpacked. It may be damaged.

## Entries that cannot be read: why one of them cannot

written-by-newer = It was written by a newer version of this app.
replaced-by-copy = It was damaged. A good copy has taken its place; nothing is missing.
name-damaged = Its name is damaged.
content-changed = Its content has changed since it was written.
# $why: where reading it stopped, in English
content-unknown = Its content is unknown to this version ({ $why }).
