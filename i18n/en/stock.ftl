### Syringes at home, for patients

syringes = { $count ->
    [one] { $count } syringe
   *[other] { $count } syringes
}
enough-until = { $syringes } left, enough until { $day }
none-left = No usable syringes left
