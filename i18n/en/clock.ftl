### What speaks against the clock of the device, for patients: in the banner above every page, and in a form that was not saved
### because of it. $day and $time: what it shows.

-check-the-clock = Please check its date and time; nothing new is saved until they are right.

before-release = This device shows { $day }, { $time }. This app is newer than that. { -check-the-clock }
# $newest: the day of the newest entry
before-entry = This device shows { $day }, { $time }. Your record has an entry of { $newest }. { -check-the-clock }
# $newest: the day of the newest entry
long-after = This device shows { $day }, { $time }. The newest entry of your record is of { $newest }. { -check-the-clock }
