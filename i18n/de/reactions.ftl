ask = Etwas bemerkt?
add-reaction = Hautreaktion eintragen
add-symptom = Beschwerden eintragen

signs-at = { $site }: { $signs }
signs-and-size-at = { $site }: { $signs }, { $size } cm
from-until = { $onset } bis { $gone } ({ $count })
since-today = Seit heute
since-onset = Seit { $onset } ({ $count })
day-count = { $count ->
    [one] { $count } Tag
   *[other] { $count } Tage
}
rests-until = Diese Stelle und die daneben bis { $day } nicht benutzen
with-neighbours = Diese Stelle und die daneben vorerst nicht benutzen
gone = Sie ist abgeheilt
has-it-gone = Ist die Hautreaktion ({ $site }) vom { $onset } abgeheilt?

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
