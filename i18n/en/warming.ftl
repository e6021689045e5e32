### A syringe out of the refrigerator, on Today, for patients

## The clock

title = Before you inject
take-out = I took a syringe out of the refrigerator
started = The clock is running, also while the app is closed.
# $time: a span of time
is-out-for = Out for { $time }
stop = Stop the clock
stopped = The clock is stopped.
# Among what is told of an injection. $time: a span of time
was-out-for = out of the refrigerator for { $time }

## How warm it is

too-cold = Do not remove the needle cover yet
# $newer, $least, $most: minutes
warm-by-newer = Enough by newer instructions, which say { $newer } minutes; the monograph says { $least } to { $most }
warm = At room temperature by now
# $most: minutes
longer-allowed = Out for longer than { $most } minutes, within what your leaflet allows
# $most: minutes
longer = Out for longer than { $most } minutes. Your leaflet says how long it may be out
too-long = Out for longer than your leaflet allows. Do not use it; ask your pharmacist

## The steps of an injection

steps-title = Step by step
step-look = Look at the liquid. If it is cloudy or has changed its colour, do not use it, and ask your pharmacist.
step-wash = Wash your hands.
step-choose = Choose a spot of healthy skin, about 2.5 cm or more from the last one.
step-clean = Clean the skin, and let it dry.
step-inject = Inject the prescribed dose under the skin, as you were shown.
step-throw-away = Put the syringe into the sharps box. It is for one use.
