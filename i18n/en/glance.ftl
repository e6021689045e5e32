### What stands at the end of Today, for patients

title = At a glance
choose = Choose what is shown here
shown = Numbers on Today

## The numbers, each with its name above it

doses = Doses injected in the last 30 days
cover = Your syringes last for
# From today on
days = { $days ->
    [one] { $days } day
   *[other] { $days } days
}
no-pack = Not known
# Where packs are recorded: in Settings, under Supply
record-pack = Record your packs in Settings, and the app counts them down.
next-test = Next blood test
overdue = Overdue
no-test = None planned
ask-for-tests = Ask your doctor or nurse whether you still need blood tests. You can add the dates in Blood tests.
sites = Injection sites in use
# $rest: after how many days (skin.days-of-rest)
used-again = Each is used again after { $rest }.

## The way to the questions about health

about-health = Allergies, infections, other medicines: what matters for this treatment.
to-health = Answer health questions
