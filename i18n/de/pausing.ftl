why = Warum?
from = Erster Tag der Pause
until = Letzter Tag der Pause
until-hint = Lassen Sie dies leer, wenn Sie es noch nicht wissen.
end-hint = Ab dem nächsten Tag sind wieder Dosen fällig.

skipped = Gespeichert: Die heutige Dosis wird ausgelassen.
dose-was-skipped = Gespeichert: Die Dosis vom { $day } wurde ausgelassen.
paused = Gespeichert: Ihre Injektionen sind pausiert.
ended = Gespeichert: Die Pause ist beendet.

all = Ausgelassene Dosen und Pausen
paused-from-until = Pausiert vom { $from } bis zum { $until } ({ $cause })
dose-skipped = Dosis vom { $day } ausgelassen ({ $cause })
