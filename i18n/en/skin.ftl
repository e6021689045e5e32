### Sites that must not be injected, on Today and on the figure of the body, for patients

## Sites in use

# $sites: how many, $rest: after how many days each comes again (days-of-rest)
sites-in-use = { $sites ->
    [one] { $sites } site in use: it is used again after { $rest }
   *[other] { $sites } sites in use: each is used again after { $rest }
}
days-of-rest = { $days ->
    [one] { $days } day
   *[other] { $days } days
}
all-out = All your sites need a break. Ask your doctor or nurse where to inject.
mark = Do not use this site for now

## Sites to avoid for now

out = Sites to avoid for now
# $site: the injection site, $state: what is wrong, as inside a sentence, $since: since when, one of the next three
site-since = { $site }: { $state }, { $since }
since-today = since today
since-yesterday = since yesterday
for-days = for { $days } days
still = Is the skin still like this?
clear = Healed
cleared = Saved. The app will suggest this site again.
red-flags = A new lump, or a sore that does not heal: tell your doctor or nurse. Redness that spreads, or redness with a fever: call them now.

## Why a site is avoided, beside its name on the figure

has-reacted = Skin reaction
beside-reaction = Next to a skin reaction

## What is wrong with the skin; each once more as inside a sentence

state-tender = Tender
state-tender-inline = tender
state-bruised = Bruised
state-bruised-inline = bruised
state-red = Red
state-red-inline = red
state-hard = Hard
state-hard-inline = hard
state-swollen = Swollen
state-swollen-inline = swollen
state-lump = Lump
state-lump-inline = lump
state-scar = Scar
state-scar-inline = scar
state-stretch-mark = Stretch mark
state-stretch-mark-inline = stretch mark
state-near-vein = Near a vein
state-near-vein-inline = near a vein
