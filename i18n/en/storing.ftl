### Backups and the two copies of the records in this browser, in the settings, for patients

## About the app: whether it opens without a network

offline = Available offline: this app opens without the internet.
not-offline = Not available offline: this app needs the internet to open.

## Saving a backup

backup = Backup
backup-lead = A browser can lose what it keeps, and a phone can be lost. Save a backup now and then, and keep the file somewhere else.
packed = Smaller file (gzip)
remind = Remind me to save a backup
after-a-week = After a week
after-a-month = After a month
after-three-months = After three months
after-days = { $days ->
   *[other] After { $days } days
}
never = Never

## Restoring a backup

restore = Restore a backup
import = Choose a backup file
import-hint = You see what would be added before anything is added. Nothing here is changed or removed.
# $count: all entries, $new: those that are not here yet, $known: those that are
in-file = { $count ->
    [one] The file has 1 entry: { $new } new, { $known } already here.
   *[other] The file has { $count } entries: { $new } new, { $known } already here.
}
new-recorded-on = What is new was recorded on { $day }.
# $first, $last: days
new-recorded = What is new was recorded from { $first } to { $last }.
# “What was changed” is named in history.ftl
conflicting = { $count ->
    [one] 1 new entry corrects what was corrected here, too. Both corrections stay under “What was changed”; the one recorded last counts.
   *[other] { $count } new entries correct what was corrected here, too. All corrections stay under “What was changed”; those recorded last count.
}
unreadable-in-file = { $count ->
    [one] 1 damaged entry in the file cannot be read. It is not added, and stays in the file.
   *[other] { $count } damaged entries in the file cannot be read. They are not added, and stay in the file.
}
add = { $count ->
    [one] Add 1 entry
   *[other] Add { $count } entries
}
nothing-new = Nothing in this file is new.
added = { $count ->
    [one] 1 entry added.
   *[other] { $count } entries added.
}

## The two copies, and how full they are

storage = Storage
storage-lead = Every entry is kept twice in this browser: in a main copy and in a second copy. What one loses is restored from the other.
local = Main copy
measuring = Main copy: measuring how full it is …
# $used, $total: kilobytes
main-store-used = Main copy: { $percent }% used, { $used } of { $total } kB
journal = Second copy
# $used, $quota: megabytes
safety-copy-used = Second copy: { $used } of { $quota } MB used
unknown = The browser does not say how much room there is.
written-back = { $count ->
    [one] At the last start, 1 entry was restored from one copy to the other.
   *[other] At the last start, { $count } entries were restored from one copy to the other.
}
only-in-journal = { $count ->
    [one] 1 old entry is in the second copy only, because the main copy is full.
   *[other] { $count } old entries are in the second copy only, because the main copy is full.
}

## Whether the browser promises to keep the records

promised = The browser has promised not to erase your records by itself.
not-promised = The browser may erase your records when the device runs out of room.
no-promise-known = The browser does not say how long it keeps your records.
persist = Ask the browser to keep my records
persist-refused = The browser has not promised this. Some browsers do so only after you have used the app for a while, or have installed it.

## Testing the two copies

test = Test both copies
# $store: its name, as above
store-works = { $store }: written, read back and removed.
# $store: its name, $why: why it failed, as in keeping.ftl
store-fails = { $store }: failed ({ $why }).

## Entries that cannot be read; why each of them cannot is said in later_problems.ftl

unreadable = Entries that cannot be read
unreadable-lead = These entries were found damaged, or this version cannot read them. Check History and Blood tests: if an injection or a result is missing, enter it again. The entries below are kept as they are, and are part of every backup.

## Erasing everything

erase = Erase everything
erase-lead = This removes all your records and all settings of this app from this browser. Nobody can bring them back, except from a backup.
erase-title = { $count ->
    [one] Erase everything (1 entry)?
   *[other] Erase everything ({ $count } entries)?
}
erase-confirm = Type ERASE to confirm
erase-word = ERASE
erase-wrong = Please type ERASE, in capital letters.
erase-now = Erase now
not-all-erased = Not everything could be erased. Please try again.
# $store: its name, $why: why it failed, as in keeping.ftl; after the sentence above
not-erased-from = { $store }: { $why }.

## Files for other programs

hand-over = For other programs
hand-over-lead = You can save your records as files that other programs can read. They leave this device only if you send them.
as-fhir = Save as FHIR R4, for clinics and portals
injections-as-csv = Save injections as a table (CSV)
results-as-csv = Save blood tests as a table (CSV)
hand-over-limits = These files do not hold all that you entered. What you were reminded of, asked or corrected is only in the backup. To move to another device, use the backup.
handed-over = Saved. The file is not protected: keep it where only you can read it.
not-handed-over = The file could not be saved. Try again, or use another browser.
