### Reading a table of a laboratory, on the page Blood tests, for patients

## The text of the table

title = Import a table from a laboratory
paste = Paste the table here
paste-hint = Copy it with its header row, one row for each blood test. Nothing is added before you have checked it.
file = Or choose a CSV file
next = Read the table
another = Use another table
ambiguous = What separates the columns? A comma could also be a decimal comma.
tab = A tab
semicolon = A semicolon
comma = A comma

## Why a text is not taken as a table

nothing-in-it = The table is empty. Copy the whole table, with its header row.
unreadable-letters = Some letters in the table cannot be read. Save the table again as “CSV UTF-8” and choose that file.
too-large = The table is too large. Split it into parts of at most { $megabytes } MB.
too-many-rows = The table has too many rows. Split it into parts of at most { $most } rows.
too-many-columns = The table has too many columns. Delete those you do not need: at most { $most } can be read.
no-rows = The table has a header row but no results. Copy the whole table.
one-column = The table has only one column. Each row needs a date and at least one result.
no-separator = No tab, semicolon or comma divides all rows into the same columns. Save the table again as a CSV file and choose that file.
unclear-separator = It is not clear what separates the columns. Choose it.
uneven-line = Line { $line } has { $cells } cells, but the header row has { $columns }. Correct that line, then read the table again.
quotes-do-not-match = The quotation marks in line { $line } do not match. Correct that line, then read the table again.

## What each column holds

columns = Choose what each column holds. Where the header names the test and its unit, this is filled in; please check it.
holds = This column holds
ignore = Nothing to import
laboratory = The laboratory
note = A note
own = Another result
results = Results
day-as-year-month-day = The date, as 2026-11-22
day-as-day-month-year = The date, as 22.11.2026 or 22/11/2026
day-as-month-day-year = The date, as 11/22/2026
unit-missing = Enter the unit of each column that holds another result.
day-missing = Choose which column holds the date of the blood test.
# $first, $second: headers of columns
both-hold = The columns “{ $first }” and “{ $second }” cannot both hold this. Choose something else for one of them.
# Here and below, $column: the header of a column
not-settled = Choose again what the column “{ $column }” holds. Until then, nothing can be added.
# $order: one of the three that begin with “The date”
another-order = Line { $line } has a date that does not exist in the format you chose, but does in another: “{ $order }”. No date is read in the wrong format. Choose the format again.
one-row-a-test = This table has a row for each single result: “{ $column }” says what was measured. Use a table with one row for each blood test and a column for each kind of result.
columns-changed = The columns have changed. Read the table again.
head-names-another-unit = The header of “{ $column }” names another unit. Choose the unit in the header, or “Nothing to import”.
head-holds-per-cent = “{ $column }” holds percentages, not counts. Choose “Nothing to import” for this column. You can enter percentages by hand: “Add results”.

## What was found

new-draws = { $count ->
    [one] { $count } new blood test.
   *[other] { $count } new blood tests.
}
# Behind the sentence above
known-draws = { $count ->
    [one] 1 is already in your records.
   *[other] { $count } are already in your records.
}
# $day: of the blood test, $what: the results, or why they are not taken
of-day = { $day }: { $what }
ask = Are these results right?
# Here and below, $column: the header of its column, $text: the cell, $unit: the unit in which it would be usual
unusual-but-not-in = Line { $line }, { $column }: { $text } is unusual; in { $unit } it would not be
unusual-or-per-cent = Line { $line }, { $column }: { $text } is unusual; it may be a percentage of the white blood cells, not a count
unusual = Line { $line }, { $column }: { $text } is unusual
# $whole: what stands before the comma
little-more-than = Line { $line }, { $column }: { $text } is read as a number with decimals, a little more than { $whole }
takes-long = Adding this many takes a few seconds. The page may not respond until it is done.
confirm-first = Confirm first that the unusual results are right, or correct the table.
add = { $count ->
   *[other] Add { $count } to my records
}
added = { $count ->
    [one] 1 blood test added.
   *[other] { $count } blood tests added.
}

## What is not imported

left = Not imported:
no-day = Line { $line }: “{ $text }” is not a date in the format you chose; this row is not imported
no-result = Line { $line }: no result in this row
# $why: one of those below, or what is wrong with a number or a name
cell-left-out = Line { $line }, { $column }, “{ $text }”: { $why }
not-possible = not possible in this unit
usual-in = not possible in this unit; in { $unit } it would be usual
note-too-long = A note can have at most { $most } characters.
note-is-one-line = Write the note on a single line.
