first-day = Erster Tag
last-day = Letzter Tag
backwards = Der letzte Tag liegt vor dem ersten. Ändern Sie einen davon.
incomplete = Einer der beiden Tage lässt sich nicht verwenden. Was daran falsch ist, steht daneben.
outside = In diesem Zeitraum ist nichts eingetragen.
