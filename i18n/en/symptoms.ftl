### The page and the forms about skin and symptoms, for patients

lead = What you notice, day by day: for you and for your next visit.

## Reactions of the skin

reactions = Skin reactions
none = No skin reaction is recorded.
lasts-long = This lasts longer than most skin reactions. Tell your doctor or nurse.
first-and-late = A first skin reaction this long after the start is uncommon. Tell your doctor or nurse.
usual = Most skin reactions start in the first month and last 2 to 4 weeks. If you have had none in the first month, a first one later is uncommon.

## The form about a reaction

signs = What it is like
size = Size (optional)
size-hint = The longest way across.
last-day = Last day you had it
# $site: the injection site, as inside a sentence
site-avoided = Saved. The app will not suggest this site ({ $site }) or the ones next to it for now.

## How many reactions began in which week of treatment

weeks = Skin reactions by week of treatment
week = Week
week-count = Skin reactions that began
# $quiet: for how many weeks, this one included, none has begun, $first: how many began in the first four, $rest: how many later
reactions-began = { $quiet ->
    [0] { $first } began in the first four weeks, { $rest } since; one or more this week.
    [1] { $first } began in the first four weeks, { $rest } since; none this week.
   *[other] { $first } began in the first four weeks, { $rest } since; none in the last { $quiet } weeks.
}

## Symptoms, and the form about one

symptoms = Symptoms
no-symptom = No symptom is recorded.
what = What you noticed
how-much = How bad?
after = After an injection
unlinked = Not after a particular injection
note-hint = If something else: what is it?
# An injection to choose. $site: the injection site, as inside a sentence
given-at = { $day }, { $time }, { $site }
# $injection: given-at
after-the-injection = After the injection of { $injection }
# $complaint: what was noticed, perhaps as inside a sentence, $grade: how much, as inside a sentence
complaint-and-grade = { $complaint }, { $grade }
# $note: in the words of the patient
complaint-grade-note = { $complaint }, { $grade }: { $note }

## What was noticed; each once more as inside a sentence

complaint-infection = Signs of an infection
complaint-infection-inline = signs of an infection
complaint-headache = Headache
complaint-headache-inline = headache
complaint-nausea = Nausea
complaint-nausea-inline = nausea
complaint-diarrhoea = Diarrhoea
complaint-diarrhoea-inline = diarrhoea
complaint-flu-like = Flu-like symptoms
complaint-flu-like-inline = flu-like symptoms
complaint-abdominal-pain = Abdominal pain
complaint-abdominal-pain-inline = abdominal pain
complaint-other = Something else
complaint-other-inline = something else

## How much; each once more as inside a sentence

grade-mild = Mild
grade-mild-inline = mild
grade-moderate = Moderate
grade-moderate-inline = moderate
grade-severe = Severe
grade-severe-inline = severe

## The table of sites

sites = Body areas of the last 90 days
head-site = Body area
head-injections = Injections
head-pain = Average pain
# $mean: a number, $count: how many pains it is the mean of
mean-pain = { $mean } ({ $count })
no-pain = –
