### Reading a table of a laboratory, on the page Labs, for patients

## The text of the table

title = Read a table of a laboratory
paste = The table
paste-hint = Copy it with its head line, one row a blood draw. Nothing is added before you have seen it.
file = Or a CSV file
next = Read the table
another = Another table
ambiguous = What stands between the columns? A comma could also be a decimal comma.
tab = A tab
semicolon = A semicolon
comma = A comma

## Why a text is not taken as a table

nothing-in-it = There is nothing in it.
unreadable-letters = Some letters in it cannot be read. Save the table again as “CSV UTF-8” and choose that file.
too-large = It is too large. At most { $megabytes } MB can be read at once.
too-many-rows = It has too many rows. At most { $most } can be read at once.
too-many-columns = It has too many columns. At most { $most } can be read.
no-rows = It has a head and no rows below it.
one-column = It has one column only. A day and a result are needed.
no-separator = No tab, semicolon or comma divides all its lines into the same columns.
unclear-separator = What stands between the columns is not clear.
uneven-line = Line { $line } has { $cells } cells, the head has { $columns }.
quotes-do-not-match = The quotation marks in line { $line } do not match.

## What each column holds

columns = Say what each column holds. Where the head names analyte and unit, it is filled in; please check it.
holds = This column holds
ignore = Nothing that is taken
laboratory = The laboratory
note = A note
own = Another result
results = Results
day-as-year-month-day = The day, as 2026-11-22
day-as-day-month-year = The day, as 22.11.2026 or 22/11/2026
day-as-month-day-year = The day, as 11/22/2026
unit-missing = Please enter the unit of each other result.
day-missing = Please say which column holds the day of the blood draw.
# $first, $second: heads of columns
both-hold = The columns “{ $first }” and “{ $second }” cannot both hold this.
# Here and below, $column: the head of a column
not-settled = Nothing can be added before the column “{ $column }” is settled.
# $order: one of the three that begin with “The day”
another-order = Line { $line } has a day that is none in the order that you chose, but one in another: { $order }. Nothing is read in the wrong order. Please choose again.
one-row-a-test = This table has one row a test: “{ $column }” says what each row holds. A table with one row a blood draw is needed, with a column for each test.
columns-changed = The columns have changed. Please read the table again.
head-names-another-unit = The head of “{ $column }” names another unit. Choose the unit of the head, or that nothing is taken of this column.
head-holds-per-cent = “{ $column }” holds per cent, which is no count. Choose that nothing is taken of this column; per cent of the white cells can be entered by hand.

## What was found

new-draws = { $count ->
    [one] { $count } new blood draw.
   *[other] { $count } new blood draws.
}
# Behind the sentence above
known-draws = { $count ->
    [one] 1 is in your record already.
   *[other] { $count } are in your record already.
}
# $day: when blood was drawn, $what: the results, or why they are not taken
of-day = { $day }: { $what }
ask = Are these right?
# Here and below, $column: the head of its column, $text: the cell, $unit: the unit in which it would be usual
unusual-but-not-in = Line { $line }, { $column }: { $text } is unusual; in { $unit } it would not be
unusual-or-per-cent = Line { $line }, { $column }: { $text } is unusual: it may be the per cent of the white cells, not a count
unusual = Line { $line }, { $column }: { $text } is unusual
# $whole: what stands before the comma
little-more-than = Line { $line }, { $column }: { $text } is read as a little more than { $whole }
takes-long = Adding this many takes a few seconds, in which the page may not answer.
confirm-first = Please say first that the unusual results are right, or correct the table.
add = { $count ->
   *[other] Add { $count } to my record
}
added = { $count ->
    [one] 1 blood draw added.
   *[other] { $count } blood draws added.
}

## What is left out

left = Left out:
no-day = Line { $line }: “{ $text }” is no day in the order that you chose; the whole row is left out
no-result = Line { $line }: no result in this row
# $why: one of those below, or what is wrong with a number or a name
cell-left-out = Line { $line }, { $column }, “{ $text }”: { $why }
not-possible = not possible in this unit
usual-in = not possible in this unit; in { $unit } it would be usual
note-too-long = A note can have at most { $most } characters.
note-is-one-line = A note is one line.
