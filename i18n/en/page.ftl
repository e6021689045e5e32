### What the pages say before the program is there, or without it; scripts/page.mjs puts it into index.html and rescue.html.
### Each message stands in one line, and takes nothing in braces. What stands between <reload> and </reload> is a link that
### loads the page again, and between <rescue> and </rescue> one to the page that saves the records as a file.

## The language

# What it calls itself, as Settings offers it to those who read no other
name = English

## While the program is on its way, and when it does not come

late = This takes longer than it should. What you recorded is still in this browser. <reload>Load the page again.</reload> If that does not help: <rescue>save your records as a file.</rescue>
no-script = This app needs JavaScript and WebAssembly. Your records, if there are any, are untouched.
unstyled = This page was opened from a file or did not load fully, so it cannot save anything. Open the app at its https address, and reload. If that does not help, <rescue>save your records as a file.</rescue>

## At an address without https

insecure = This address is not secure
insecure-why = This page was opened from a file or over an address without https. Somebody on the network could read or change what you enter. So nothing was opened, and nothing can be recorded. Open the app at an address that begins with https, or at localhost.
kept-insecurely = Records were kept at this address before. Save them as a file; the app can read that file in Settings at its https address.

## When the app has stopped

stopped = The app has stopped
stopped-why = What you recorded is still in this browser. Reload to go on. If that does not help, save your records as a file; the app can read that file again in Settings.
reload = Reload

## Saving the records as a file

save = Save my records as a file
save-reading = Reading what this browser keeps …
save-nothing = This browser keeps no records at this address.
save-partial = One of the two places in which this browser keeps your records did not answer. If a file was saved, it may lack entries. Please try again in a few minutes, and keep both files.

## The page that does this without the app

rescue = This page needs nothing of the app. It copies what this browser keeps of your records into a file, which the app can read in Settings. Nothing is changed or removed.
rescue-back = Back to the app
rescue-no-script = Saving needs JavaScript.
