### What stands at the end of Today, for patients

title = Auf einen Blick
choose = Auswählen, was hier steht
shown = Zahlen auf Heute

## The numbers, each with its name above it

doses = Gespritzte Dosen der letzten 30 Tage
cover = Ihre Spritzen reichen noch
# From today on
days = { $days ->
    [one] { $days } Tag
   *[other] { $days } Tage
}
no-pack = Nicht bekannt
# Where packs are recorded: in Settings, under Supply
record-pack = Tragen Sie Ihre Packungen in den Einstellungen ein, dann zählt die App mit.
next-test = Nächster Bluttest
overdue = Überfällig
no-test = Keiner geplant
ask-for-tests = Fragen Sie in Ihrer Praxis, ob Sie noch Bluttests brauchen. Die Termine können Sie unter Bluttests eintragen.
sites = Stellen in Gebrauch
# $rest: after how many days (skin.days-of-rest)
used-again = Jede ist nach { $rest } wieder an der Reihe.

## The way to the questions about health

about-health = Allergien, Infektionen, andere Arzneimittel: was für diese Behandlung wichtig ist.
to-health = Fragen zur Gesundheit beantworten
