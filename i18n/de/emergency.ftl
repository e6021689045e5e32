title = Notfall
call = Rufen Sie jetzt an
reaction = Schwere allergische Reaktion
reaction-signs = Probleme beim Atmen, Schwellung von Gesicht, Lippen, Zunge oder Rachen oder Nesselsucht am ganzen Körper.
reaction-do = Rufen Sie jetzt Ihre Notrufnummer an. Sagen Sie, dass Sie Anakinra anwenden. Injizieren Sie nicht wieder, bevor Sie mit Ihrer Praxis gesprochen haben.
infection = Schwere Infektion
infection-signs = Fieber oder Rötung, die sich ausbreitet, oder ein schweres Krankheitsgefühl.
infection-do = Rufen Sie jetzt Ihre Praxis an oder, wenn Sie sie nicht erreichen, den ärztlichen Notdienst oder den Rettungsdienst. Sagen Sie, dass Sie Anakinra anwenden. Injizieren Sie nicht, bevor Sie dort mit jemandem gesprochen haben.
