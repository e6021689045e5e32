### The page Guide, for patients and clinicians

lead = What the drug information (AHFS) says, in our own words, with the source of each point.
search = Search
reader = For
everyone = Everyone
patients = Patients
clinicians = Clinicians
topic = Topic
all-topics = All topics
count = { $count ->
    [one] 1 statement
   *[other] { $count } statements
}
nothing = No statement has all these words. Try fewer words, or another topic.
for-clinicians = For clinicians:
in-plain-words = In plain words:
teaching = Tick what you have gone through together. Ticks are not saved.
choose = Choose a statement from the list to read it here.
# $number: as it stands in the address
unknown = There is no statement “{ $number }” in this guide. Search for words, or choose one from the list.
previous = Previous: { $number }
next = Next: { $number }
print = Print what is shown
