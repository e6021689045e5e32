sites-in-use = { $sites ->
    [one] { $sites } Stelle in Gebrauch: Sie ist nach { $rest } wieder an der Reihe
   *[other] { $sites } Stellen in Gebrauch: Jede ist nach { $rest } wieder an der Reihe
}
days-of-rest = { $days ->
    [one] { $days } Tag
   *[other] { $days } Tagen
}
all-out = Alle Ihre Stellen brauchen eine Pause. Fragen Sie Ihre Praxis, wohin Sie spritzen sollen.
mark = Diese Stelle vorerst nicht benutzen

out = Vorerst nicht benutzen
site-since = { $site }: { $state }, { $since }
since-today = seit heute
since-yesterday = seit gestern
for-days = seit { $days } Tagen
still = Ist die Haut noch so?
clear = Abgeheilt
cleared = Gespeichert. Die App schlägt diese Stelle wieder vor.
red-flags = Ein neuer Knoten oder eine Wunde, die nicht heilt: Sagen Sie es Ihrer Praxis. Rötung, die sich ausbreitet, oder Rötung mit Fieber: Rufen Sie dort jetzt an.

has-reacted = Hautreaktion
beside-reaction = Neben einer Hautreaktion

state-tender = Druckschmerz
state-tender-inline = Druckschmerz
state-bruised = Bluterguss
state-bruised-inline = Bluterguss
state-red = Rötung
state-red-inline = Rötung
state-hard = Verhärtung
state-hard-inline = Verhärtung
state-swollen = Schwellung
state-swollen-inline = Schwellung
state-lump = Knoten
state-lump-inline = Knoten
state-scar = Narbe
state-scar-inline = Narbe
state-stretch-mark = Dehnungsstreifen
state-stretch-mark-inline = Dehnungsstreifen
state-near-vein = Vene in der Nähe
state-near-vein-inline = Vene in der Nähe
