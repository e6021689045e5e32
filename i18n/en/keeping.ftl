### How the record is kept, for patients: what is said while it is opened, the banners over every page, and the backup

## While the record is opened, and where none is found

opening = Opening your record …
unread = Your record could not be read yet: the browser has not given it to the app. Please do not start anew. Leave this page open for a few minutes; the record appears as soon as the browser gives it.
no-record-here = I have no record here
remembered = A record was kept in this browser before, and the browser no longer has it. If you have a backup file, read it in Settings first. If you start anew and the old record comes back, the app keeps both and says so.
no-details = { $count ->
    [one] 1 entry of a record are here, but not who is treated. If you have a backup file, read it in Settings first.
   *[other] { $count } entries of a record are here, but not who is treated. If you have a backup file, read it in Settings first.
}

## Banners: what keeps the record from being kept twice

not-kept = This browser does not let the app keep anything. What you record is lost when this page closes. Allow site data for this page, or use another browser; you can export what you have entered in Settings.
main-store-full = The main store of this browser is full. New entries go into the safety copy only. Please export a backup, then free some room.
# $why: why the store failed, as below
main-store-unusable = The main store of this browser cannot be used ({ $why }). Entries are kept in the safety copy only.
safety-copy-full = The safety copy has no room left. Entries are kept in the main store only. Please export a backup, then free some room on this device.
# $why: why the store failed, as below
safety-copy-unusable = The safety copy cannot be written ({ $why }). Entries are kept in the main store only.
try-again = Try again

## Why a store failed, inside another sentence; also in the settings

store-full = no room is left
store-denied = blocked by the browser
store-no-answer = no answer yet
# $why: what the browser says, in its own words
store-unavailable = the store cannot be used: { $why }
store-not-kept = the store did not keep what it was given

## Banners: what was lost and is back

recovered-to-main-store = { $count ->
    [one] The main store of this browser was empty. 1 entry came back from the safety copy. Please check that your last injections are there, and export a backup.
   *[other] The main store of this browser was empty. { $count } entries came back from the safety copy. Please check that your last injections are there, and export a backup.
}
recovered-beside = { $count ->
    [one] A record was here before, and it is back: 1 entry came from the safety copy beside what you have recorded since. Please check in Settings and History that nothing stands there twice, and export a backup.
   *[other] A record was here before, and it is back: { $count } entries came from the safety copy beside what you have recorded since. Please check in Settings and History that nothing stands there twice, and export a backup.
}
recovered-to-safety-copy = { $count ->
    [one] The safety copy was empty. It has been made again from the main store, with 1 entry.
   *[other] The safety copy was empty. It has been made again from the main store, with { $count } entries.
}
seen = I have seen this

## Banners: newer versions of the app

outdated = A newer version of this app has written to your record. This one does not understand all of it, so it only shows and exports. Reload to get the newer version.
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
    [one] No backup yet; 1 entry would be lost with this browser.
   *[other] No backup yet; { $count } entries would be lost with this browser.
}
not-now = Remind me in a week

## Exporting

export = Export everything
exported = { $count ->
    [one] Exported 1 entry.
   *[other] Exported { $count } entries.
}
export-failed = The file was not handed over. Please try again.
not-shared = Not shared. No file was handed over.

## iPhones and iPads, which erase and keep apart

after-a-week = Safari, and every browser on an iPhone or iPad, erases what a site has stored after seven days in which you use the browser but not this site. An app on the home screen is exempt. To move there: export a backup, use Share and then Add to Home Screen, open the app from there, and read the backup.
home-screen-begins-empty = An app on the home screen begins empty, even if you used it in the browser before. If you did, export a backup there and read it here.
