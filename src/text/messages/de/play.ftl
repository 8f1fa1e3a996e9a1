# Ein Level im Spiel: Leisten, Vorhang, Orte, Legende.

play-time = Zeit { $time }
play-par = Par { $time }
play-points = Punkte
play-rehearsed = geprobt
    .why = Derselbe Lauf wie zuvor: Er zählt nicht als erster Blick
play-slow = langsames Gerät
    .why = Dieses Gerät hat mehr als 2 % der Zeit verloren
play-pause = Pause
play-pause-key = Pause ({ $key })
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
play-underway = { $count } unterwegs, noch nichts fällig
play-underway-short = { $count } unterwegs
play-health-line = Anteil pünktlich in letzter Zeit
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
    .late = Was bald zu spät ist, bekommt erst ein rotes Zeichen; was zu spät ist, wird rot, kippt und verliert Klebeband, Hals oder Schweif. Der Balken in einem Ort sagt, wie ausgelastet er ist.
play-keys = Tasten
play-key-along = ein Band entlang
play-key-across = zum Band darüber oder darunter
play-key-mark = markiert, was du ansiehst
play-key-call = sagt die Struktur an, einmal im Level
play-key-choose = wählt eine Antwort oder ein Band, oder verschiebt eines in einer Reihenfolge
play-key-enlarge = vergrößert ein volles Band oder zeigt es ganz
play-key-pause = hält an
play-key-mute = schaltet stumm
play-key-close = schließt, was offen ist

## Aufgaben, nach der Art des Levels

play-task-standard =
    { $count ->
        [1] Markiere, was es aufhält.
       *[other] Markiere, was jedes einzelne aufhält.
    }
    .short =
    { $count ->
        [1] Markiere, was es aufhält
       *[other] Markiere, was jedes aufhält
    }
play-task-odd = Zwei haben dieselbe Struktur. Markiere das fremde.
    .short = Markiere das fremde
play-task-two = Zwei Dinge halten es auf. Markiere beide.
    .short = Markiere beide Fehler
play-task-predict = Was würde am meisten helfen? Bring es in eine Reihenfolge.
play-odd-how-mouse = Wähle hier eins oder klick auf den Namen des Bandes.
play-odd-how-touch = Wähle hier eins oder tippe auf den Namen des Bandes.
play-odd-how-keys = Drück 1, 2 oder 3. Pfeile und Tab sehen sich um, P hält an.
play-odd-which = Welches ist das fremde?
play-odd-choose = ist das fremde
play-odd-tried = dieses ist es nicht

## Namen

play-name-call =
    { $count ->
        [1] Was ist es?
        [2] Was ist es, in beiden?
       *[other] Was ist es, in allen dreien?
    }
play-name =
    { $count ->
        [1] Was ist es?
        [2] Was haben beide?
       *[other] Was haben alle drei?
    }
    .note =
    { $count ->
        [1] Welche Struktur hält es auf?
       *[other] In jedem Band steckt dieselbe Struktur. Welche?
    }
play-name-odd = Und was hat { $host }?
    .note = Das fremde hat eine Struktur für sich. Welche?
play-name-alike = Was haben die beiden anderen gemeinsam?
    .note = { $one } und { $other }: dieselbe Struktur. Welche?
play-name-two = Was geschieht bei { $name }?
    .note = Jedes der beiden hat eine eigene Struktur.
play-name-called = angesagt, und das war es nicht
play-name-told = das ist das andere
play-stakes = Eine Ansage pro Level. Richtig:
play-stakes-early = noch nichts, es ist zu früh
play-stakes-if = , wenn deine anderen Markierungen auf Anhieb stimmen. Falsch:
play-stakes-end = . Falsch:
play-search = Tippen, um zu suchen
    .name = Den Katalog durchsuchen
