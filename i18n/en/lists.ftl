### Lists of which a part is shown, for everyone

shown-of = { $shown } of { $all } are shown.
show-more = Show more
