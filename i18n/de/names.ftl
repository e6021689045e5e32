chosen = Hinzugefügte Namen
as-it-stands = So hinzufügen, wie es da steht
suggestions = { $count ->
    [one] 1 Vorschlag.
   *[other] { $count } Vorschläge.
}
added = Hinzugefügt: { $names }.
is-there = Schon hinzugefügt: { $names }.
remove = { $name } entfernen
unknown = Diese App kennt „{ $name }“ nicht. Der Name bleibt stehen und wird nicht beurteilt.
unknown-but-near = Diese App kennt „{ $name }“ nicht. Meinten Sie „{ $near }“? Solange er nicht geändert ist, bleibt der Name stehen und wird nicht beurteilt.
change-to = In { $near } ändern
