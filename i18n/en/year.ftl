### The year, day by day, in History, and how many doses were given, for patients and clinicians

## The calendar

calendar = Day by day
earlier = Earlier months of this year
key = What the signs mean:

## How a day went

day-not-tracked = not recorded
day-on-time = given
day-late = given late
day-extra = given, none due
day-missed = missed
day-skipped = left out
day-paused = paused
day-rest = none due
day-open = ahead

## How many doses were given

adherence = Doses given
last-30 = Last 30 days
whole-year = This year
period = Doses given in any period
none-was-due = none was due
# $extra: how many were given
none-due-but-given = none was due, { $extra } given all the same
# $given: how many of those that were due were given, $due: how many were due
given-of-due = { $given } of { $due } ({ $percent } %)
# $extra: how many were given beyond those that were due
given-and-more = { $extra ->
    [one] { $given } of { $due } ({ $percent } %), and { $extra } more than was due
   *[other] { $given } of { $due } ({ $percent } %), and { $extra } more than were due
}
definition = Counted are the days on which a dose was due by the regimen in force: from its first day on, without pauses, and today only if it is done. A dose left out on one day counts as due. Of the days before you began to record here, only those count for which an injection was added.
