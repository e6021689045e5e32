### The page History, for patients. Crossing out is offered on other pages, too

add = Add an earlier injection
empty = No injection is recorded yet. Injections that you record on Today appear here.
to-today = Go to Today
import = Bring in injections from another app or a table
by-month = Injections by month
years = Years
count = { $count ->
    [one] 1 injection
   *[other] { $count } injections
}
void = Cross out
void-title = Cross out this entry?
void-hint = The entry stays visible, crossed out, with your reason.
reason = Reason

## How an entry stands

corrected = corrected
same-day = { $count ->
   *[other] one of { $count } on this day
}
voided = crossed out
trail = What was changed
# $when: day and time, $what: the entry
first-recorded = { $when }: recorded as { $what }
amended-to = { $when }: corrected to { $what }
# $when: day and time, $reason: as the person wrote it
voided-for = { $when }: crossed out, “{ $reason }”
undone = { $when }: undone
