# Ein Level im Spiel: Leisten, Vorhang, Orte, Legende.

play-time = Zeit { $time }
play-par = Par { $time }
play-points = Punkte
play-rehearsed = geprobt
    .why = Derselbe Lauf wie zuvor: Er zählt nicht als erster Blick
play-slow = langsames Gerät
    .why = Dieses Gerät hat mehr als 2 % der Zeit verloren
play-pause = Pause
play-pause-key = Pause (P)
play-go-on = Weiter
play-begin = Los
play-paused = Pause
play-away = Die Uhr stand, solange du weg warst.
play-again = Neu anfangen
play-same-run = Derselbe Lauf noch einmal
play-again-note = „Neu anfangen“ zieht einen neuen Lauf. Derselbe Lauf noch einmal gilt als geprobt.
play-levels = Levels
play-not-loaded = Dieses Level wurde nicht geladen.
play-try-again = Noch einmal versuchen
play-setting-up = Drei Welten werden aufgebaut …

play-how-mouse = Zeig hin, um zu sehen. Ein Klick hält fest, der zweite markiert.
play-how-touch = Tippen zeigt, dann tippe auf „Markieren“.
play-how-keys = Pfeile und Tab sehen sich um, Enter markiert, P hält an.
play-marked = Bisher markiert
play-not-marked = noch nicht markiert
play-one = Das eine
play-other = Das andere
play-call = Ansagen
    .note = einmal, früh
play-called-right = richtig angesagt
play-called-wrong = falsch angesagt

## Orte. `state`: open, found oder tried.

play-place =
    { $name }{ $state ->
        [found] , gefunden
        [tried] , schon versucht: das ist es nicht
       *[open] {""}
    }: { $does }{ $handled ->
        [yes] , { $handle }
       *[no] {""}
    }
play-found = gefunden
play-tried = versucht: das ist es nicht
play-mark = Markieren
play-mark-stranger = Dieses Band ist das fremde
play-stranger = { $host } ist das fremde
play-not-stranger = { $host }: nicht das fremde
play-on-time = pünktlich
play-none-due = noch nichts fällig
play-was = vorher { $percent } %

## Was ein Screenreader hört, wenn sich der Bildschirm ändert.

play-phase-name = Das ist markiert. Wie heißt es?
play-phase-other = Und wie heißt das andere?
play-phase-fix = Wähle, was dagegen zu tun ist.
play-phase-second = Das erste ist behoben. Wähle, was als Nächstes zu beheben ist.
play-phase-order = Ordne die vier Abhilfen, die wirksamste zuerst.
play-phase-proof = Es läuft noch einmal, mit dem, was du gewählt hast.
play-phase-align = Eine Frage vor der Auflösung.
play-phase-explain = Das war es.
play-phase-result = Das Level ist geschafft.
play-phase-paused = Pause.

## Legende

play-sign-waiting = Wartet
    .why = davor wächst eine Schlange
play-sign-hungry = Hungrig
    .why = hat nichts zu tun
play-sign-blocked = Blockiert
    .why = fertig, aber das Nächste ist voll
play-sign-holding = Hält fest
    .why = hat das eine, wartet auf das andere
play-sign-refusing = Weist ab
    .why = voll, weggeschickt
play-sign-again = Noch einmal
    .why = ein zweiter Versuch
play-sign-slow = Langsam
    .why = zu viele auf einmal
play-sign-tripped = Ausgelöst
    .why = aus, kühlt ab
play-loops = Schleifen
    .drawn = Drei Arten von Schleifen, gezeichnet
    .why = Messen ist gestrichelt, und der Puls kommt so spät an wie in Wirklichkeit. Eingreifen ist durchgezogen, mit einem Regler. Ein Weg, der zurückführt, läuft unten entlang und schwillt an, wenn er sich selbst speist. Eine Schleife lässt sich wie jeder Ort markieren, an ihrem Schild.
    .late = Was zu spät ist, wird rot, kippt und verliert Klebeband, Hals oder Schweif. Der Balken in einem Ort sagt, wie ausgelastet er ist.
play-keys = Tasten
play-key-along = ein Band entlang
play-key-across = zum Band darüber oder darunter
play-key-mark = markiert, was du ansiehst
play-key-call = sagt die Struktur an, einmal im Level
play-key-choose = wählt eine Antwort oder ein Band, oder verschiebt eines in einer Reihenfolge
play-key-pause = hält an
play-key-mute = schaltet stumm
play-key-close = schließt, was offen ist
