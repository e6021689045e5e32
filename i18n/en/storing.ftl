### Backups and stores in the settings, for patients

## About the app: whether it opens without a network

offline = Available offline: this app opens without a network.
not-offline = Not available offline: this app needs a network to open.

## Making a backup

backup = Backup
backup-lead = A browser can lose what it keeps, and a phone can be lost. Export a file now and then, and keep it somewhere else.
packed = Smaller file (gzip)
remind = Remind me of a backup
after-a-week = After a week
after-a-month = After a month
after-three-months = After three months
after-days = { $days ->
   *[other] After { $days } days
}
never = Never

## Reading a backup

restore = Restore
import = Read a backup file
import-hint = You see what it would add before anything is added. Nothing here is changed or removed.
# $count: all entries, $new: those that are not here yet, $known: those that are
in-file = { $count ->
    [one] 1 entry in the file: { $new } new, { $known } here already.
   *[other] { $count } entries in the file: { $new } new, { $known } here already.
}
# $first, $last: days
new-recorded = The new ones were recorded from { $first } to { $last }.
conflicting = { $count ->
    [one] { $count } of them corrects something that was corrected here, too. Both stay in the trail; the one that was recorded last counts.
   *[other] { $count } of them correct something that was corrected here, too. Both stay in the trail; the one that was recorded last counts.
}
unreadable-in-file = { $count ->
   *[other] { $count } damaged texts in the file cannot be read and stay in the file.
}
add = { $count ->
    [one] Add 1 entry
   *[other] Add { $count } entries
}
nothing-new = Everything in this file is here already.
added = { $count ->
    [one] 1 entry added.
   *[other] { $count } entries added.
}

## The two stores, and how full they are

storage = Storage
storage-lead = Every entry is kept twice in this browser. What one store loses comes back from the other.
local = Main store
# $used, $total: kilobytes
main-store-used = Main store: { $percent } % used, { $used } of { $total } kB
journal = Safety copy
# $used, $quota: megabytes
safety-copy-used = Safety copy: { $used } of { $quota } MB used
unknown = The browser does not say how much room there is.
written-back = { $count ->
    [one] 1 entry were written back to one of the stores at the last start.
   *[other] { $count } entries were written back to one of the stores at the last start.
}
only-in-journal = { $count ->
    [one] 1 entry from long ago is in the safety copy only, because the main store is full.
   *[other] { $count } entries from long ago are in the safety copy only, because the main store is full.
}

## Whether the browser promises to keep the record

promised = The browser has promised not to erase this record by itself.
not-promised = The browser may erase this record when the device runs out of room.
no-promise-known = The browser makes no promise about how long it keeps this record.
persist = Ask the browser to keep it
persist-refused = The browser has not promised it. Some promise it only after you have used the app for a while or have installed it.

## Testing the stores

test = Test both stores
# $store: its name, as above
store-works = { $store }: written, read back and removed.
# $store: its name, $why: why it failed, as in keeping.ftl
store-fails = { $store }: failed, { $why }.

## Entries that cannot be read

unreadable = Entries that cannot be read
unreadable-lead = These texts were found damaged or unknown. They are kept as they are and go into every export.

## Erasing everything

erase = Erase everything
erase-lead = Removes your whole record and every setting of this app from this browser. Nobody can bring it back, except from a backup.
erase-title = { $count ->
    [one] Erase everything, 1 entry?
   *[other] Erase everything, { $count } entries?
}
erase-confirm = Type ERASE to confirm
erase-word = ERASE
erase-wrong = Please type ERASE, in capital letters.
erase-now = Erase now
not-all-erased = Not everything could be erased.
# $store: its name, $why: why it failed, as in keeping.ftl; after the sentence above
not-erased-from = { $store }: { $why }.