play-search-one = 1 gefunden: { $name }. Enter wählt es.
play-search-found = { $count } gefunden
play-search-none = So heißt nichts im Katalog.
play-group-flow = Fluss
play-group-feedback = Rückkopplung
play-tray-close = Schließen (Esc)
play-tray-up = Zurück zur Auswahl
    .key = Zurück zur Auswahl (Esc)
play-tray-down = Noch einmal die Szenen ansehen
    .key = Noch einmal hinsehen (Esc)

## Abhilfen

play-fix =
    { $count ->
        [1] Was würde helfen?
        [2] Was würde helfen, in beiden?
       *[other] Was würde helfen, in allen dreien?
    }
    .note =
    { $name }: Wähle eins. { $count ->
        [1] Es läuft damit noch einmal
        [2] Beide laufen damit noch einmal
       *[other] Alle drei laufen damit noch einmal
    }, und es zählt, was es wirklich bringt.
play-mend = Was behebst du zuerst?
    .note = Beides wird behoben, eins nach dem anderen. Die Reihenfolge zählt: Welches macht das andere frei?
play-mend-then = Und dann?
    .note = Die Szene läuft, wie sie jetzt ist: Das erste ist behoben. Was braucht sie als Nächstes?
play-mend-done = erledigt
play-days =
    { $count ->
        [one] { $count } Tag
       *[other] { $count } Tage
    }
play-budget =
    Du hast { $count ->
        [one] { $count } Tag
       *[other] { $count } Tage
    }. Wofür gibst du sie aus?
    .note = { $name }: eine Abhilfe, oder mehrere, die zusammenpassen. Sie laufen gemeinsam und zählen nach dem, was das bringt.
play-budget-chosen = gewählt
play-budget-dear = jetzt zu teuer
play-budget-left =
    { $count ->
        [0] Nichts übrig
        [one] { $count } Tag übrig
       *[other] { $count } Tage übrig
    }
play-budget-back = Zurücklegen
play-budget-do =
    { $count ->
        [0] Das machen
        [1] Das machen
       *[other] Diese { $count } machen
    }
play-undo = Rückgängig
play-skip = Überspringen
play-order-yours = Deine Reihenfolge
play-order-how = Das Wirksamste zuerst. Zieh, nimm die Pfeile oder drück zwei Zahlen.
play-order-run = Laufen lassen
play-order-place = { $words }: Platz { $place } von { $count }.
play-order-undone = Rückgängig gemacht.
play-order-earlier = Weiter nach vorn: { $words }
play-order-later = Weiter nach hinten: { $words }

## Eine Abhilfe bei einer Rolle des Musters, nach dem Namen der Rolle gesagt, in Worten, die zu keiner Welt gehören

play-relief-speed = schneller arbeiten
play-relief-server = noch eine daneben
play-relief-fewer = weniger auf einmal
play-relief-fifo = wer zuerst kommt, ist zuerst dran
play-relief-ageing = was am längsten wartet, geht vor
play-relief-fair = ein gerechter Anteil für alle
play-relief-lanes = eine Spur für jede Art
play-relief-bigger = mehr Platz zum Warten davor
play-relief-smaller = weniger Platz zum Warten davor
play-relief-breaker = abweisen, bevor es überläuft
play-relief-spread = über die Zeit verteilt
play-relief-admit = weniger hereinlassen
play-relief-lot = halbes Los
play-relief-lot4 = ein Viertel des Loses
play-relief-often = öfter freigeben
play-relief-shortest = zur kürzesten Schlange
play-relief-equal = gleiche Anteile
play-relief-bulkhead = feste Anteile
play-relief-partial = ohne das Letzte weitermachen
play-relief-stock = mehr Bestand
play-relief-order = eine feste Reihenfolge beim Nehmen
play-relief-permits = mehr zum Teilen
play-relief-cut = kappen
play-relief-damp = die Hälfte davon
play-relief-limit = deckeln
play-relief-backoff = jedes Mal länger warten
play-relief-patient = mehr Geduld
play-relief-delay = ein kürzerer Weg
play-relief-lag = frischere Zahlen
play-relief-gentle = eine sanftere Hand
play-relief-harder = eine härtere Hand
play-relief-hold = einfrieren
play-relief-bounds = halber Spielraum
play-relief-share = die Nachfrage am Ende zeigen

