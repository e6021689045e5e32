begin = Mit erfundenen Daten umsehen
banner = Alles hier ist erfunden. Es wird vergessen, wenn Sie diese Ansicht verlassen oder neu laden, und gelangt nie in Ihre eigenen Aufzeichnungen.
leave = Erfundene Daten verlassen
no-files = Mit erfundenen Daten wird keine Datei geschrieben oder gelesen und keine Ablage benutzt.
