### Marking skin that must not be injected, and choosing where to inject, in Settings, for patients

## The form about the skin of a site

what = What is wrong with the skin?
since = Since
# $site: the injection site, as inside a sentence
site-avoided = Saved. The app will not suggest { $site } until you mark it as healed.

## Which sites are used

regions = Body areas in use
regions-hint = Use upper arms and buttocks only when someone else gives your injection.
sites = Sites on each side
# Of a body area whose sites are not used
no-spots = None
region-thigh = Thighs
region-thigh-inline = thighs
region-abdomen = Abdomen
region-abdomen-inline = abdomen
region-upper-arm = Upper arms
region-upper-arm-inline = upper arms
region-buttock = Buttocks
region-buttock-inline = buttocks

## Sites of one’s own

own = Your own sites
own-none = You have not added any.
own-add = Add a site
own-place = Where it is
own-name = What you call it
own-name-hint = So that you find it again, for example: outer side, a hand above the knee.
own-apart = Keep 2.5 cm from every other site. The app does not know exactly where yours is: if one of them reacts, it suggests no site of this body area for a while.
own-stop = Stop using
own-again = Use again

## How long a site is avoided after a reaction

rest-days = Days to avoid a site after a skin reaction
rest-days-hint = For this site and those next to it, counted from the last day of the skin reaction.
