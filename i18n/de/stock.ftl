syringes = { $count ->
    [one] { $count } Spritze
   *[other] { $count } Spritzen
}
enough-until = Noch { $syringes }, ausreichend bis { $day }
none-left = Keine Spritze mehr da, die benutzt werden darf
