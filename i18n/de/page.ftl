name = Deutsch

late = Das dauert länger, als es sollte. Was Sie eingetragen haben, ist noch in diesem Browser. <reload>Laden Sie die Seite neu.</reload> Hilft das nicht: <rescue>Sichern Sie Ihre Einträge als Datei.</rescue>
no-script = Diese App braucht JavaScript und WebAssembly. Ihre Einträge sind unberührt, wenn es welche gibt.
unstyled = Diese Seite wurde aus einer Datei geöffnet oder nicht ganz geladen und kann deshalb nichts speichern. Öffnen Sie die App unter ihrer https-Adresse, und laden Sie neu. Hilft das nicht, <rescue>sichern Sie Ihre Einträge als Datei.</rescue>

insecure = Diese Adresse ist nicht sicher
insecure-why = Diese Seite wurde aus einer Datei oder unter einer Adresse ohne https geöffnet. Andere im selben Netz könnten mitlesen oder die App verändern. Darum wurde nichts geöffnet, und nichts kann eingetragen werden. Öffnen Sie die App unter einer Adresse, die mit https beginnt, oder unter localhost.
kept-insecurely = Unter dieser Adresse wurde früher etwas aufgezeichnet. Sichern Sie es als Datei; die App kann diese Datei unter ihrer https-Adresse in den Einstellungen einlesen.

stopped = Die App wurde unerwartet beendet
stopped-why = Was Sie eingetragen haben, ist noch in diesem Browser. Laden Sie die Seite neu. Hilft das nicht, sichern Sie Ihre Einträge als Datei; die App kann diese Datei in den Einstellungen wieder einlesen.
reload = Neu laden

save = Meine Einträge als Datei sichern
save-reading = Es wird gelesen, was dieser Browser aufbewahrt …
save-nothing = Dieser Browser bewahrt unter dieser Adresse keine Einträge auf.
save-partial = Einer der beiden Speicher, in denen dieser Browser die Einträge aufbewahrt, hat nicht geantwortet. Wenn eine Datei gesichert wurde, können ihr Einträge fehlen. Versuchen Sie es in einigen Minuten noch einmal, und behalten Sie beide Dateien.

rescue = Diese Seite braucht nichts von der App. Sie kopiert, was dieser Browser von Ihren Einträgen aufbewahrt, in eine Datei, die die App in den Einstellungen einlesen kann. Nichts wird geändert oder gelöscht.
rescue-back = Zurück zur App
rescue-no-script = Zum Sichern wird JavaScript gebraucht.
