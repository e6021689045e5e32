shown-of = Angezeigt: { $shown } von { $all }.
show-more = Mehr anzeigen

on-this-page = Auf dieser Seite
