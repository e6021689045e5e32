### The page Emergency, for patients

title = Emergency
call = Call now
reaction = Severe allergic reaction
reaction-signs = Trouble breathing, swelling of face, lips, tongue or throat, or hives all over the body.
reaction-do = Call your emergency number now. Say that you take anakinra. Do not inject again before you have spoken with your prescriber.
infection = Serious infection
infection-signs = Fever, or redness that spreads, or feeling very ill.
infection-do = Call your prescriber now, or an emergency service if you cannot reach one. Say that you take anakinra. Do not inject before you have spoken with them.
