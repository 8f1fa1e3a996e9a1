# Ein laufendes Spiel: Pause, Verlassen und Wiederkommen, Tipps, Übungstempo, die zwei Wertungen, die erste Lektion.

run-changed = Dieses Level hat sich geändert, seit du es verlassen hast: Es beginnt von vorn.

run-hint-region = { $host }: Es ist einer der { $count } Orte von { $first } bis { $last }.
run-hint-decoy = Verlockend, aber das ist es nicht. { $why }
run-hint-compare = Vergleiche zwei Mittel an dem, was du markiert hast. { $helps }. { $not }.
run-hint-offers = Vergleiche zuerst diese zwei, sie liegen am weitesten auseinander: „{ $a }“ und „{ $b }“.
run-hint-none = Dafür ist kein Tipp mehr übrig.

## Wertungen, Übungstempo, Wiederkommen

run-lane = Wertung
run-timed = Auf Zeit
run-untimed = Ohne Zeit
    .why = Nur Genauigkeit zählt, bis 100: Es läuft keine Uhr
run-of-hundred = von 100
run-accuracy = von 100, nur Genauigkeit
run-practice = Übung
    .why = Ein Teil lief mit halbem Tempo: Das ist Übung und wird nicht gewertet.
run-half-speed = halbes Tempo
run-at-half = Weiter mit halbem Tempo
run-full-speed = Weiter mit vollem Tempo
run-half-costs = Halbes Tempo ist zum Üben: Dieser Lauf wird nicht gewertet.
run-half-free = Ohne Uhr kostet halbes Tempo nichts.
run-back = Du warst hier mittendrin
    .why = Es geht genau da weiter, wo du aufgehört hast.

run-hint =
    Tipp: eine Stelle zum Hinsehen, für { $points ->
        [one] einen Punkt
       *[other] { $points } Punkte
    }
run-part-hints = Tipps
run-part-asked =
    { $count ->
        [one] einer erbeten
       *[other] { $count } erbeten
    }

## Die erste Lektion

run-lesson-next = dasselbe in anderem Kleid: gleich
run-lesson-look-mouse = Irgendetwas hier hält alles auf. Zeig auf einen Ort: Worauf wartet er, und was wartet auf ihn?
run-lesson-look-touch = Irgendetwas hier hält alles auf. Tipp einen Ort an: Worauf wartet er, und was wartet auf ihn?
run-lesson-look-keys = Irgendetwas hier hält alles auf. Geh mit den Pfeiltasten entlang: Was wartet auf was?
run-lesson-mark-mouse = Wenn es das ist, was alles aufhält: Klick noch einmal, um es zu markieren.
run-lesson-mark-touch = Wenn es das ist, was alles aufhält: Tipp auf „Markieren“.
run-lesson-mark-keys = Wenn es das ist, was alles aufhält: Enter markiert es.
run-lesson-same = Hier stimmt dasselbe nicht, in anderem Kleid. Welcher Ort ist es diesmal?

## Wenn es sich nicht spielen lässt

run-no-level = Dieses Level gibt es nicht
    .why = Vielleicht ist der Link abgeschnitten oder aus einer anderen Version des Spiels.
run-not-made = Es ließ sich nicht bauen oder laden. Dein Fortschritt ist sicher.
run-not-drawn = Die Szenen lassen sich hier nicht zeichnen
    .why = Das Spiel zeichnet mit WebGL, und dieser Browser hat gerade keines. Vielleicht ist es in seinen Einstellungen aus, oder der Grafiktreiber streikt. Dein Fortschritt ist sicher.

run-tune = { $title } · { $composer }, { $year }
run-details = Was der Browser sagt
