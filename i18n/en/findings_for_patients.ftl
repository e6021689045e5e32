### What the rules have found, for patients: among the notices of the page Today, and in the summary for the visit. No sentence
### proposes a dose. $sentence is what the monograph says of it, from plain_statements.ftl or statements.ftl.

# $conditions: a list, inside a sentence, $sentence: one or more
you-noted = You noted: { $conditions }. { $sentence } Call your prescriber before the next injection.
# $medicines: a list
let-know = Make sure that your prescriber knows that you use { $medicines }.
# Among medicines, inside a sentence
abatacept = abatacept
# $vaccines: a list
vaccines-say = { $vaccines }: { $sentence }
# $vaccines: a list
ask-before = { $vaccines }: ask your prescriber before this vaccination, and say that you take anakinra.
