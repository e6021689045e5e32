emergency = Notfall
urgent = Dringend
routine = Nicht dringend

call-emergency-number = Wählen Sie sofort den Notruf (112)
call-now = Rufen Sie jetzt Ihre Praxis an
call-today = Rufen Sie heute Ihre Praxis an
call-about-dose = Rufen Sie heute Ihre Praxis oder Apotheke an
call-before-injecting = Rufen Sie vor der nächsten Injektion Ihre Praxis an
call-soon = Rufen Sie Ihre Praxis an
tell = Sorgen Sie dafür, dass Ihre Praxis davon weiß
check = Klären Sie das mit Ihrer Praxis
ask-before-vaccination = Fragen Sie vor dieser Impfung Ihre Praxis
