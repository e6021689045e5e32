### How the records are kept, for patients: what is said while they are opened, the banners over every page, and the backup

## While the records are opened, and where none are found

opening = Opening your records …
unread = Your records could not be read yet: the browser has not given them to the app. Please do not start again. Leave this page open for a few minutes; your records appear as soon as they can be read.
no-record-here = I have no records here
remembered = Records were kept in this browser before, and the browser no longer has them. If you have a backup, restore it in Settings first. If you start again and the old records come back, the app keeps both and tells you.
no-details = { $count ->
    [one] 1 entry is here, but your details are missing. If you have a backup, restore it in Settings first.
   *[other] { $count } entries are here, but your details are missing. If you have a backup, restore it in Settings first.
}

## Banners: what stops the records from being kept twice

not-kept = This browser will not let the app save. When you close this page, you lose what you entered. Allow this site to store data, or use another browser. You can save a backup in Settings now.
main-store-full = The main copy of your records in this browser has no room left. New entries are kept in the second copy only. Please save a backup.
# $why: why it failed, as below
main-store-unusable = The main copy of your records in this browser cannot be used ({ $why }). Entries are kept in the second copy only. Please save a backup.
safety-copy-full = The second copy of your records in this browser has no room left. Entries are kept in the main copy only. Please save a backup, then delete files or apps you do not need.
# $why: why it failed, as below
safety-copy-unusable = The second copy of your records in this browser cannot be written ({ $why }). Entries are kept in the main copy only. Please save a backup.
try-again = Try again

## Why one of the two copies failed, inside another sentence; also in the settings

store-full = no room is left
store-denied = blocked by the browser
store-no-answer = no answer yet
# $why: what the browser says, in its own words
store-unavailable = the browser reports: { $why }
store-not-kept = what was saved could not be read back

## Banners: what was lost and is back

recovered-to-main-store = { $count ->
    [one] The main copy of your records in this browser was empty. 1 entry was restored from the second copy. Please check that your last injections are there, and save a backup.
   *[other] The main copy of your records in this browser was empty. { $count } entries were restored from the second copy. Please check that your last injections are there, and save a backup.
}
recovered-beside = { $count ->
    [one] Your earlier records are back: 1 entry was added from the second copy to what you have recorded since. Please check in Settings and History that nothing is there twice, and save a backup.
   *[other] Your earlier records are back: { $count } entries were added from the second copy to what you have recorded since. Please check in Settings and History that nothing is there twice, and save a backup.
}
recovered-to-safety-copy = { $count ->
    [one] The second copy of your records in this browser was empty. It was made again from the main copy, with 1 entry.
   *[other] The second copy of your records in this browser was empty. It was made again from the main copy, with { $count } entries.
}
seen = I have read this

## Banners: newer versions of the app

outdated = A newer version of this app has changed your records. This version cannot read all of them, so it can only show them and save backups. Reload to get the newer version.
update = A new version of this app is ready. Finish what you are typing, then reload.
reload = Reload

## The backup: how long ago it was, and what is newer

backup-due = Time for a backup
# $ago: “today”, “yesterday” or “5 days ago”, $newer: what was recorded since; both as below
last-backup = Last backup { $ago }, on { $day }; { $newer }.
ago-today = today
ago-yesterday = yesterday
ago-days = { $days } days ago
newer-none = nothing has been recorded since
newer = { $count ->
    [one] 1 entry is newer
   *[other] { $count } entries are newer
}
nothing-to-back-up = There is nothing to back up yet.
no-backup = { $count ->
    [one] No backup yet. If this browser loses its data, you lose 1 entry.
   *[other] No backup yet. If this browser loses its data, you lose { $count } entries.
}
not-now = Remind me in a week

## Saving a backup

export = Save a backup
exported = { $count ->
    [one] Backup saved, with 1 entry.
   *[other] Backup saved, with { $count } entries.
}
export-failed = The file was not saved. Please try again.
not-shared = Not shared. No file was saved.

## iPhones and iPads, which erase and keep apart

after-a-week = Safari can erase the data of a site. So can any browser on an iPhone or iPad. This happens after seven days in which you use the browser but not the site. An app on the home screen keeps its data. To move there: save a backup, use Share and then Add to Home Screen, and open the app from there. Then restore the backup in Settings.
home-screen-begins-empty = An app on the home screen starts empty, even if you used it in the browser before. If you did, save a backup in the browser and restore it here in Settings.
