# Die Auflösung eines Levels: aus drei Szenen wird eine Struktur.

reveal-over = Die Auflösung
reveal-gate-title = Hier steht die Lösung
reveal-gate-text = Du hast dieses Level noch nicht geschafft. Die Auflösung zeigt, was in allen drei Szenen schiefläuft, und was man einmal gesehen hat, vergisst man nicht.
reveal-gate-play = Erst spielen
reveal-gate-show = Auflösung zeigen

reveal-costumes = Eine Struktur, drei Kostüme
reveal-was = Eine Struktur, drei Kostüme · das war es
reveal-also = auch: { $names }
reveal-slider = Von drei Szenen zu einer Struktur
reveal-slider-start = drei Szenen
reveal-slider-some =
    { $placed ->
        [one] eine von { $all } Rollen am Platz
       *[other] { $placed } von { $all } Rollen am Platz
    }
reveal-slider-end = eine Struktur
reveal-pause = Anhalten
reveal-play = Weiter
reveal-replay = Noch einmal
reveal-skip = Überspringen
reveal-result = Ergebnis
reveal-levels = Levels
reveal-play-level = Dieses Level spielen
reveal-see-again = Auflösung noch einmal sehen

reveal-why = { $name }: warum
reveal-parts = { $name }, Teil für Teil
reveal-roles = Welche Rolle jeder Ort spielt
reveal-role = Rolle
reveal-table = Was geschehen wäre: pünktlich, in Punkten von hundert
reveal-case = Das ist passiert
reveal-order = Die gemessene Reihenfolge
