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
   *[other] Für heute sind { $count } Injektionen eingetragen. Höchstens eine Dosis am Tag ist vorgesehen. Fragen Sie, was zu tun ist, bevor Sie wieder spritzen. Wurde eine aus Versehen eingetragen, streichen Sie sie im Verlauf.
}
extra-doses-on = { $count ->
   *[other] Für den { $day } sind { $count } Injektionen eingetragen. Höchstens eine Dosis am Tag ist vorgesehen. Fragen Sie, was zu tun ist, bevor Sie wieder spritzen. Wurde eine aus Versehen eingetragen, streichen Sie sie im Verlauf.
}
same-dose-twice-today = { $count ->
   *[other] Für heute sind { $count } Injektionen eingetragen. War es dieselbe Injektion, zweimal eingetragen, streichen Sie eine im Verlauf. Haben Sie wirklich mehr als einmal gespritzt, rufen Sie heute Ihre Praxis oder Apotheke an und fragen Sie, was zu tun ist, bevor Sie wieder spritzen.
}
same-dose-twice-on = { $count ->
   *[other] Für den { $day } sind { $count } Injektionen eingetragen. War es dieselbe Injektion, zweimal eingetragen, streichen Sie eine im Verlauf. Haben Sie wirklich mehr als einmal gespritzt, rufen Sie heute Ihre Praxis oder Apotheke an und fragen Sie, was zu tun ist, bevor Sie wieder spritzen.
}
to-history = Zum Verlauf
partly-today = Von der heutigen Dosis ging nur ein Teil hinein ({ $why }). Holen Sie den Rest nicht mit einer weiteren Spritze nach, außer man sagt es Ihnen dort. Sagen Sie, wie viel ungefähr hineinging.
partly-on = Von der Dosis vom { $day } ging nur ein Teil hinein ({ $why }). Holen Sie den Rest nicht mit einer weiteren Spritze nach, außer man sagt es Ihnen dort. Sagen Sie, wie viel ungefähr hineinging.
infection-signs-today = Sie haben für heute Zeichen einer Infektion eingetragen. Spritzen Sie erst wieder, wenn Ihre Praxis oder der Bereitschaftsdienst es Ihnen sagt. Wenn Sie Ihre Praxis nicht erreichen, rufen Sie den ärztlichen Bereitschaftsdienst an (in Deutschland 116 117). Bei Verwirrtheit, starker Schläfrigkeit oder Atemnot: siehe „Notfall“.
infection-signs-on = Sie haben für den { $day } Zeichen einer Infektion eingetragen. Spritzen Sie erst wieder, wenn Ihre Praxis oder der Bereitschaftsdienst es Ihnen sagt. Wenn Sie Ihre Praxis nicht erreichen, rufen Sie den ärztlichen Bereitschaftsdienst an (in Deutschland 116 117). Bei Verwirrtheit, starker Schläfrigkeit oder Atemnot: siehe „Notfall“.
already = Haben Sie heute schon gespritzt, bevor Sie hier mit dem Eintragen begonnen haben? Dann tragen Sie diese Injektion nach, damit niemand ein zweites Mal spritzt.
last-in-future = Eine Injektion ist für eine Zeit eingetragen, die noch nicht gekommen ist: { $injection }
last-now = Letzte Injektion gerade eben: { $injection }
last-ago = Letzte Injektion vor { $elapsed }: { $injection }
other-dose-than = Das waren { $given }. Verordnet sind { $prescribed }.
no-last = Noch ist keine Injektion eingetragen.

record = Injektion eintragen
record-another = Zweite Injektion von heute eintragen
show-all = Alles zeigen
undo = Rückgängig
undone = Rückgängig gemacht. Der Eintrag bleibt gestrichen im Verlauf stehen.
undone-injection = Rückgängig gemacht: { $injection }. Der Eintrag bleibt gestrichen im Verlauf stehen.
missed-on = Für gestern, { $day }, ist keine Injektion eingetragen. Haben Sie gespritzt, tragen Sie es nach. Haben Sie die Dosis verpasst, spritzen Sie heute nicht zweimal.
add-earlier = Gespritzt, nur nicht eingetragen
next-site-is = Nächste Stelle: { $site }, { $rest }
chosen-site-is = Ihre Wahl: { $site }, { $rest }

acknowledge = Meine Praxis weiß davon
acknowledged = Gespeichert. Sie finden es unter „Für den Arzttermin“ und können es unter „Ihre Gesundheit“ streichen.

count-overdue = Blutuntersuchung der Neutrophilen überfällig seit { $day }
count-due = Blutuntersuchung der Neutrophilen fällig bis { $day }
own-test-due = { $test }, festgelegt von Ihrer Praxis, ist fällig am { $day }
earlier-tests = Vor Ihrem ersten Eintrag hier waren Blutuntersuchungen der Neutrophilen fällig. Tragen Sie die Ergebnisse nach, die Sie haben
to-labs = Zu den Bluttests
clocks-differ = Ihre Zeitzone hat sich geändert. Die letzte Injektion war am { $there }; hier war das { $here }.
clock-in = { $day } { $time } in { $zone }
other-day = Nach der Ortszeit war Ihre letzte Injektion an einem anderen Tag. Wenn Sie nicht sicher sind, ob Sie die heutige Dosis schon hatten, fragen Sie Ihre Praxis oder Apotheke, bevor Sie spritzen.
due-notice = Injektion fällig
syringes = Vorrat
reorder = { $left }. Bestellen Sie bald nach.
unusable = Eine Spritze ist unbrauchbar
