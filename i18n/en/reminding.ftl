### Reminders in the settings, for patients: a file for the calendar, and notifications

title = Reminders
lead = A page cannot wake a sleeping phone. Your calendar can.

## What rings and what does not, each a line of a list

rings = Rings: your calendar, if you open the file with it and its alarms are on. Some calendars use alarms of their own instead.
does-not-ring = Does not ring: this app while it is closed. While it is open, it can notify you if you allow that.
not-in-step = Not kept in step: a pause or a change of regimen. The reminders end before a planned one; then open a new file, which replaces them.

## The file for the calendar

export = File for my calendar
exported = Saved as reminders.ics. Open it with your calendar.
check = To check that it rings, open the next injection in your calendar: it must have an alarm there, and the calendar must be allowed to notify you. If an injection stands there twice after you have opened a newer file, delete the older series in your calendar; this app cannot do that.

## What the events in the calendar are called

injection = Injection
blood-test = Blood test
reorder = Reorder syringes

## Notifications of the browser

notify = Allow notifications
allowed = Notifications are allowed. They come while this app is open in the background.
blocked = Notifications are blocked. Your browser’s settings can allow them.
not-yet-allowed = Notifications are not allowed yet.
not-available = This browser has no notifications for this app.
