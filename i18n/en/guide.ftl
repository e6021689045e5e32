### The page Guide, for patients and clinicians

lead = Everything in the monograph that can be acted on, in our own words, each with its place.
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
to-patients = To patients:
teaching = Tick what you have gone through together. Ticks are not kept.
print = Print what is shown
