### Reminders in the settings, for patients: a file for the calendar, and notifications

title = Reminders
lead = Your calendar can remind you of each injection. This app can do so only while it is open.

## What reminds and what does not, each a line of a list

rings = Your calendar reminds you if you open the file with it and its alarms are on. Some calendars use alarms of their own instead.
does-not-ring = While this app is open, it can notify you if you allow that. While it is closed, it cannot.
not-in-step = If you pause, or your dose schedule changes, your calendar does not know. Save and open a new file each time. Otherwise the calendar may go on telling you to inject.

## The file for the calendar

export = Save a file for my calendar
exported = Saved as reminders.ics. Open it with your calendar.
check = To check that it works, open the next injection in your calendar. It must have an alarm there, and the calendar must be allowed to notify you. Is an injection there twice after you have opened a newer file? Then delete the older series in your calendar. This app cannot do that.

## What the events in the calendar are called

injection = Injection
blood-test = Blood test
reorder = Reorder syringes

## Notifications of the browser

notify = Allow notifications
allowed = Notifications are allowed. They come while this app is open in the background.
blocked = Notifications are blocked. You can allow them in the settings of your browser.
not-yet-allowed = Notifications are not allowed yet.
not-available = This browser does not let the app show notifications.
