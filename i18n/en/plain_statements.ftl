### The statements that patients and clinicians read, in words for patients and in a form that holds for everybody, by their numbers:
### in the guide. What clinicians read is statements.ftl.

s001 = Anakinra (Kineret) is used for rheumatoid arthritis. It can ease symptoms and slow joint damage. It is a protein made in a laboratory.
s006 = It blocks interleukin-1, which drives inflammation in the joints.
# $dose: in milligrams
s010 = For adults with rheumatoid arthritis the usual dose is { $dose } mg (one whole syringe) once a day. Follow your own prescription: how much, and how often.
s012 = For adults with rheumatoid arthritis the usual dose is one whole syringe. If yours is less, check it with your doctor or nurse.
s016 = It is injected under the skin and nowhere else.
s024 = You or your helper can inject at home once your doctor or nurse has checked that you can do it safely.
s030 = Not for people who are allergic to proteins made with E. coli bacteria.
s031 = Not for people who are allergic to anakinra.
s032 = Not for people who are allergic to anything else in the syringe.
s033 = Trouble breathing, or a swollen face or throat? Call your emergency number now. Have you had a severe allergic reaction? Then do not inject anakinra again unless your doctor tells you to.
s035 = Anakinra is not started during an infection.
s036 = If you get a serious infection, call your doctor or nurse straight away. Do not inject anakinra until they tell you to.
s037 = You can get infections more easily with anakinra. Some can be serious. Tell your doctor or nurse about each one.
s041 = People with asthma may get serious infections more easily.
s050 = You need blood tests for your neutrophils (white blood cells): before the start, each month for 3 months, then every 3 months up to a year.
s070 = Tell your doctor or nurse if you are pregnant. Decide about your treatment together.
s072 = Talk to your doctor or nurse before you breastfeed. Whether anakinra passes into breast milk is not known.
s094 = Do not have live vaccines while you use anakinra. Before any vaccination, tell the person who gives it that you use anakinra.
