### The frame around every page, for everyone

## The navigation; soft hyphens where a narrow screen may break a name

name = Anakinra Companion
skip = Skip to content
pages = Pages
tab-today = Today
tab-history = History
tab-labs = Blood tests
tab-guide = Guide
tab-dose-check = Dose check
tab-settings = Settings

## Names of the pages: their headings and links to them

today = Today
history = History
labs = Blood tests
dose-check = Dose check
guide = Guide
health = Your health
emergency = Emergency
symptoms = Skin and symptoms
settings = Settings
visit = For your visit
level = Drug level

## Instead of a page

opening = Opening the page …
missing = This page could not be loaded. Your records are safe. Check the connection and try again, or reload.
language-missing = Your language could not be loaded, so this is English. Your records are safe. Check the connection and reload.
again = Try again
set-up-first = Nothing to show yet.
set-up = Set up your records

## Under a statement or a number

source = Source
sources = Sources
