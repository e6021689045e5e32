calendar = Tag für Tag
earlier = Frühere Monate dieses Jahres
key = Was die Zeichen bedeuten:

day-not-tracked = nicht eingetragen
day-on-time = gegeben
day-late = verspätet gegeben
day-extra = gegeben, keine fällig
day-missed = versäumt
day-skipped = ausgelassen
day-paused = pausiert
day-rest = keine fällig
day-open = steht bevor

adherence = Gegebene Dosen
last-30 = Letzte 30 Tage
whole-year = Dieses Jahr
period = Gegebene Dosen in beliebigem Zeitraum
none-was-due = keine war fällig
none-due-but-given = keine war fällig, { $extra } dennoch gegeben
given-of-due = { $given } von { $due } ({ $percent } %)
given-and-more = { $given } von { $due } ({ $percent } %), dazu { $extra } mehr als fällig
definition = Gezählt werden die Tage, an denen nach der gültigen Verordnung eine Dosis fällig war: ab ihrem ersten Tag, ohne Pausen, und heute nur, wenn sie erledigt ist. Eine Dosis, die an einem Tag ausgelassen wird, zählt als fällig. Von den Tagen, bevor Sie hier mit dem Eintragen begonnen haben, zählen nur die, für die eine Injektion nachgetragen wurde.
