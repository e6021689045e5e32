### The demo, for everyone

begin = Try it with sample data
banner = Demo: sample data only. Nothing you enter here is saved.
leave = Leave the demo
no-files = The demo does not save or open files.
