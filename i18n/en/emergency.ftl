### The page Emergency, for patients

title = Emergency
reaction = Severe allergic reaction
reaction-signs = Trouble breathing or wheezing. Swelling of the face, lips, tongue or throat. Feeling faint or collapsing. A sudden itchy rash (hives).
reaction-do = Say that you use anakinra. Do not inject it again unless your doctor tells you to.
infection = Serious infection
infection-signs = Fever, redness that spreads, or feeling very unwell.
infection-do = If you cannot reach them, call an urgent-care line. Say that you use anakinra. Do not inject until a doctor or nurse tells you to.
worse-signs = Confused, very drowsy or short of breath. Skin or lips that are blue, grey or blotchy.
worse-do = Say that you use anakinra and may have a serious infection.