## Der Beweis

play-proof-title = Mit deiner Abhilfe, von Anfang an
play-proof-both = Mit beiden behoben
play-proof-ended = Gemessen, pünktlich
play-proof-key = Blass: wie es war. Voll: wie es jetzt ist.
play-proof-to = auf
play-brings = Das bringt { $percent } % von dem, was die beste brächte: { $points }.
play-brings-bundle = Das bringt { $percent } % vom Besten, das dieses Budget kauft: { $points }.
play-brings-alone = Das bringt { $percent } % vom Besten, das eine allein könnte: { $points }.
play-brings-both = Beide zusammen bringen { $percent } % vom Besten, das zwei könnten: { $points }.

## Die Frage nach den Rollen

play-align-question = Und in { $host }: Wer tut das dort?
play-align-roles = Achte auf Rollen, nicht auf Aussehen.
play-align-right = Richtig.
play-align-wrong = Nein.
play-align-not-that = Das nicht.
play-align-region = Die Frage nach den Rollen
play-align-this = dieses
play-align-yours = deine Wahl

## Was es war, in Levels anderer Art

play-explain = Was es war
play-to-result = Ergebnis
play-odd-was = { $host } war das fremde.
play-odd-alike = { $one } und { $other } sehen verschieden aus und laufen gleich. Lies, was wo hilft: Daran sind sie zu unterscheiden.
play-named-right = Du hast es richtig benannt.
play-named-wrong = Du hast es anders genannt.
play-why-what = Was es ist
play-why-see = Was du siehst
play-why-tempting = Was verlockt
play-why-works = Was hilft
play-tau-exact = Genau in der richtigen Reihenfolge.
play-tau-pairs = { $agreeing } von { $pairs } Paaren in der richtigen Reihenfolge.
play-tau = Kendalls τ = { $tau }: richtig geordnete Paare minus falsch geordnete, geteilt durch alle Paare. 1 ist die gemessene Reihenfolge, 0 ist Zufall.
play-brings-each = Was jede bringt: pünktlich, in Punkten von hundert
play-rank-measured = Gemessener Platz
play-rank-yours = Dein Platz
play-rank-relief = Abhilfe
play-rank-bar = Balken
play-rank-points = Punkte
play-rank-you = du: { $place }
play-holds-back = Was aufhält: { $host }
play-two-neither = Keins von beiden
play-two-both = Beide
play-two-only = Nur { $name }
play-two-first = Zuerst { $name }.
play-two-right = Du hast dort angefangen, wo es zählt.
play-two-there = Du hast am richtigen Ort angefangen, mit einem Mittel, das dort wenig bewirkt.
play-two-elsewhere = Du hast woanders angefangen.
play-two-why = Für sich behoben bringt { $second } { $alone }, weil { $first } noch immer alles aufhält. Ist { $first } behoben, bringt dieselbe Abhilfe { $after }.
play-two-table = Pünktlich, in Prozent, und in Punkten gegenüber keinem von beiden
play-two-at = Bei { $name }

## Das Ergebnis

play-result = Ergebnis
play-result-times = Sekunden bis zu jeder Markierung
play-result-rehearsed = Geprobt: Genau diesen Lauf hattest du schon gesehen.
play-result-slow = Langsames Gerät: Es hat mehr als 2 % der Zeit verloren.
play-result-again = Noch einmal, neuer Lauf
play-ordered = geordnet
play-not-found = nicht gefunden
play-marked-wrongly = falsch markiert
play-wrong-marks =
    { $count ->
        [one] einmal falsch markiert
       *[other] { $count }-mal falsch markiert
    }
