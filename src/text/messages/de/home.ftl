# Das Menü: Überschrift, Karte der Levels, und was es sonst zu spielen gibt.

home-title =
    Sieh das System
    unter der Oberfläche.
home-lead = Ein Lager, ein Musikstück, ein verteiltes System. In allen dreien stimmt dasselbe nicht. Wie schnell siehst du es?
home-play = Spielen · Level { $number }
home-go-on = Weiter · Level { $number }
home-no-account = ein, zwei Minuten, ohne Konto

home-years = Vier Jahre
home-levels = { $count } Levels, ein Faden
home-solved =
    { $solved } von { $count } Levels · { $stars } { $stars ->
        [one] Stern
       *[other] Sterne
    }
home-of = { $solved } von { $count }
home-closed = geschlossen
home-level = Level { $number }:
home-next = als Nächstes
home-open = offen
home-shut = noch nicht offen
home-kind-odd = eins passt nicht
home-kind-predict = vorhersagen
home-kind-two = zwei zugleich
home-door =
    { $year } öffnet sich mit { $count } Levels aus { $before }{ $finished ->
        [0] {""}
       *[other] {" "}(bisher { $finished })
    } oder mit der Prüfung.
home-at-once =
    { $count ->
        [one] Eins
        [2] Zwei
        [3] Drei
       *[other] { $count }
    } auf einmal: Ist eins geschafft, öffnet sich das nächste.
home-take-check = Zur Prüfung

home-more = Mehr zu spielen
home-practice = Üben
    .note = Frische Levels ohne Ende, so schwer du magst.
home-skip = Überspringen
    .note = Ein frisches Level. Zwei Sterne öffnen { $year }.
home-sort-first = Bevor du anfängst: Sortiere neun Bilder nach Ähnlichkeit. Zwei Minuten, und später zeigt sich, was du gelernt hast.
home-sort-again = { $year } liegt hinter dir. Sortiere noch einmal neun Bilder und sieh, was sich verändert hat.
home-sort = Sortieren
home-answer = Auflösung von „{ $title }“ noch einmal sehen

home-nav = Wohin
home-nav-play = Spielen
home-nav-practice = Üben
home-nav-cards = Karten
home-nav-teach = Für Lehrende
home-left = { $title }: Du warst mittendrin
home-left-practice = Oder weiter mit dem Übungslevel, das du verlassen hast

home-end-title =
    Du bist den ganzen
    Faden gegangen.
home-end-lead =
    Alle { $count } Levels und { $stars } von { $most } { $most ->
        [one] Stern
       *[other] Sternen
    }. Von jetzt an siehst du es: dasselbe System, in welchem Kostüm auch immer.
home-end-stars = Mehr Sterne · Level { $number }
home-end-all = jeder Stern gehört dir
home-end-practice = Üben ohne Ende
home-end-cards = Deine besten Läufe als Karten
