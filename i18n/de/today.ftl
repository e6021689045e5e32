starts-on = Beginnt am { $day }
nothing-planned = Es ist keine Injektion geplant
done-today = Heute erledigt
due-at = Heute fällig gegen { $time }
due-since = Fällig seit { $day } gegen { $time }
overdue-at = Überfällig seit etwa { $time }
overdue-since = Überfällig seit { $day } gegen { $time }
rest-day = Heute keine Injektion. Nächste: { $day }
yesterday = gestern
since-day = dem { $day }

done-at = Heute erledigt um { $time }
done-more = { $count ->
   *[other] Für heute sind { $count } Injektionen eingetragen
}
extra-doses-today = { $count ->
   *[other] Für heute sind { $count } Injektionen eingetragen; höchstens eine Dosis am Tag ist vorgesehen. Rufen Sie heute Ihre Praxis oder Apotheke an und fragen Sie, was zu tun ist, bevor Sie wieder injizieren. Wurde eine aus Versehen eingetragen, stornieren Sie sie im Verlauf.
}
extra-doses-on = { $count ->
   *[other] Für den { $day } sind { $count } Injektionen eingetragen; höchstens eine Dosis am Tag ist vorgesehen. Rufen Sie heute Ihre Praxis oder Apotheke an und fragen Sie, was zu tun ist, bevor Sie wieder injizieren. Wurde eine aus Versehen eingetragen, stornieren Sie sie im Verlauf.
}
same-dose-twice-today = { $count ->
   *[other] Für heute sind { $count } Injektionen eingetragen. War es ein und dieselbe, zweimal eingetragen, stornieren Sie eine im Verlauf. War es mehr als eine, rufen Sie heute Ihre Praxis oder Apotheke an und fragen Sie, was zu tun ist, bevor Sie wieder injizieren.
}
same-dose-twice-on = { $count ->
   *[other] Für den { $day } sind { $count } Injektionen eingetragen. War es ein und dieselbe, zweimal eingetragen, stornieren Sie eine im Verlauf. War es mehr als eine, rufen Sie heute Ihre Praxis oder Apotheke an und fragen Sie, was zu tun ist, bevor Sie wieder injizieren.
}
to-history = Zum Verlauf
partly-today = Von der heutigen Dosis ging nur ein Teil hinein ({ $why }). { $advice }
partly-on = Von der Dosis vom { $day } ging nur ein Teil hinein ({ $why }). { $advice }
already = Haben Sie heute schon injiziert, bevor Sie hier mit dem Eintragen begonnen haben? Dann tragen Sie es nach, damit niemand ein zweites Mal injiziert.
last-in-future = Für eine Zeit eingetragen, die dieses Gerät noch nicht erreicht hat: { $injection }
last-now = Letzte Injektion gerade eben: { $injection }
last-ago = Letzte Injektion vor { $elapsed }: { $injection }
no-last = Noch ist keine Injektion eingetragen.

record = Injektion eintragen
record-another = Noch eine eintragen
show-all = Alles zeigen
undo = Rückgängig
undone = Rückgängig gemacht. Der Eintrag bleibt im Verlauf als storniert stehen.
missed-on = Für gestern, { $day }, ist keine Injektion eingetragen.
add-earlier = Nachtragen
next-site-is = Nächste Stelle: { $site }, { $rest }
chosen-site-is = Ihre Wahl: { $site }, { $rest }

count-overdue = Neutrophilenzahl überfällig seit { $day }
count-due = Neutrophilenzahl fällig bis { $day }
own-test-due = { $test }, festgelegt von Ihrer Praxis, ist fällig am { $day }
earlier-tests = Neutrophilenzählungen waren fällig, bevor Sie hier mit dem Eintragen begonnen haben. Tragen Sie die Ergebnisse nach, die Sie haben
to-labs = Zu den Blutwerten
clocks-differ = Ihre Uhr hat sich geändert. Die letzte Injektion war am { $there }, das ist { $here }.
clock-in = { $day } { $time } in { $zone }
other-day = Nach der Uhr hier war es an einem anderen Tag. Ist die heutige Dosis schon erledigt oder noch fällig? Wenn Sie nicht sicher sind, fragen Sie Ihr Behandlungsteam, bevor Sie injizieren.
important = Wichtig
about-health = Allergien, Infektionen, andere Medikamente: was für diese Behandlung wichtig ist.
neutrophils-low = Ihre Neutrophilenzahl von { $result } am { $day } ist niedrig. Bitte rufen Sie Ihre Praxis an.
due-notice = Injektion fällig
syringes = Vorrat
reorder = { $left }. Es ist Zeit, nachzubestellen.
to-health = Angaben zur Gesundheit
unusable = Eine Spritze ist unbrauchbar
