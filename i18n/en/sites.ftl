### Marking skin that must not be injected, and choosing where to inject, in Settings, for patients

## The form about the skin of a spot

what = What is wrong
since = Since
# $site: the spot, as inside a sentence
spot-is-out = Recorded: { $site } is out until you clear it.

## Which spots are used

regions = Sites in use
regions-hint = Upper arms and buttocks only if someone else injects.
sites = Spots on each side
# Of a region whose spots are not used
no-spots = None
region-thigh = Thighs
region-thigh-inline = thighs
region-abdomen = Abdomen
region-abdomen-inline = abdomen
region-upper-arm = Upper arms
region-upper-arm-inline = upper arms
region-buttock = Buttocks
region-buttock-inline = buttocks

## Spots of one’s own

own = Your own spots
own-none = None is added.
own-add = Add a spot
own-place = Where it is
own-name = What you call it
own-name-hint = So that you find it again: outer side, a hand above the knee.
own-apart = Keep 2.5 cm from every other spot. The app does not know where in this area yours lies: when one of them reacts, all spots of the area rest.
own-stop = No longer use
own-again = Use again

## How long a spot rests after a reaction

rest-days = Days of rest after a reaction
rest-days-hint = For the spot and those beside it, counted from the last day of the reaction.
