# Einstellungen: Spiel, Ton, Aussehen, Sprache, Tasten und der Fortschritt als Datei.

settings-group-play = Wie du spielst
settings-group-sound = Was du hörst
settings-group-look = Was du siehst
settings-group-keys = Tasten
settings-group-file = Dein Fortschritt als Datei

settings-lane = Wertung
settings-lane-timed = Auf Zeit
    .why = Tempo und Genauigkeit, in Punkten.
settings-lane-untimed = Ohne Zeit
    .why = Nur Genauigkeit, bis 100. Keine Uhr, in der Pause bleiben die Szenen zu sehen, und alles andere gibt es auch: Sterne, Level, Karten.
settings-sound = Ton
settings-sound-on = An
settings-sound-off = Aus
settings-volume = Lautstärke
settings-volume-music = Welten
settings-volume-effects = Signale
settings-motion = Bewegung
settings-motion-system = Wie im System
settings-motion-reduced = Weniger
settings-motion-full = Voll
settings-theme = Thema
settings-theme-system = Wie im System
settings-theme-dark = Dunkel
settings-theme-light = Hell
settings-palette = Farben
settings-palette-default = Üblich
settings-palette-deutan = Deutan
settings-palette-protan = Protan
settings-palette-tritan = Tritan
settings-palette-high-contrast = Starker Kontrast
settings-density = Marken
settings-density-full = Alle
settings-density-calm = Ruhig
settings-spacing = Schrift
settings-spacing-normal = Üblich
settings-spacing-wide = Weiter gesetzt
settings-language = Sprache
settings-language-system = Wie im Browser
settings-language-en = English
settings-language-de = Deutsch
settings-language-qps = Gespiegelt

settings-key-call = Ansagen
settings-key-hint = Um einen Tipp bitten
settings-key-read = Vorlesen
settings-key-pause = Pause, weiter
settings-key-pace = Halbes Tempo
settings-key-restart = Von vorn
settings-key-mute = Stumm
settings-key-legend = Was die Zeichen bedeuten
settings-key-settings = Einstellungen
settings-key-press = Taste drücken
settings-key-taken = { $key } ist vergeben: { $action }. Nimm eine andere, oder ändere erst diese.
settings-key-reserved = { $key } bedeutet überall dasselbe und bleibt, wo es ist. Nimm eine andere.
settings-keys-fixed = Tab, Pfeile, Enter, Esc und die Ziffern bleiben, wie sie sind.
settings-keys-reset = Alle Tasten wie am Anfang

settings-file-note = Fortschritt, Läufe, Einstellungen, Sortier-Ergebnisse, Hausaufgaben und Klassen, nur in diesem Browser aufbewahrt. Als Datei nimmst du sie mit.
settings-file-save = Als Datei sichern
settings-file-open = Datei einlesen …
settings-file-brings = Was diese Datei bringt
settings-file-nothing = Nichts, was nicht schon hier wäre, oder besser.
settings-file-with-settings = Auch ihre Einstellungen nehmen, statt meiner
settings-file-take = Übernehmen
settings-file-cancel = Lass es
settings-file-taken = Übernommen. In jedem Level gilt das bessere Ergebnis.
settings-file-undo = Rückgängig
settings-file-undone = Alles ist wieder wie vorher.
settings-file-unread = Diese Datei lässt sich nicht verwenden: { $why } Nichts wurde geändert.
settings-file-failed = Ein Teil des Spiels wurde nicht geladen. Versuch es noch einmal, wenn du online bist.
settings-gain-levels =
    { $count ->
        [one] Ein Level, das du hier noch nicht geschafft hattest
       *[other] { $count } Level, die du hier noch nicht geschafft hattest
    }
settings-gain-better =
    { $count ->
        [one] Ein besseres Ergebnis
       *[other] { $count } bessere Ergebnisse
    }
settings-gain-stars =
    { $count ->
        [one] Ein Stern mehr
       *[other] { $count } Sterne mehr
    }
settings-gain-years =
    { $count ->
        [one] Ein Jahr mehr offen
       *[other] { $count } Jahre mehr offen
    }
settings-gain-results =
    { $count ->
        [one] Ein Sortier-Ergebnis
       *[other] { $count } Sortier-Ergebnisse
    }
settings-gain-runs =
    { $count ->
        [one] Ein Lauf für Karten
       *[other] { $count } Läufe für Karten
    }
settings-gain-signature = Der Name unter deinen Karten
settings-gain-tasks =
    { $count ->
        [one] Eine Aufgabe
       *[other] { $count } Aufgaben
    }
settings-gain-task-runs =
    { $count ->
        [one] Ein Lauf einer Aufgabe
       *[other] { $count } Läufe von Aufgaben
    }
settings-gain-books =
    { $count ->
        [one] Eine Klasse
       *[other] { $count } Klassen
    }
settings-gain-hand-ins =
    { $count ->
        [one] Eine Abgabe
       *[other] { $count } Abgaben
    }
settings-fault-not-json = Sie ist keine Fortschritts-Datei, oder nur ein Stück davon.
settings-fault-not-object = Sie ist keine Fortschritts-Datei.
settings-fault-foreign = Sie wurde nicht von diesem Spiel gemacht.
settings-fault-newer = Sie wurde von einer neueren Version des Spiels gemacht.
settings-fault-incomplete = Ein Teil davon fehlt.
settings-fault-senseless = Ein Teil davon ergibt keinen Sinn ({ $part }).
