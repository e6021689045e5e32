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
# Beside a name that was added
unknown = This app does not know this name. It is kept and not judged.
# $near: a name that it may be a misspelling of
unknown-but-near = This app does not know this name. Did you mean “{ $near }”? Until you change it, it is kept and not judged.
change-to = Change to { $near }
