shown-of = { $shown } von { $all } werden gezeigt.
show-more = Mehr anzeigen
