### The year, day by day, in History, and how many doses were given, for patients and clinicians

## The calendar

calendar = Day by day
earlier = Earlier months of this year
key = What the signs mean:
picture = The whole year, a month in each row

## How a day went

day-not-tracked = not recorded
day-on-time = injected
day-late = injected late
day-extra = extra injection
day-missed = missed
day-skipped = skipped
day-paused = paused
day-rest = no dose due
day-open = still to come

## How many of the doses that were due were injected

adherence = Doses injected
last-30 = Last 30 days
whole-year = This year
period = Doses injected in any period
none-was-due = no dose was due
# $extra: how many were given
none-due-but-given = no dose was due, { $extra } injected
# $given: how many of those that were due were given, $due: how many were due
given-of-due = { $given } of { $due } ({ $percent }%)
# $extra: how many were given beyond those that were due
given-and-more = { $extra ->
    [one] { $given } of { $due } ({ $percent }%), and { $extra } extra injection
   *[other] { $given } of { $due } ({ $percent }%), and { $extra } extra injections
}
definition = Counts the days on which a dose was due. Pauses do not count. Skipped doses count as due. Today counts once it is done. Days before your first entry here count only if you added an injection.
