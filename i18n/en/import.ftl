### Reading results of a laboratory, on the page Blood tests, for patients

## The text of the results

title = Import results from a laboratory
paste = Paste the results here
paste-hint = Copy the whole table or report, with its header and its date. Nothing is added before you have checked it.
file = Or choose a file
next = Read the results
another = Use other results

ambiguous = What separates the columns? A comma could also be a decimal comma.
tab = A tab
semicolon = A semicolon
comma = A comma

## Why a text is not taken

nothing-in-it = Nothing is in it. Copy the whole table or report.
no-rows = The table has a header row but no results. Copy the whole table.
one-column = No results were found. Copy the whole table or report: each line needs the name of a test, its result and its unit.

unreadable-letters = Some letters in the table cannot be read. Save the table again as “CSV UTF-8” and choose that file.
too-large = The table is too large. Split it into parts of at most { $megabytes } MB.
too-many-rows = The table has too many rows. Split it into parts of at most { $most } rows.
too-many-columns = The table has too many columns. Delete those you do not need: at most { $most } can be read.
unclear-separator = It is not clear what separates the columns. Choose it.
uneven-line = Line { $line } has { $cells } cells, but the header row has { $columns }. Correct that line, then read the table again.
quotes-do-not-match = The quotation marks in line { $line } do not match. Correct that line, then read the table again.

## How a table is read

laid-out = How the table is laid out
row-per-draw = One row for each blood test
row-per-result = One row for each result
day-per-column = One column for each date
read-as-lines = This is read as the text of a report. A line is imported only if it names a test and has one result.
columns = What each column holds
holds = This column holds
ignore = Nothing to import
column-day = The date of the blood test
column-test = The name of the test
column-code = The LOINC code of the test
column-value = The result
column-comparator = The sign before the result, < or >
column-unit = The unit
column-range = The reference range
column-low = The lower limit of the reference range
column-high = The upper limit of the reference range
laboratory = The laboratory
note = A note
own = Another result
results = Results

## The dates

# $date: as it is written
order-open = “{ $date }” can be read in two ways, and so can all other dates here.
order-both = Some dates here begin with the day, others with the month. Dates that do not fit your choice are not imported.
order = Which date is meant?
order-missing = Choose which date is meant.
day = Date of the blood test
day-hint = No date was found. Enter the day on which the blood was drawn.
day-missing = Enter the date of the blood test.

## The tests

tests-open = Choose what these results are. Otherwise they are not imported.
tests-known = Check what is imported:
tests-out = { $count ->
    [one] Not imported: { $count } test
   *[other] Not imported: { $count } tests
}
taken-for = Import as
# $unit: as it is printed
results-in = { $count ->
    [one] { $count } result, { $unit }
   *[other] { $count } results, { $unit }
}
results-without-unit = { $count ->
    [one] { $count } result without a unit
   *[other] { $count } results without a unit
}
out-per-cent = These are percentages, not counts. You can enter percentages by hand: “Add results”.
# $analyte: name of the test, $unit: as it is printed
out-other-unit = “{ $unit }” is not a unit in which this app can read { $analyte }. You can enter these results by hand: “Add results”.
out-unknown = This app does not follow this test.
unit-missing = Enter the unit of each other result.
no-results = No results were found. Choose how the table is laid out and what each column holds.

## What was found

new-draws = { $count ->
    [one] { $count } new blood test.
   *[other] { $count } new blood tests.
}
known-results = { $count ->
    [one] 1 result is already in your records.
   *[other] { $count } results are already in your records.
}
# $day: of the blood test, $what: the results, or why they are not taken
of-day = { $day }: { $what }
ask = Are these results right?
# Here and below, $column: the test as the report calls it, $text: the result as it is printed, $unit: the unit in which it would be usual
unusual-but-not-in = Line { $line }, { $column }: { $text } is unusual; in { $unit } it would not be
unusual-or-per-cent = Line { $line }, { $column }: { $text } is unusual; it may be a percentage of the white blood cells, not a count
unusual = Line { $line }, { $column }: { $text } is unusual
# $whole: what stands before the comma
little-more-than = Line { $line }, { $column }: { $text } is read as a number with decimals, a little more than { $whole }
# $number: how it is read
grouped = Line { $line }, { $column }: { $text } is read as { $number }
differ = On the same day, your records have other values for these tests:
# $analyte: name of the test, $to: the value of the report, $from: the value in the records
new-value = { $day }: { $analyte } { $to } instead of { $from }
replace = Replace the values in my records
takes-long = Adding this many takes a few seconds. The page may not respond until it is done.
confirm-first = Confirm first that the unusual results are right, or leave them out.
add = { $count ->
   *[other] Add { $count } to my records
}
added = { $count ->
    [one] 1 blood test added.
   *[other] { $count } blood tests added.
}

## What is not imported

left = Not imported:
no-day = Line { $line }: “{ $text }” is not a date that can be read
no-result = Line { $line }, { $column }: “{ $text }” is not a result
twice = Line { $line }, { $column }: { $text } stands here twice
# $text: the line
no-result-in-line = Line { $line }: no result in “{ $text }”
ranges-not-read = { $count ->
    [one] 1 reference range cannot be read; the result is imported without it.
   *[other] { $count } reference ranges cannot be read; the results are imported without them.
}
# $why: one of those below, or what is wrong with a number or a name
cell-left-out = Line { $line }, { $column }, “{ $text }”: { $why }
not-possible = not possible in this unit
usual-in = not possible in this unit; in { $unit } it would be usual
note-too-long = A note can have at most { $most } characters.
note-is-one-line = Write the note on a single line.
