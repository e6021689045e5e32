### A syringe out of the fridge, on Today, for patients

## The clock

title = Before you inject
take-out = I took a syringe out of the fridge
started = The timer is running, even when the app is closed.
# $time: a span of time
is-out-for = Out of the fridge for { $time }
stop = Stop the timer
stopped = The timer is stopped.
# Among what is told of an injection. $time: a span of time
was-out-for = out of the fridge for { $time }

## How warm it is

too-cold = Still cold. Leave the needle cover on.
# $newer, $least, $most: minutes
warm-by-newer = { $newer } minutes: long enough by newer instructions. The drug information (AHFS) says { $least } to { $most } minutes. Follow the leaflet in your pack
warm = Should be at room temperature now
# $most: minutes
longer-allowed = Out of the fridge for more than { $most } minutes. Your leaflet still allows it
# $most: minutes
longer = Out of the fridge for more than { $most } minutes. Before you use it, check in your leaflet how long it may stay out
too-long = Out of the fridge for longer than your leaflet allows. Do not use it. Ask your pharmacist

## The steps of an injection

steps-title = Step by step
