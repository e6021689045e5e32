### A first and a last day to choose, in History and for the visit, for patients

first-day = First day
last-day = Last day
backwards = The last day is before the first day. Change one of them.
incomplete = One of the two days cannot be used. What is wrong stands beside it.
# When nothing that is recorded lies in the days that were chosen
outside = Nothing is recorded in this period.
