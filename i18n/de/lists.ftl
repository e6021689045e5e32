shown-of = Angezeigt: { $shown } von { $all }.
show-more = Mehr anzeigen
