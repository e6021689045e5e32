### Looking around in made-up data, for everyone

begin = Look around with made-up data
banner = Everything here is made up. It is forgotten when you leave or reload, and never gets into your own record.
leave = Leave the made-up data
no-files = With made-up data no file is written or read, and no store is used.
