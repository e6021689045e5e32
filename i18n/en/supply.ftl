### Syringes at home, in Settings and on Today, for patients

## How many are left

none = No pack is recorded. Once you add one, the app counts what is left.
# $day: the last day for which there is a dose
# What is left of a pack. $day: the last day on which it may be used
pack-usable = { $syringes }, use until { $day }
pack-expired = { $syringes }, expired on { $day }
# $pack: one of the two above, $lot: as it is printed
pack-of-lot = { $pack }, lot { $lot }

## The forms

add = Add a pack
# Opens the two that follow
more = Thrown away, or a new sharps bin
waste = Thrown away or not usable
unusable-hint = For a syringe that broke, leaked, froze or got too warm before anything was injected: it counts as thrown away, and today’s dose is still due. If part of it was injected, record the injection instead, and say there that only part went in.
syringes = Number of syringes
expires = Expiry date (EXP)
expires-hint = If only a month is printed, enter its last day.
lot = Lot (optional)
received = Received on
saved = Saved.

## All that was recorded

recorded = All packs, syringes thrown away and sharps bins
pack-received = Received on { $received }: { $syringes }, use until { $expires }
thrown-away = Thrown away on { $day }: { $syringes }
box-begun = Sharps bin started on { $day }, for { $syringes }

## The sharps bin

# $used: how many syringes are in it, $holds: how many fit in
box-filled = Sharps bin: { $used } of { $holds } syringes
sharps-full = The sharps bin is nearly full. Close it, return it as your pharmacy says, and start a new one.
no-sharps = Sharps bin: none is recorded.
new-sharps = Start a new sharps bin
holds = How many syringes it holds

## How long a syringe may be out of the fridge

hours-out = Hours out of the fridge
hours-out-hint = As long as your leaflet allows. Leaflets of different countries differ, so the app assumes nothing.
hours-set = Out of the fridge for at most { $hours } hours, as you set it
hours-not-set = How long a syringe may be out of the fridge is not set

## Packing for a journey

travel = Packing for a journey
travel-days = Days away, travel included
take-syringes = { $syringes } for the doses that are due, and one or two spare ones
# $least, $most: degrees
take-cool-bag = A cool bag that keeps { $least } to { $most } °C without freezing
take-wipes = Wipes, and a small sharps bin
take-prescription = Your prescription or a letter from your doctor, to show at customs and at the airport
take-backup = The phone number of your doctor or nurse, and a backup of your records
only-at-home = You have { $syringes } at home.
