# Neun bewegte Bilder, nach Ähnlichkeit zu sortieren.

transfer = Ähnlich
transfer-leave = Verlassen
transfer-drawing = Neun Bilder werden gezeichnet …
transfer-failed = Die Bilder ließen sich nicht zeichnen.
transfer-others = Andere versuchen
transfer-nothing = Hier gibt es nichts zu sortieren.
transfer-task = Lege zusammen, was sich ähnlich ist.
    .note = Es gibt keine falsche Antwort. Zwei Gruppen, drei oder vier.
transfer-pictures = Bilder
transfer-picture =
    Bild { $number }.{ $group ->
        [none] {""}
       *[other] {" "}In Gruppe { $group }.
    } { $words }
transfer-groups = Gruppen
transfer-group =
    Gruppe { $letter }, { $count ->
        [1] ein Bild
       *[other] { $count } Bilder
    }
transfer-choose-first = Wähle erst ein Bild oder mehrere, dann eine Gruppe.
transfer-left =
    { $count ->
        [1] Noch eins.
       *[other] Noch { $count }.
    }
transfer-one-group = Alles in einer Gruppe: Bilde mindestens zwei.
transfer-undo = Rückgängig
transfer-done = Fertig

## Was auf einem Bild zu sehen ist, für alle, die es nicht sehen. Orte werden in der Reihenfolge des Flusses gezählt.

transfer-seen =
    { $what } durch { $places ->
        [one] { $places } Ort
       *[other] { $places } Orte
    }: { $facts }.
transfer-seen-nothing = keine Schlange bleibt lange
transfer-seen-swells =
    an Ort { $at } schwillt eine Schlange an und löst sich auf, { $times ->
        [2] zweimal
       *[other] { $times }-mal
    }
transfer-seen-line-grows = an Ort { $at } wächst eine Schlange
transfer-seen-line-clears = an Ort { $at } schwillt eine Schlange einmal an und löst sich auf
transfer-seen-line-stays = an Ort { $at } bleibt eine lange Schlange
transfer-seen-stuck = an Ort { $at } kann Arbeit oft nicht weiter
transfer-seen-stuck-two = an den Orten { $at } und { $also } kann Arbeit oft nicht weiter
transfer-seen-round = immer mehr kommt noch einmal
transfer-seen-still = am Ende kommt nichts mehr an
transfer-seen-watched = ein Gerät beobachtet einen Ort und stellt einen anderen

## Was die Sortierung sagt

transfer-verdict-structure = Du hast danach sortiert, wie die Dinge funktionieren, egal wovon sie handeln.
transfer-verdict-mostly-structure = Du hast vor allem danach sortiert, wie die Dinge funktionieren.
transfer-verdict-mixed = Deine Gruppen folgen weder klar genug dem, wovon die Dinge handeln, noch dem, wie sie funktionieren.
transfer-verdict-mostly-subject = Du hast vor allem danach sortiert, wovon die Dinge handeln.
transfer-verdict-subject = Du hast danach sortiert, wovon die Dinge handeln. Das tun die meisten, am Anfang.
transfer-line = auf einer Linie von 0, wovon es handelt, bis 1, wie es funktioniert.
transfer-subject = wovon es handelt
transfer-structure = wie es funktioniert
transfer-chance = Zufall
transfer-first = erstes Mal
transfer-first-time = Das war dein erstes Mal: Spätere werden damit verglichen.
transfer-same = Genau wie beim ersten Mal, { $first }.
transfer-up = Beim ersten Mal waren es { $first }: seither { $by } mehr.
transfer-down = Beim ersten Mal waren es { $first }: seither { $by } weniger.
transfer-luck =
    Der Zufall allein gibt im Mittel { $chance }; { $luck ->
        [0] weniger als 1
       *[other] { $luck }
    } von 100 zufälligen Sortierungen in Gruppen dieser Größen { $way ->
        [high] kommen so hoch
       *[low] kommen so tief
    }.
transfer-matrix = Jede Zeile funktioniert gleich. Jede Spalte handelt vom Gleichen.
transfer-go-on = Weiter
transfer-fresh = Neue Bilder
