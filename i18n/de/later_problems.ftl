whole-number-between = Geben Sie eine ganze Zahl von { $least } bis { $most } ein.
age-at-most = Geben Sie ein Alter in ganzen Jahren ein, höchstens { $most }.
unusual-age = Ein Alter über 100 ist ungewöhnlich. Stimmt es?
height-between = Geben Sie die Größe in Zentimetern ein, von { $least } bis { $most } cm.
height-like-metres = Das sieht nach Metern aus. Geben Sie die Größe in Zentimetern ein: { $centimetres }.
unusual-height = Diese Größe ist für Erwachsene ungewöhnlich. Ist sie in Zentimetern?
size-at-most = Geben Sie die Größe in Zentimetern ein, mehr als 0 und höchstens { $most } cm.
unusual-size = Das ist ungewöhnlich groß. Ist es in Zentimetern?

impossible-in-unit = { $value } { $unit } ist nicht möglich, aber { $value } { $rather } wäre üblich. Wählen Sie die Einheit, die auf dem Befund steht.
impossible-at-all = { $value } { $unit } ist nicht möglich. Vergleichen Sie Zahl und Einheit mit dem Befund.
unusual-in-unit = { $value } { $unit } ist ungewöhnlich; { $value } { $rather } wäre es nicht. Ist das die Einheit auf dem Befund?
perhaps-per-cent = { $value } { $unit } ist ungewöhnlich. Ist das ein Prozentanteil an den weißen Blutkörperchen (Leukozyten)? Dann löschen Sie ihn hier und geben Sie ihn dort ein, wo das Formular nach Prozent fragt.
unusual-at-all = { $value } { $unit } ist ungewöhnlich. Steht es so auf dem Befund?

-try-another-backup = Nichts wurde geändert. Versuchen Sie eine andere Sicherung, oder speichern Sie auf dem alten Gerät eine neue und kopieren Sie sie noch einmal hierher.

file = Der Browser konnte diese Datei nicht lesen. Nichts wurde geändert. Wählen Sie die Datei noch einmal, oder kopieren Sie sie zuerst auf dieses Gerät.
file-too-large = Diese Datei ist größer als { $most } MB und darum keine Sicherung dieser App. Nichts wurde geändert. Wählen Sie eine andere Datei.
file-cut-off = Diese Datei ist nicht vollständig. { -try-another-backup } (Einzelheiten: Sie endet in Zeile { $line }.)
file-not-json = Diese Datei ist keine Sicherung dieser App. { -try-another-backup } (Einzelheiten: Zeile { $line }, Spalte { $column }.)
file-not-a-backup = Diese Datei ist keine Sicherung dieser App. { -try-another-backup } (Einzelheiten: Zeile { $line }.)
file-newer = Diese Datei ist von einer neueren Version dieser App. Nichts wurde geändert. Laden Sie die App neu, um sie zu aktualisieren, und versuchen Sie es dann noch einmal. (Einzelheiten: Format { $found }; diese Version liest { $known }.)
file-miscounted = Diese Datei wurde nach dem Speichern verändert, darum ist kein Verlass auf sie. { -try-another-backup } (Einzelheiten: Sie müsste { $said } Einträge enthalten, enthält aber { $found }.)
file-changed = Diese Datei wurde nach dem Speichern verändert, darum ist kein Verlass auf sie. { -try-another-backup } (Einzelheiten: Eintrag { $entry } ist nicht mehr, wie er war.)
file-recomposed = Diese Datei wurde nach dem Speichern verändert, darum ist kein Verlass auf sie. { -try-another-backup } (Einzelheiten: Einträge wurden hinzugefügt, entfernt oder verschoben.)
file-not-gzip = Diese Datei ist beschädigt und lässt sich nicht entpacken. { -try-another-backup }

written-by-newer = Dieser Eintrag ist von einer neueren Version dieser App. Laden Sie die App neu, um sie zu aktualisieren; dann wird der Eintrag gezeigt.
replaced-by-copy = Dieser Eintrag war beschädigt. Eine gute Kopie hat ihn ersetzt; es fehlt nichts.
name-damaged = Dieser Eintrag ist beschädigt und wird nicht gezeigt: Sein Name lässt sich nicht lesen.
content-changed = Dieser Eintrag ist beschädigt und wird nicht gezeigt: Er hat sich seit dem Speichern verändert.
content-unknown = Diese Version kann diesen Eintrag nicht lesen, darum wird er nicht gezeigt. (Einzelheiten: { $why })
