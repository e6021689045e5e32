### Words of every form, for everyone

save = Save
saving = Saving …
cancel = Cancel
not-saved = What you entered here is not saved. Do you want to discard it?
go-on = Keep editing
discard = Discard
# Read out by screen readers. $action: what the button does, $what: to what
action-on = { $action }: { $what }
is-right = Yes, this is right
needed = Please fill this in.
unit-of-one = Unit for { $analyte }
date = Date
no-date = No date entered.
time = Time
# $zone: a name of the tz database
clock-in = Time as shown by a clock in { $zone }
saved = Saved.
correct = Correct
voided = Crossed out.
