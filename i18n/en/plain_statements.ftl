### The statements that patients and clinicians read, in words for patients, by their numbers: in the guide, and in what is found for
### patients. What clinicians read is statements.ftl.

s001 = Anakinra (Kineret) slows arthritis. It is a protein made in a laboratory.
s006 = It blocks interleukin-1, a substance that drives inflammation in the joints.
# $dose: in milligrams
s010 = The usual dose is one whole syringe of { $dose } mg a day.
s012 = Less than a whole syringe is recorded as your dose. Check with your prescriber that this is right.
s016 = It is injected under the skin and nowhere else.
s024 = Inject yourself only after your clinician has shown you how and agreed.
s030 = Not for people who are allergic to proteins from the germ E. coli.
s031 = Not for people who are allergic to anakinra.
s032 = Not for people who are allergic to anything else in the syringe.
s033 = After a severe allergic reaction treatment is stopped. Do not inject before you have spoken with your prescriber. With trouble breathing call an ambulance.
s035 = Treatment is not started while you have an infection.
s036 = Treatment is stopped when a serious infection develops. Call your prescriber now, and do not inject before you have spoken.
s037 = Infections are more frequent. Tell your prescriber about every one.
s041 = People with asthma may get serious infections more easily.
s050 = Blood tests: before the start, each month for 3 months, then every 3 months up to a year.
s070 = Talk to your prescriber if you are pregnant.
s072 = Talk to your prescriber before you breast-feed.
s094 = No live-virus vaccines during treatment. Say that you take anakinra.
