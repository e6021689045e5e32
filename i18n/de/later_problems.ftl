whole-number-between = Geben Sie eine ganze Zahl von { $least } bis { $most } ein.
age-at-most = Geben Sie ein Alter in ganzen Jahren ein, höchstens { $most }.
unusual-age = Mehr als 100 Jahre sind ungewöhnlich. Bitte prüfen Sie das.
height-between = Geben Sie eine Größe in Zentimetern ein, von { $least } bis { $most } cm.
height-like-metres = Das sieht nach Metern aus. Meinen Sie { $centimetres } cm? Bitte geben Sie die Größe in Zentimetern ein: { $centimetres }.
unusual-height = Diese Größe ist für Erwachsene ungewöhnlich. Ist sie in Zentimetern?
size-at-most = Geben Sie eine Größe in Zentimetern ein, mehr als 0 und höchstens { $most } cm.
unusual-size = Das ist ungewöhnlich groß. Ist es in Zentimetern?

impossible-in-unit = { $value } { $unit } ist nicht möglich, aber { $value } { $rather } wäre üblich. Stimmt die Einheit? Wählen Sie die, die auf dem Befund steht.
impossible-at-all = { $value } { $unit } ist nicht möglich. Bitte vergleichen Sie den Wert mit dem Befund.
unusual-in-unit = { $value } { $unit } ist ungewöhnlich; { $value } { $rather } wäre es nicht. Ist die Einheit die, die auf dem Befund steht?
perhaps-per-cent = { $value } { $unit } ist ungewöhnlich. Ist das der Prozentwert der Leukozyten? Dann lassen Sie ihn hier weg und geben Sie ihn als Prozent ein, wo das Formular danach fragt.
unusual-at-all = { $value } { $unit } ist ungewöhnlich. Steht es so auf dem Befund?

file = Der Browser konnte diese Datei nicht lesen. Nichts wurde geändert.
file-refused = { $why } Nichts wurde geändert.
file-too-large = Die Datei ist größer als { $most } MB; so groß ist keine Sicherung dieser App.
file-cut-off = Die Datei ist abgeschnitten: Sie endet in Zeile { $line }, bevor sie vollständig ist.
file-not-json = Die Datei ist keine Sicherung: Ab Zeile { $line }, Spalte { $column } ergibt sie keinen Sinn mehr.
file-not-a-backup = Die Datei ist keine Sicherung dieser App: Zeile { $line } passt nicht.
file-newer = Die Datei ist von einer neueren Version dieser App (Format { $found }; diese liest { $known }). Laden Sie die App neu, um sie zu aktualisieren, und versuchen Sie es dann noch einmal.
file-miscounted = Die Datei gibt { $said } als Zahl ihrer Einträge an, enthält aber { $found }.
file-changed = Eintrag { $entry } der Datei wurde geändert, nachdem er exportiert wurde.
file-recomposed = Die Einträge der Datei sind nicht die, die exportiert wurden: Einige wurden hinzugefügt, entfernt oder verschoben.
file-not-gzip = Die Datei sieht gepackt aus, lässt sich aber nicht entpacken. Sie ist vielleicht beschädigt.

written-by-newer = Er wurde von einer neueren Version dieser App geschrieben.
replaced-by-copy = Er war beschädigt. Eine gute Kopie ist an seine Stelle getreten; es fehlt nichts.
name-damaged = Sein Name ist beschädigt.
content-changed = Sein Inhalt hat sich geändert, seit er geschrieben wurde.
content-unknown = Sein Inhalt ist dieser Version unbekannt ({ $why }).
