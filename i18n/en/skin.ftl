### Spots that must not be injected, on Today and on the figure of the body, for patients

## Spots in use

# $spots: how many, $rest: for how long each rests (days-of-rest)
spots-in-use = { $spots ->
    [one] { $spots } spot in use: it rests { $rest }
   *[other] { $spots } spots in use: each rests { $rest }
}
days-of-rest = { $days ->
    [one] { $days } days
   *[other] { $days } days
}
all-out = Every spot is out. Please ask your team where to inject.
mark = This spot is sore or marked

## Spots that are out

out = Spots that are out
# $site: the spot, $state: what is wrong, as inside a sentence, $since: since when, one of the next three
spot-since = { $site }: { $state }, { $since }
since-today = since today
since-yesterday = since yesterday
for-days = for { $days } days
still = Is it still so?
clear = It is fine again
cleared = Recorded: the spot is in use again.
red-flags = A lump, a sore that does not heal, or redness that spreads or comes with fever: call your team.

## Why a spot is out, beside its name on the figure

has-reacted = Has reacted
beside-reaction = Beside a reaction

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
