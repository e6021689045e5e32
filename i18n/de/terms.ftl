left-thigh = Oberschenkel links
left-abdomen = Bauch links
left-upper-arm = Oberarm links
left-buttock = Gesäß links
right-thigh = Oberschenkel rechts
right-abdomen = Bauch rechts
right-upper-arm = Oberarm rechts
right-buttock = Gesäß rechts

left-thigh-inline = Oberschenkel links
left-abdomen-inline = Bauch links
left-upper-arm-inline = Oberarm links
left-buttock-inline = Gesäß links
right-thigh-inline = Oberschenkel rechts
right-abdomen-inline = Bauch rechts
right-upper-arm-inline = Oberarm rechts
right-buttock-inline = Gesäß rechts

numbered-site = { $half } { $number }
own-site = { $half }, eigene Stelle { $number }
site-unknown = Stelle nicht bekannt
site-unknown-inline = Stelle nicht bekannt
never-used = noch nicht benutzt
never-used-short = –
rested = { $days ->
    [0] heute benutzt
    [one] zuletzt vor 1 Tag benutzt
   *[other] zuletzt vor { $number } Tagen benutzt
}

neutrophils = Neutrophile
white-cells = Leukozyten
platelets = Thrombozyten
eosinophils = Eosinophile
haemoglobin = Hämoglobin
crp = CRP
sedimentation = BSG
creatinine = Kreatinin (Serum)
alt = ALT
ast = AST
cholesterol = Cholesterin

neutrophils-inline = Neutrophile
white-cells-inline = Leukozyten
platelets-inline = Thrombozyten
eosinophils-inline = Eosinophile
haemoglobin-inline = Hämoglobin
sedimentation-inline = BSG
creatinine-inline = Kreatinin (Serum)
cholesterol-inline = Cholesterin

blood-test = Blutuntersuchung

per-mm3 = /mm³ (= /µL)
per-mm3-symbol = /mm³
giga-per-l = ×10⁹/L
mg-per-dl = mg/dL
mg-per-l = mg/L
g-per-dl = g/dL
g-per-l = g/L
umol-per-l = µmol/L
mmol-per-l = mmol/L
mm-per-h = mm/h
u-per-l = U/L
ukat-per-l = µkat/L

value-with-unit = { $value } { $unit }
between = { $low }–{ $high }
above = > { $low }
below = < { $high }

contraindicated = Kontraindiziert
avoid = Vermeiden
caution = Vorsicht
schedule = Anweisung
information = Hinweis

decimal-mark = { "," }
in-mg = { $number } mg
in-kg = { $number } kg
in-cm = { $number } cm
in-years = { $years ->
   *[other] { $years } Jahre
}
days = Tagen
every-days = { $days ->
    [1] täglich
    [2] jeden zweiten Tag
   *[other] alle { $days } Tage
}

day-of-month = { $day }. { $month }
monday-short = Mo
tuesday-short = Di
wednesday-short = Mi
thursday-short = Do
friday-short = Fr
saturday-short = Sa
sunday-short = So
january = Januar
february = Februar
march = März
april = April
may = Mai
june = Juni
july = Juli
august = August
september = September
october = Oktober
november = November
december = Dezember
january-short = Jan.
february-short = Feb.
march-short = März
april-short = Apr.
may-short = Mai
june-short = Juni
july-short = Juli
august-short = Aug.
september-short = Sept.
october-short = Okt.
november-short = Nov.
december-short = Dez.

female = Weiblich
male = Männlich
