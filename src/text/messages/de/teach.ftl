# Seiten für Lehrende.

teach-title = Für Lehrende
teach-trail = Wo du bist
teach-headline = In einer Minute hat die Klasse eine Aufgabe
teach-lead = Level wählen, einen Link verschicken, einsammeln, was zurückkommt. Jede Abgabe wird hier noch einmal gespielt, jede Zahl ist also bewiesen. Kein Konto, nichts zu installieren.
teach-new = Neue Aufgabe
teach-open-file = Notenbuch-Datei öffnen
teach-file-fault = { $name } lässt sich nicht öffnen: { $reason }.
teach-step-1 = Wählen
    .how = Nimm eine fertige Reihe oder ein ganzes Jahr, oder such einzelne Level nach Muster, Schwierigkeit und Art aus.
teach-step-2 = Verschicken
    .how = Kopier den Link in den Chat oder die Kursseite, oder druck das Blatt mit dem QR-Code.
teach-step-3 = Einsammeln
    .how = Füg ein, was zurückkommt, gern einen ganzen Chat. Das Notenbuch zeigt, wer woran hängt.
teach-yours = Deine Aufgaben
teach-private = Alles bleibt in diesem Browser: Nichts wird irgendwohin geschickt. Sichere ein Notenbuch als Datei, um es aufzuheben oder anderswo zu öffnen.
teach-levels =
    { $count ->
        [one] ein Level
       *[other] { $count } Level
    }
teach-due = fällig { $when }
teach-received =
    { $count ->
        [0] noch nichts abgegeben
        [one] eine Abgabe
       *[other] { $count } Abgaben
    }
teach-delete-all = Alle Klassendaten aus diesem Browser löschen
teach-delete-what =
    { $count ->
        [one] Ein Notenbuch mit allen Abgaben wird gelöscht. Es lässt sich nicht zurückholen.
       *[other] { $count } Notenbücher mit allen Abgaben werden gelöscht. Sie lassen sich nicht zurückholen.
    }
teach-delete-now = Endgültig löschen
teach-save-first = Vorher als Dateien sichern
teach-delete = Löschen
teach-delete-one = „{ $title }“ und alle Abgaben dazu werden aus diesem Browser gelöscht. Sie lassen sich nicht zurückholen.

## Eine neue Aufgabe

teach-what = Was gespielt wird
teach-how = Wie gespielt wird
teach-set-first = Was eine Klasse zuerst sehen sollte
    .line = Engpass, Losgrößen, Gedränge, und eins, das nicht dazugehört.
teach-set-queues = Schlangen, die täuschen
    .line = Bufferbloat, Head-of-Line-Blocking, Aushungern.
teach-set-shared = Was geteilt wird
    .line = Nachzügler, Konkurrenz, Verklemmung.
teach-set-feedback = Rückkopplung
    .line = Aufschaukelnde Schleifen, verspätete Korrekturen, Grenzen des Wachstums.
teach-set-chains = Ketten und Rivalen
    .line = Peitscheneffekt, Eskalation, Erfolg den Erfolgreichen, Kettenausfall.
teach-whole-year = Das ganze Jahr der Kampagne
teach-single = Einzelne Level aussuchen
teach-pattern = Muster
teach-kind = Art
teach-kind-standard = drei Szenen, ein Muster
teach-difficulty = Schwierigkeit { $difficulty }
teach-difficulty-of = Schwierigkeit { $difficulty }
teach-worlds = Welten
teach-add = Dieses Level dazunehmen
teach-making = Ein Level entsteht und wird auf Fairness geprüft …
teach-not-fair = Drei Versuche ergaben kein Level, das sich als fair beweisen lässt. Ändere Schwierigkeit oder Welten.
teach-none = Noch keine Level: Nimm eine Reihe oder such einzelne aus.
teach-too-many = Eine Aufgabe hat höchstens { $most } Level.
teach-preview = Level { $number } ausprobieren
teach-up = Level { $number } früher
teach-down = Level { $number } später
teach-drop = Level { $number } herausnehmen
teach-name = Titel
teach-untitled = Übung für die Klasse
teach-due-field = Fällig
teach-options = Hinweis, Versuche, Varianten, Namen
teach-note = Hinweis für die Klasse
teach-attempts = Versuche
teach-attempts-any = so viele sie wollen
teach-attempts-of =
    { $count ->
        [one] ein Versuch
       *[other] { $count } Versuche
    }
