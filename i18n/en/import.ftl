### Reading results of a laboratory, on the page Blood tests, for patients

## The text of the results

title = Import results from a laboratory
paste = Paste the results here
paste-hint = Copy the whole table or report, with its header and its date. Nothing is added before you have checked it.
file = Or choose a file
next = Read the results
another = Use other results
reading = The results are being read …
# $encoding: how the letters of a file are written, such as Windows-1252
read-as-encoding = The letters of this file are read as { $encoding }. Check that names such as “Müller” are right.

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
column-comparator = The sign before the result, such as < or ≥
column-unit = The unit
column-range = The normal range
column-low = The lower limit of the normal range
column-high = The upper limit of the normal range
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
# Stands where $place is named below
in-line = Line { $line }
# $number: the place among the results of a file
in-result = Result { $number }
ask = Are these results right?
# Here and below, $column: the test as the report calls it, $text: the result as it is printed, $unit: the unit in which it would be usual
unusual-but-not-in = { $place }, { $column }: { $text } is unusual; in { $unit } it would not be
unusual-or-per-cent = { $place }, { $column }: { $text } is unusual; it may be a percentage of the white blood cells, not a count
unusual = { $place }, { $column }: { $text } is unusual
# $whole: what stands before the comma
little-more-than = { $place }, { $column }: { $text } is read as a number with decimals, a little more than { $whole }
# $number: how it is read
grouped = { $place }, { $column }: { $text } is read as { $number }
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
    [one] 1 entry added.
   *[other] { $count } entries added.
}

## What is not imported

left = Not imported:
no-day = { $place }: “{ $text }” is not a date that can be read
no-result = { $place }, { $column }: “{ $text }” is not a result
twice = { $place }, { $column }: { $text } stands here twice
# $text: the line
no-result-in-line = Line { $line }: no result in “{ $text }”
ranges-not-read = { $count ->
    [one] 1 normal range cannot be read. Its result is added without it.
   *[other] { $count } normal ranges cannot be read. Their results are added without them.
}
# $text: a note, or the name of a laboratory
words-of-known = { $day }: “{ $text }” is not added, because the results of this blood test are in your records already
# $why: one of those below, or what is wrong with a number or a name
cell-left-out = { $place }, { $column }, “{ $text }”: { $why }
not-possible = not possible in this unit
usual-in = not possible in this unit; in { $unit } it would be usual
note-too-long = A note can have at most { $most } characters.
note-is-one-line = Write the note on a single line.
other-laboratory = this blood test has another lab already
other-note = this blood test has another note already

## Files of other kinds

pdf = This is a PDF. Open it, select and copy the results, and paste them above.
picture = This is a picture, and this app reads text only. Enter the results by hand: “Add results”.
packed = This is a ZIP file or a spreadsheet. Unpack it, or save the table as CSV, and choose that file.
old-office = This is a file of an older office program. Save the table as CSV and choose that file.
apple-health = This is all that Apple Health has, and this app cannot read it. Open your lab report, copy the results, and paste them above.
xml = This is an XML file, which this app cannot read. Ask for the results as a table (CSV) or as FHIR R4, or copy them and paste them above.
message = This is a message between laboratories and clinics (HL7 or LDT), which this app cannot read. Ask for the results as a table (CSV) or as FHIR R4.
web-page = This is a saved web page. Open it, select and copy the results, and paste them above.
fhir-too-large = The file is too large. Files of at most { $megabytes } MB can be read.
cut-off = The file ends too early, in line { $line }. Download it again.
not-json = The file is damaged in line { $line }. Download it again.
is-backup = This is a backup of this app. Open Settings, “Backup and restore”, to restore it.
health-card = This is a SMART Health Card. Its results are packed and signed, and this app cannot read them.
not-fhir = This file is JSON, but not FHIR R4. Choose a FHIR R4 file, or copy the results and paste them above.
outcome = This is an error message of the portal, not a file with results. Download the results again.
# $what: as the portal says it
outcome-says = This is an error message of the portal, not a file with results: “{ $what }”. Download the results again.
# $version: such as STU3
fhir-version = This is FHIR { $version }, and this app reads FHIR R4. Ask the portal for FHIR R4.
# $kind: a type of FHIR, such as Patient
fhir-without-results = This file holds a { $kind } and no laboratory results.
no-observations = There are no blood tests in this file.

## FHIR files

read-as-fhir = This is read as FHIR R4.
# $theirs, $own: days of birth
born-otherwise = This file is about somebody born on { $theirs }. In your records, you were born on { $own }.
# $name: of the person in the file
about-person = This file is about { $name }.
are-mine = These are my results
person-open = Confirm first that these are your results.
body-weight = { $day }: body weight { $weight }
# $name: of the observation, $day: as it is written, $why: one of those below
observation-left-out = { $name }, { $day }: { $why }
in-error = it was entered in error
called-off = it was cancelled
other-kind = it is not a blood test
without-day = it has no date
without-value = it has no value
strange-value = this app cannot read values of this kind
other-version = it is written in another version of FHIR
issued-only = only the day on which the result came out is known, not that of the blood draw
weight-not-read = the weight is not in kilograms or has no date
passed-over = { $count ->
    [one] 1 other entry holds no results.
   *[other] { $count } other entries hold no results.
}
