title = Ihre Gesundheit
lead = Einiges ist für diese Behandlung wichtig. Beantworten Sie, was Sie wissen; überspringen Sie, was Sie nicht wissen. Ihre Antworten bleiben auf diesem Gerät, und Sie können sie jederzeit ändern.
answered-on = Beantwortet am { $day }
confirm = Meine Antworten stimmen noch
confirmed = Für heute bestätigt.

medicines = Ihre anderen Arzneimittel
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
