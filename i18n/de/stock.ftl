syringes = { $count ->
    [one] { $count } Spritze
   *[other] { $count } Spritzen
}
enough-until = Noch { $syringes }, ausreichend bis { $day }
none-left = Keine brauchbaren Spritzen mehr