teach-limit = Zeit je Level
teach-limit-none = ohne Grenze
teach-limit-of =
    { $count ->
        [one] eine Minute je Level
       *[other] { $count } Minuten je Level
    }
teach-each = Eine eigene Variante für jede Person
    .hint = gleich schwer; aus dem Namen gezogen
teach-hints = Tipps sind erlaubt
    .hint = jeder kostet Punkte
teach-roster = Namen, einer je Zeile
teach-roster-hint = Damit du siehst, wer fehlt. Sie bleiben in diesem Browser.
teach-untimed = Ohne Uhr zu spielen steht allen immer offen; das hat eine eigene Skala bis hundert.
teach-make-link = Link erzeugen
teach-choose-first = Wähle zuerst Level aus.

## Verschicken

teach-share = Schick das deiner Klasse
teach-share-how = Öffnen, Namen eintippen, spielen. Nichts zu installieren, kein Konto. Was zurückkommt, kommt auf diese Seite.
teach-link = Link zur Aufgabe
teach-copy = Link kopieren
teach-copied = Kopiert
teach-copy-by-hand = Der Browser lässt uns nicht kopieren: Der Link ist markiert, kopier ihn mit der Tastatur.
teach-as-student = Als Schüler öffnen
teach-print = Blatt drucken
teach-qr = QR-Code des Links
teach-terms-each = eigene Variante für jede Person
teach-terms-one = für alle gleich
teach-terms-no-hints = ohne Tipps
teach-sheet-1 = Öffne den Link oder richte die Kamera auf den Code.
teach-sheet-2 = Tipp deinen Namen ein und spiel. Du kannst aufhören und am selben Gerät später weitermachen.
teach-sheet-3 = Schick den Abgabe-Link zurück, den du bekommst.

## Einsammeln

teach-collect = Abgaben einsammeln
teach-collect-how = Füg Links, eine Mail oder einen ganzen Chat-Export ein, oder zieh Dateien hierher. Links werden in jedem Text gefunden.
teach-paste = Abgaben hier einfügen
teach-take = Aufnehmen
teach-files = Dateien wählen
teach-nothing-found = Darin ist keine Abgabe. Such nach Links mit „#/done/“ darin.
teach-found =
    { $fresh ->
        [0] Nichts Neues
        [one] Eine Abgabe aufgenommen
       *[other] { $fresh } Abgaben aufgenommen
    }{ $again ->
        [0] {""}
       *[other] , { $again } schon da
    }{ $others ->
        [0] .
        [one] , ein anderer Link übergangen.
       *[other] , { $others } andere Links übergangen.
    }
teach-grading = { $done } von { $all } noch einmal gespielt
teach-unread =
    { $count ->
        [one] Eine Abgabe ließ sich nicht verwenden
       *[other] { $count } Abgaben ließen sich nicht verwenden
    }
teach-unread-foreign = Keine Abgabe.
teach-unread-kind = Ein Link zu etwas anderem.
teach-unread-newer = Von einer neueren Version des Spiels: Lade diese Seite neu.
teach-unread-older = Von einer Version, die sich nicht mehr lesen lässt.
teach-unread-cut = Das Ende fehlt: Bitte um den ganzen Link.
teach-unread-damaged = Unterwegs verändert oder beschädigt: Bitte noch einmal darum.
teach-unread-large = Größer, als eine Abgabe sein kann.
teach-unread-malformed = Sie ergibt keinen Sinn.
teach-unread-other = Zu einer anderen Aufgabe.
teach-unread-engine = Sie ließ sich hier nicht noch einmal spielen.

## Das Notenbuch

