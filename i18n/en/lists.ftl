### Lists of which a part is shown, for everyone

shown-of = Showing { $shown } of { $all }.
show-more = Show more
