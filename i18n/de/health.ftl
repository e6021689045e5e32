title = Ihre Gesundheit
lead = Einiges ist für diese Behandlung wichtig. Beantworten Sie, was Sie wissen; lassen Sie aus, was Sie nicht wissen. Ihre Antworten bleiben auf diesem Gerät und können jederzeit geändert werden.
answered-on = Beantwortet am { $day }
confirm = Alles stimmt noch
confirmed = Für heute bestätigt.

medicines = Ihre anderen Medikamente
vaccinations = Geplante Impfungen
listed-on = aufgeführt am { $day }
none-listed = Nichts ist aufgeführt.
name = Name
add = Hinzufügen
ended = Beendet
end-of = Beendet: { $name }
ended-on = { $name }, beendet am { $day }
all-ended = Nicht mehr aufgeführt
saved = Gespeichert.
