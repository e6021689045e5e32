chosen = Hinzugefügte Namen
as-it-stands = So hinzufügen, wie es da steht
suggestions = { $count ->
    [one] 1 Vorschlag.
   *[other] { $count } Vorschläge.
}
added = Hinzugefügt: { $names }.
is-there = Schon hinzugefügt: { $names }.
remove = { $name } entfernen
unknown = Diese App kennt diesen Namen nicht. Er bleibt stehen und wird nicht beurteilt.
unknown-but-near = Diese App kennt diesen Namen nicht. Meinten Sie „{ $near }“? Solange Sie ihn nicht ändern, bleibt er stehen und wird nicht beurteilt.
change-to = In { $near } ändern
