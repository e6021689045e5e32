why = Warum
from = Erster Tag ohne Dosis
until = Letzter Tag ohne Dosis
until-hint = Lassen Sie dies leer, wenn Sie es noch nicht wissen.
end-hint = Ab dem Tag danach sind wieder Dosen fällig.

skipped = Eingetragen: Die heutige Dosis wird ausgelassen.
dose-was-left-out = Eingetragen: Die Dosis vom { $day } wurde ausgelassen.
paused = Eingetragen: Die Injektionen sind pausiert.
ended = Eingetragen: Die Pause ist beendet.

all = Ausgelassene Dosen
paused-from-until = Pausiert { $from } bis { $until } ({ $cause })
dose-left-out = Dosis vom { $day } ausgelassen ({ $cause })
