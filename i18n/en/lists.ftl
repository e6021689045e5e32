### Lists of which a part is shown, for everyone

shown-of = Showing { $shown } of { $all }.
show-more = Show more

## The way to the parts of a long page

on-this-page = On this page
