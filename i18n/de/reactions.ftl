ask = Etwas bemerkt?
add-reaction = Hautreaktion eintragen
add-symptom = Beschwerde eintragen

signs-at = { $site }: { $signs }
signs-and-size-at = { $site }: { $signs }, { $size } cm
from-until = { $onset } bis { $gone } ({ $count })
since-today = Seit heute
since-onset = Seit { $onset } ({ $count })
day-count = { $count ->
    [one] { $count } Tag
   *[other] { $count } Tage
}
rests-until = Ruht bis { $day }, mit den Stellen daneben
with-neighbours = Auch die Stellen daneben ruhen
gone = Sie ist weg
has-it-gone = Ist die Reaktion an der Stelle { $site } seit { $onset } weg?

sign-red = Rötung
sign-red-inline = Rötung
sign-itchy = Juckreiz
sign-itchy-inline = Juckreiz
sign-swollen = Schwellung
sign-swollen-inline = Schwellung
sign-painful = Schmerz
sign-painful-inline = Schmerz
sign-lump = Knoten
sign-lump-inline = Knoten