play-earned = { $points } Punkte
play-parts = Die Punkte und woraus sie bestehen
play-part-called = Angesagt
play-part-miscalled = Falsche Ansage
play-part-after =
    { $count ->
        [0] vor jeder Markierung
        [1] nach einer Markierung
        [2] nach zwei Markierungen
        [3] nach drei Markierungen
       *[other] nach { $count } Markierungen
    }
play-part-name = Name
play-part-other = Anderer Name
play-part-fix = Abhilfe
play-part-of-best = { $percent } % vom Besten, das es gab
play-part-of-budget = { $percent } % vom Besten, das das Budget kauft
play-part-align = Zuordnung
    .note = Rollen, nicht Aussehen
play-part-order = Reihenfolge
play-part-speed = Tempo
play-part-sooner = je früher, desto mehr
play-part-stranger = Das fremde
play-part-marks = Markierungen
play-part-wrong = Falsch markiert
play-part-first = Wichtigstes zuerst
    .right = das richtige
    .other = das andere
play-part-first-fix = Erste Abhilfe
play-part-of-alone = { $percent } % vom Besten für sich
play-part-both = Beide Abhilfen
play-part-of-two = { $percent } % vom besten Paar

## Was man zu einer Markierung, einer Ansage, einem Namen, einer Abhilfe hört

play-miss = { $effect }. { $look }.
play-miss-none = Bei { $name } gibt es nichts zu lindern. { $look }.
play-effect-lift =
    { $would }: Das würde { $measure } { $only ->
        [yes] nur um
       *[no] um
    } { $points ->
        [one] { $points } Punkt
       *[other] { $points } Punkte
    } heben
play-effect-none = { $would }: Das würde { $measure } gar nicht heben
play-effect-worse =
    { $would }: Das würde { $measure } um { $points ->
        [one] { $points } Punkt
       *[other] { $points } Punkte
    } senken
play-toast-found = Gefunden: { $name }.
play-toast-found-one = Gefunden: { $name }. Es gibt noch eins.
play-toast-not-stranger =
    Nicht { $host }: Die Art von Abhilfe, die es um { $points ->
        [one] { $points } Punkt
       *[other] { $points } Punkte
    } hebt, würde auch eins der beiden anderen heben.
play-toast-miscalled = { $name } angesagt: nein, es ist etwas anderes. Nach der letzten Markierung wird noch einmal nach dem Namen gefragt.
play-toast-too-early = { $name } angesagt: richtig, aber bevor etwas zu sehen war.
play-toast-called =
    { $name } angesagt: richtig. Der Bonus von { $bonus } gehört dir, wenn { $which ->
        [all] { $left ->
            [1] die Markierung
           *[other] alle { $left } Markierungen
        }
       *[rest] { $left ->
            [1] die letzte Markierung
           *[other] die anderen { $left } Markierungen
        }
    } auf Anhieb { $left ->
        [1] stimmt
       *[other] stimmen
    }.
play-toast-no-bonus = { $name } angesagt: richtig, aber der Bonus ging mit einer falschen Markierung verloren.
play-toast-right = { $name }: richtig.
play-toast-is = Es ist: { $name }.
play-toast-brings =
    Das bringt { $percent } % { $best ->
        [budget] vom Besten, das dieses Budget kauft
        [two] vom Besten, das zwei bringen könnten
        [alone] vom Besten, das eine allein bringen könnte
       *[fix] vom Besten, das eine Abhilfe bringen könnte
    }.

## Laufende Zahlen eines Ortes

