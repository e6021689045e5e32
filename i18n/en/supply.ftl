### Syringes at home, in Settings and on Today, for patients

## How many are left

none = No pack is recorded. With the first one, the app counts what is left.
# Stands for $syringes in the sentences of this file
# $day: the last day for which there is a dose
# What is left of a pack. $day: the last day on which it may be used
pack-usable = { $syringes }, use until { $day }
pack-expired = { $syringes }, expired on { $day }
# $pack: one of the two above, $lot: as it is printed
pack-of-lot = { $pack }, lot { $lot }

## The forms

add = Add a pack
waste = Thrown away
unusable-hint = For a syringe that broke, leaked, froze or was too warm before anything was injected: it is counted as thrown away, and today’s dose stays open. If a part was injected, record the injection instead, and say there that only a part went in.
syringes = Number of syringes
expires = Use until
expires-hint = If only a month is printed, its last day.
lot = Lot (optional)
received = Received on
saved = Saved.

## All that was recorded

recorded = All packs, losses and boxes
pack-received = Received on { $received }: { $syringes }, use until { $expires }
thrown-away = Thrown away on { $day }: { $syringes }
box-begun = Sharps box begun on { $day }, for { $syringes }

## The sharps box

# $used: how many syringes are in it, $holds: how many fit in
box-filled = Sharps box: { $used } of { $holds } syringes
sharps-full = The box is nearly full. Close it, hand it in as your pharmacy says, and begin a new one.
no-sharps = Sharps box: none is recorded.
new-sharps = Begin a new sharps box
holds = Syringes that fit in

## How long a syringe may be out of the refrigerator

hours-out = Hours out of the refrigerator
hours-out-hint = How long your leaflet allows. Leaflets of different countries differ, so it is not assumed.
hours-set = Out of the refrigerator for at most { $hours } h, as you set it
hours-not-set = How long a syringe may be out of the refrigerator is not set

## Packing for a journey

travel = Packing for a journey
travel-days = Days away, travel included
take-syringes = { $syringes } for the doses that are due, and one or two spare ones
# $least, $most: degrees
take-cool-bag = A cool bag that keeps { $least } to { $most } °C without freezing
take-wipes = Wipes, and a small sharps box
take-prescription = Your prescription or a letter of your prescriber, for customs and security
take-backup = The number of your team, and a backup of this record
only-at-home = You have { $syringes } at home.
