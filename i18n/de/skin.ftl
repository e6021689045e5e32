spots-in-use = { $spots ->
    [one] { $spots } Stelle in Gebrauch: sie ruht { $rest }
   *[other] { $spots } Stellen in Gebrauch: jede ruht { $rest }
}
days-of-rest = { $days ->
    [one] { $days } Tag
   *[other] { $days } Tage
}
all-out = Alle Stellen sind gesperrt. Bitte fragen Sie Ihr Behandlungsteam, wohin Sie injizieren sollen.
mark = Stelle schmerzt oder ist auffällig

out = Gesperrte Stellen
spot-since = { $site }: { $state }, { $since }
since-today = seit heute
since-yesterday = seit gestern
for-days = seit { $days } Tagen
still = Ist es noch so?
clear = Wieder in Ordnung
cleared = Eingetragen: Die Stelle wird wieder benutzt.
red-flags = Ein Knoten, eine Wunde, die nicht heilt, oder Rötung, die sich ausbreitet oder mit Fieber einhergeht: Rufen Sie Ihr Behandlungsteam an.

has-reacted = Hat reagiert
beside-reaction = Neben einer Reaktion

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