teach-of = { $done } von { $all }
teach-handed-in = abgegeben
teach-median = mittlere Zeit bis zur letzten Markierung
teach-named = Muster sofort richtig
teach-csv = CSV exportieren
teach-save = Notenbuch sichern (JSON)
teach-table = Personen und Level
teach-filter = Namen suchen
teach-only-flags = nur, was einen Blick braucht
teach-student = Name
teach-column = Level { $number }
teach-done = Fertig
teach-points = Punkte
teach-no-rows = Dazu passt niemand.
teach-cell-begun = { $count } × geöffnet
teach-cell-altered = verändert
teach-cell-variant = falsche Variante
teach-cell-untimed = { $points } von 100
teach-cell-over = über der Zeitgrenze
teach-flag-altered = verändert
teach-flag-variant = falsche Variante
teach-flag-late = zu spät
teach-flag-twin = gleiche Eingaben wie { $names }
teach-flag-absent = nicht abgegeben
teach-flag-unknown = nicht auf der Liste
teach-overrule = Als pünktlich zählen
teach-problem-points = Angegeben sind { $claimed } Punkte; noch einmal gespielt sind es { $found }.
teach-problem-variant = Gespielt wurde eine andere Variante als die dieser Person.
teach-problem-hints = Es hat Tipps; diese Aufgabe erlaubt keine.
teach-problem-item = Die Aufgabe hat kein solches Level.
teach-problem-level = Das Level ließ sich nicht erzeugen: { $why }
teach-problem-other = Es ist ein anderes Level.
teach-problem-changed = Das Level hat sich seither geändert.
teach-problem-unfair = Das Level besteht die Wahrheitsprüfung nicht.
teach-problem-differs = Das Level lief anders ab.
teach-problem-illegal = Darin ist ein Zug, den die Regeln nicht erlauben.
teach-problem-unfinished = Es wurde nicht zu Ende gespielt.
teach-untimed-lane = von 100, ohne Uhr
teach-last-mark = letzte Markierung bei { $time }
teach-missed = erst verfehlt
teach-seen = sofort gesehen
teach-marked-wrong = Falsch markiert: { $places }.
teach-device-says =
    Wie das Gerät der Person sagt: Versuch { $attempt }, { $begun } × geöffnet, { $hints ->
        [0] keine Tipps
        [one] ein Tipp
       *[other] { $hints } Tipps
    }, fertig { $when }.
teach-watch = Diesen Lauf ansehen
teach-play-this = Genau diesen Lauf spielen
teach-stuck = Woran sie hängen
teach-stuck-how = Prozent, die es beim ersten Versuch verfehlt haben
teach-heat-of = { $missed } von { $tries }
teach-tempting = Der verlockendste Fehler
teach-tempting-what =
    { $count ->
        [one] Eine Person hat
       *[other] { $count } Personen haben
    } { $place } in { $host } markiert ({ $item }).
teach-tempting-none = Keine falschen Markierungen beim ersten Versuch.
teach-show-class = Der Klasse zeigen
teach-needs = Braucht ein Wort mit dir
teach-needs-none = Gerade niemand.
teach-need-absent = { $name }: hat nicht abgegeben
teach-need-tries = { $name }: hat { $item } { $count }-mal geöffnet, ohne einen Stern
teach-need-misses = { $name }: hat beim ersten Versuch das meiste verfehlt
teach-proof = Punkte und Sterne sind bewiesen: Jeder Lauf wird hier noch einmal gespielt. Namen, Versuche, Uhrzeiten und Sekunden sind, was die Geräte sagen; zu spät gilt nach der Zeit des Einsammelns.
teach-not-here = Dieses Notenbuch ist nicht in diesem Browser
teach-not-here-how = Notenbücher bleiben, wo sie angelegt wurden. Öffne die Datei, die dort gesichert wurde.
teach-csv-state = Stand
teach-csv-received = Eingesammelt (UTC)
teach-csv-replayed = nachgespielt
teach-csv-stars = { $name }: Sterne
teach-csv-points = { $name }: Punkte
teach-csv-seconds = { $name }: Sekunden
teach-csv-begun = { $name }: geöffnet