play-fact-rate = { $rate } pro Sekunde
play-fact-of = { $part } von { $whole }
play-fact-full = { $size }, voll
play-fact-none = nichts
play-fact-growing = { $size }, wachsend
play-fact-steady = { $size }, stetig
play-fact-falling = { $size }, fallend
play-fact-longest-wait = längste Wartezeit
play-fact-state = Zustand
play-fact-out = außer Betrieb
play-fact-busy = belegt
play-fact-waiting = wartend
play-fact-waiting-others = wartet auf die anderen
play-fact-waiting-match = wartet auf sein Gegenstück
play-fact-waiting-gate = wartet auf Freigabe
play-fact-collected = gesammelt von { $size }
play-fact-blocked = kann nicht weitergeben
play-fact-of-time = { $percent } der Zeit
play-fact-holding = hält fest, wartet auf mehr
play-fact-at-work = im Einsatz
play-fact-turned-away = abgewiesen
play-fact-passes-on = gibt weiter
play-fact-sent = gesendet
play-fact-passed = weitergegeben
play-fact-lets-go = lässt los
play-fact-let-in = eingelassen
play-fact-sends = sendet
play-fact-waits = wartet
play-fact-retries = versucht es wieder
play-fact-times =
    { $count ->
        [1] einmal
       *[other] bis zu { $count }-mal
    }
play-fact-again = noch einmal gesendet
play-fact-again-recent = in den letzten { $seconds } s noch einmal gesendet
play-fact-comes-back = kommt zurück
play-fact-each-round = { $factor } pro Runde
play-fact-to = nach
play-fact-takes = dauert
play-fact-arrives = kommt an
play-fact-arrived = angekommen
play-fact-lost = verloren
play-fact-sets-speed = stellt das Tempo: { $name }
play-fact-sets-servers = stellt, wie viele arbeiten: { $name }
play-fact-sets-rate = stellt den Einlass: { $name }
play-fact-sets-factor = stellt die Kopien: { $name }
play-fact-sets-permits = stellt die Freigaben: { $name }
play-fact-sets-delay = stellt die Verzögerung: { $name }
play-fact-knob-speed = Tempo
play-fact-knob-servers = Zahl der Arbeitenden
play-fact-knob-rate = Einlass
play-fact-knob-factor = Kopien
play-fact-knob-permits = Freigaben
play-fact-knob-delay = Verzögerung
play-fact-reads-queue = misst die Schlange: { $name }
play-fact-reads-stock = misst den Bestand: { $name }
play-fact-reads-wait = misst die Wartezeit: { $name }
play-fact-reads-rate = misst den Zulauf: { $name }
play-fact-reads-throughput = misst den Durchsatz: { $name }
play-fact-reads-utilisation = misst die Auslastung: { $name }
play-fact-reads-late = misst den Anteil zu spät: { $name }
play-fact-reads-knob = misst die Einstellung: { $name }
play-fact-sees = sieht es
play-fact-late = { $time } zu spät
play-fact-at-once = sofort
play-fact-decides = entscheidet
play-fact-every = alle { $time }

## Was man von den Szenen hört: die Zeichnung in Worten.

play-key-read = liest vor, was du ansiehst, oder alle Bänder
play-heard-read = Wie es steht: { $host }
play-heard-from = Kommt von { $places }.
play-heard-to = Geht weiter an { $places }.
play-heard-back = Führt zurück zu { $places }.
play-heard-reads = Beobachtet { $places }.
play-heard-turns = Stellt { $places }.
play-heard-read-by = Beobachtet von { $places }.
play-heard-turned-by = Gestellt von { $places }.
play-heard-ribbon = { $host }, { $percent } % pünktlich.
play-heard-ribbon-new = { $host }, noch nichts fällig.
play-heard-no-line = Keine Schlangen.
play-heard-line =
    { $place }: { $count } { $count ->
        [one] wartet
       *[other] warten
    }{ $trend ->
        [growing] , wachsend
        [falling] , schrumpfend
       *[steady] {""}
    }.
play-heard-growing = { $place }: Die Schlange wächst, { $count } warten.
play-heard-blocked = { $place } kann nichts weitergeben.
play-heard-out = { $place } ist ausgefallen.
play-heard-refusing = { $place } weist welche ab.
play-heard-late = Die ersten sind zu spät.
play-heard-proof = { $host }: von { $before } auf { $after } % pünktlich.
play-share = Teilen

## A crowded ribbon, enlarged.

play-enlarge = { $host } vergrößern
