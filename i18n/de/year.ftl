calendar = Tag für Tag
earlier = Frühere Monate dieses Jahres
key = Was die Zeichen bedeuten:
picture = Das ganze Jahr, jeder Monat eine Zeile

day-not-tracked = nicht eingetragen
day-on-time = gespritzt
day-late = verspätet gespritzt
day-extra = zusätzlich gespritzt
day-missed = verpasst
day-skipped = ausgelassen
day-paused = pausiert
day-rest = keine Dosis fällig
day-open = noch offen

adherence = Gespritzte Dosen
last-30 = Letzte 30 Tage
whole-year = Dieses Jahr
period = Gespritzte Dosen in einem beliebigen Zeitraum
none-was-due = keine Dosis war fällig
none-due-but-given = keine Dosis war fällig, { $extra } gespritzt
given-of-due = { $given } von { $due } ({ $percent } %)
given-and-more = { $given } von { $due } ({ $percent } %), dazu { $extra } zusätzlich
definition = Zählt die Tage, an denen eine Dosis fällig war. Pausen zählen nicht. Ausgelassene Dosen zählen als fällig. Der heutige Tag zählt, sobald er erledigt ist. Tage vor Ihrem ersten Eintrag hier zählen nur, wenn Sie eine Injektion nachgetragen haben.
