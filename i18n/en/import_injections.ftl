### Bringing in injections that another app or a table kept, on the page History, for patients

## The text of the table

paste = Paste the table here
paste-hint = Copy the whole table with its header row. Nothing is added before you have checked it.
file = Or choose a file (CSV or text)
next = Read the table
another = Use another table

## Why a text is not taken

nothing-in-it = Nothing is in it. Copy the whole table with its header row.
no-rows = The table has a header row but no injections. Copy the whole table.
one-column = No table was found. Copy the whole table. It needs a header row and at least two columns, such as the day and the site.
pdf = This is a PDF. Open it, select and copy the table, and paste it above.
# “Add an earlier injection” is named in history.ftl
picture = This is a picture, and this app reads text only. Add the injections by hand: “Add an earlier injection”.
web-page = This is a saved web page. Open it, select and copy the table, and paste it above.
json = This is a JSON file, which cannot be read here. Ask the other app for a table (CSV).
other-file = This kind of file cannot be read here. Ask the other app for a table (CSV).

## What the columns hold

column-moment = Day and time
column-day = The day
column-time = The time
column-site = The injection site
column-side = Left or right
column-dose = The dose
column-unit = The unit of the dose
column-status = Whether it was injected
column-skipped = Whether it was skipped
column-reason = Why it was skipped
column-medicine = The medicine
column-offset = The offset of the clock from UTC
column-zone = The time zone
column-dose-day = The day of the dose
column-site-number = The number of the site
column-partly = Why only part of the dose went in
column-by = Who injected
column-pain = How much it hurt
column-warmed = Minutes out of the fridge
no-day-column = Choose which column holds the day.
# $column: what both hold
column-twice = Two columns hold the same: { $column }. Choose something else for one of them.

## What the table leaves open

# $zone: as the browser calls it
zone = Times are read as those of the time zone { $zone }, unless the table says otherwise.
time-open = { $count ->
    [one] { $count } injection has no time. It is not imported until you enter one.
   *[other] { $count } injections have no time. They are not imported until you enter one.
}
time = Usual time of these injections
cause-open = { $count ->
    [one] { $count } dose was skipped, and the table does not say why. It is not imported until you choose a reason.
   *[other] { $count } doses were skipped, and the table does not say why. They are not imported until you choose a reason.
}
cause = Why were they skipped?
sites-open = Where are these sites? If you do not know, leave it at “Site not known”.
sites-known = { $count ->
    [one] Recognized: { $count } site
   *[other] Recognized: { $count } sites
}
doses-open = How much are these doses? What you leave empty is not imported.
no-dose = No dose is given

## What was found

new-injections = { $count ->
    [one] { $count } new injection.
   *[other] { $count } new injections.
}
new-skips = { $count ->
    [one] { $count } skipped dose.
   *[other] { $count } skipped doses.
}
known-rows = { $count ->
    [one] { $count } row is already in your records.
   *[other] { $count } rows are already in your records.
}
# $injection: when and where
injection-of = { $injection }, { $dose }
# $cause: as inside a sentence
skip-of = { $day }: skipped ({ $cause })
second = Each of these may be the same dose as another injection. Tick those that were one more injection.
# $injection: when, where and how much, $other: one of the two below
second-of = Line { $line }: { $injection }. { $other }
# $injection: when and where
near-recorded = In your records: { $injection }.
near-line = It is close to line { $line }.

## What is not imported

# $why: one of those below
text-left-out = Line { $line }, “{ $text }”: { $why }
line-left-out = Line { $line }: { $why }
other-medicine = it is not about anakinra
no-status = it is not clear whether this was injected
missed = it was not injected; the app sees missed days by itself
# “Skip or pause” is named in pause.ftl
paused = it lies in a pause; you can record pauses on Today
no-day = this is not a date that can be read
not-a-time = this is not a time that can be read
no-time = it has no time
clock-change = the clocks went forward over this time
dose-missing = it has no dose
dose-unknown = how much this is, is not known
cause-unknown = it was skipped, and the reason is not known
too-many-sites = you have too many sites of your own in this body area; choose another one for this name
no-injection = this is no injection
without = Added without these words:
of-skipped = a skipped dose keeps only its reason
site-unknown = the site is not known
not-understood = this is not understood
far-day = this day is too far from the injection
