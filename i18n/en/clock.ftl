### What speaks against the clock of the device, for patients: in the banner above every page, and in a form that was not saved
### because of it. $day and $time: what it shows.

-check-the-clock = Please check the date and time of this device. Nothing new is saved until they are right, or you say that they are.

before-release = This device shows { $day }, { $time }. This app was made later than that. { -check-the-clock }
# $newest: the day of the newest entry
before-entry = This device shows { $day }, { $time }. Your records have an entry of { $newest }. { -check-the-clock }
# $newest: the day of the newest entry
long-after = This device shows { $day }, { $time }. Your newest entry is of { $newest }, long before that. { -check-the-clock }
