### Fields for several names, with suggestions, for everyone

# The names that were added
chosen = Added names
# Beside what was typed, as the last suggestion
as-it-stands = Add it as typed
# Read out by screen readers. $count: how many names are suggested
suggestions = { $count ->
    [one] 1 suggestion.
   *[other] { $count } suggestions.
}
# $names: in a list with commas
added = Added: { $names }.
is-there = Already added: { $names }.
# $name: as it was typed
remove = Remove { $name }
unknown = This app does not know “{ $name }”. The name is kept and not judged.
# $near: a name that it may be a misspelling of
unknown-but-near = This app does not know “{ $name }”. Did you mean “{ $near }”? Until you change it, the name is kept and not judged.
change-to = Change to { $near }
