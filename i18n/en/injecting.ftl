### The steps of an injection, for patients

look = Look at the liquid and at the expiry date. Do not use the syringe if the liquid is cloudy or discoloured, or if it is out of date. Ask your pharmacist.
wash = Wash your hands.
choose = Choose healthy skin, at least 2.5 cm from the last injection. It must not be tender, bruised, red or hard, have a scar or stretch mark, or be close to a vein.
clean = Clean the skin, and let it dry.
inject = Inject your prescribed dose under the skin, as you were shown.
throw-away = Put the used syringe straight into the sharps bin. Never use a syringe twice.
