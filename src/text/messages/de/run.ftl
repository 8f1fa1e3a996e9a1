# Ein laufendes Spiel: Pause, Verlassen und Wiederkommen, Tipps, Übungstempo, die zwei Wertungen, die erste Lektion.

run-changed = Dieses Level hat sich geändert, seit du es verlassen hast: Es beginnt von vorn.

run-hint-region = { $host }: Es ist einer der { $count } Orte von { $first } bis { $last }.
run-hint-decoy = Verlockend, aber das ist es nicht. { $why }
run-hint-compare = Vergleiche zwei Mittel an dem, was du markiert hast. { $helps }. { $not }.
run-hint-offers = Vergleiche zuerst diese zwei, sie liegen am weitesten auseinander: „{ $a }“ und „{ $b }“.
run-hint-none = Dafür ist kein Tipp mehr übrig.
