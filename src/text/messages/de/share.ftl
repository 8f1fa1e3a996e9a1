# Ergebniskarten, was sie beweist, und die Seiten, die sie zeigen.

share-mine = Karten
share-card = Eine Ergebniskarte
share-some-level = Ein Level
share-practice = Übung
share-place = { $when } · { $year } · Level { $number }
share-a-set = Mehrere Läufe
share-worlds = Sekunden bis zu jeder Markierung
share-points = Punkte
share-points-note = Punkte · { $note }
share-points-stars = Punkte · { $stars } Sterne
share-runs = { $count ->
    [one] ein Lauf
   *[other] { $count } Läufe
  } · { $stars } Sterne
share-it-is = Es ist: { $pattern }.

## Was zu einem Lauf zu sagen ist

share-untimed = ohne Uhr
share-kind-odd = eins fällt heraus
share-kind-predict = in Reihenfolge gebracht
share-kind-two = zwei auf einmal
share-called = { $after ->
    [0] sofort erkannt
    [one] nach einer erkannt
   *[other] nach { $after } erkannt
  }
share-wrong = { $count ->
    [one] eine falsche Markierung
   *[other] { $count } falsche Markierungen
  }
share-clean = keine falsche Markierung
share-hints = { $count ->
    [one] ein Hinweis
   *[other] { $count } Hinweise
  }
share-not-found = nicht gefunden
share-lead = { $kind ->
    [odd] drei Welten, eine ist anders. Siehst du, welche?
    [predict] vier Mittel. Welches hilft am meisten?
    [two] zwei Fehler auf einmal. Siehst du beide?
   *[other] { $count ->
        [1] eine Welt, ein Fehler. Siehst du ihn?
        [2] eine Struktur, in zwei Welten gesehen. Und du?
       *[other] eine Struktur, in drei Welten gesehen. Und du?
      }
  }
share-lead-set = { $count } Systeme durchschaut

## Nachgespielt

share-replaying = Wird nachgespielt … { $done } von { $count }
share-replayed = { $count ->
    [one] Nachgespielt: Diese Punkte folgen aus diesen Eingaben
   *[other] Nachgespielt: Alle Punkte folgen aus diesen Eingaben
  }
share-does-not-agree = Hier stimmt etwas nicht
share-what-it-proves = Was das beweist, und was nicht
share-proves = Dein Browser hat das Level neu gebaut, jede Markierung, jeden Namen und jede Abhilfe zu genau ihrem Takt eingegeben und die Punkte selbst gezählt. Nichts auf der Karte wurde einfach geglaubt.
share-proves-not = Es beweist nicht, wer gespielt hat, wie oft vorher geübt wurde oder dass eine Uhr an der Wand dasselbe sagt: nur, dass diese Eingaben diese Punkte ergeben.
share-differs = { $fact }: Die Karte sagt { $claimed }, nachgespielt ergibt sich { $found }.
share-fact-kind = Art des Levels
share-fact-lane = Uhr
share-fact-pattern = Muster
share-fact-domains = Welten
share-fact-points = Punkte
share-fact-stars = Sterne
share-fact-parts = Teile der Punkte
share-fact-times = Zeiten der Markierungen
share-fact-wrong = Falsche Markierungen
share-fact-hints = Hinweise
share-fact-call = Ansage
share-verdict-engine = Dieses Level hat Engine { $engine } gebaut, und die gibt es in dieser Fassung nicht: Öffne die Karte mit einer neueren Fassung des Spiels.
share-verdict-level = Das Level lässt sich nicht bauen: { $why }
share-verdict-other = Die Eingaben gehören zu einem anderen Level.
share-verdict-changed = Das Level ist nicht das gespielte: Es hat sich seither geändert, oder die Karte wurde verändert.
share-verdict-unfair = Das Level besteht die Wahrheitsprüfung nicht.
share-verdict-differs = Beim Spielen lief das Level anders: Startwert oder Spur wurden verändert.
share-verdict-illegal = Ein Zug darin ist nach den Regeln nicht erlaubt: Die Eingaben wurden verändert.
share-verdict-unfinished = Die Runde wurde nicht zu Ende gespielt.

## Was man mit einer Karte tun kann

share-can-you = Siehst du es auch?
share-yours = Spiel es
share-play-same = Dasselbe spielen
share-play-variant = Eigene Variante spielen
share-watch = Aufzeichnung ansehen
share-against = Neben deinem Lauf
share-you = Du
share-watch-title = „{ $title }“ ansehen
share-hidden = Muster und Ursachen bleiben verdeckt, bis du es gespielt hast.
share-sure = Sicher? Das verrät die Lösung.
share-show-answer = Lösung zeigen
share-show-sure = Ja, zeigen

## Links, die sich nicht lesen lassen

share-unreadable = Das lässt sich nicht lesen
share-paste-again = Noch einmal einfügen
share-fault-foreign = Das ist keine Karte dieses Spiels. Im Link einer Karte steht #/card/: Kopier ihn ganz.
share-fault-kind = Das ist ein Link dieses Spiels, aber nicht der einer Karte.
share-fault-newer = Das hat eine neuere Fassung des Spiels gemacht (Dokumentversion { $detail }). Lade die Seite neu, um sie zu bekommen.
share-fault-older = Das ist von einer Fassung (Dokumentversion { $detail }), die sich nicht mehr lesen lässt.
share-fault-cut = Dem Link fehlt das Ende ({ $detail } Zeichen): Kopier ihn noch einmal, und zwar ganz.
share-fault-damaged = Der Link wurde unterwegs verändert: Irgendwo stimmt ein Zeichen nicht. Kopier ihn noch einmal von dort, wo er herkam.
share-fault-large = Das ist größer, als eine Karte sein kann.
share-fault-malformed = Das ergibt für das Spiel keinen Sinn: { $detail }.

## Eine machen

share-make = Karte machen
share-picture = Bild
share-picture-alt = Ergebniskarte: { $title }, { $points } Punkte
share-picture-open = Öffne sie: Die Karte spielt sich nach
share-picture-proves = und beweist die Punkte
share-picture-failed = Das Bild ließ sich nicht machen.
share-shape = Form
share-shape-wide = Breit
share-shape-square = Quadrat
share-with-answer = Mit der Lösung
share-name = Dein Name darauf
share-name-hint = oder lass es leer
share-title = Titel
share-send = Teilen …
share-copy-link = Link kopieren
share-copy-text = Text kopieren
share-copy-picture = Bild kopieren
share-save-picture = Bild speichern
share-save-file = Datei speichern
share-see = Ansehen
share-text = Der Text, für einen Chat
share-copied = Kopiert.
share-copied-instead = Das Teilen ging nicht: Der Text ist jetzt in der Zwischenablage.
share-copy-failed = Der Browser erlaubt das Kopieren nicht: Markier den Text unten und kopier ihn selbst.
share-saved = In deinen Downloads gespeichert.
share-as-file = (als Datei)
share-too-long = Zu viele Läufe für einen Link: Speicher sie als Datei, die sich auf der Seite der Karten öffnen lässt.
share-nothing-sent = Alles steht im Link selbst. Nichts wird an einen Server geschickt.
share-code-best = Code: { $title }
share-chat = „{ $title }“ in Throughline: { $points } Punkte, { $stars } von 3 Sternen, { $note }. Gefunden nach { $times }. Siehst du, was sie gemeinsam haben?
    { $link }
share-chat-set = { $title } in Throughline: { $count } Läufe, { $points } Punkte, { $stars } Sterne. Jeder davon spielt sich nach.
    { $link }

## Meine Karten

share-mine-lead = Dein bester Lauf in jedem Level. Wähl einen für eine Karte oder mehrere für ein Set oder eine Mappe.
share-none-yet = Beende ein Level, und sein Lauf liegt hier.
share-choose-all = Alle wählen
share-choose-none = Keinen wählen
share-chosen = { $count ->
    [0] Nichts gewählt
    [one] Ein Lauf gewählt
   *[other] { $count } Läufe gewählt
  }
share-open = Karte öffnen
share-open-link = Link, oder ein Text mit einem Link darin
share-open-go = Öffnen
share-open-file = Aus einer Datei

## Mappe

share-portfolio = Mappe
share-portfolio-lead = { $count ->
    [one] Ein System durchschaut, und der Lauf, der es beweist.
   *[other] { $count } Systeme durchschaut, und die Läufe, die es beweisen.
  }
share-no-name = Ohne Namen
share-seen = Was gesehen wurde, und wo
share-print = Drucken
share-portfolio-foot = Jeder Lauf spielt sich nach: Öffne den Link dieser Seite, und alles wird nachgespielt. Das beweist, dass diese Eingaben diese Punkte ergeben; nicht, wer gespielt hat, wie oft vorher geübt wurde, und nicht die Uhr.

## Eine Aufzeichnung ansehen

share-player = Spieler { $number }
share-whose = Wessen Lauf
share-other-level = Die beiden Läufe gehören zu verschiedenen Levels: Nebeneinander stehen nur Läufe desselben Levels.
share-track = Was { $name } getan hat
share-scrub = Zeit
share-pace = Tempo
share-pause = Anhalten
share-go-on = Abspielen
share-before = Zur Eingabe davor
share-after = Zur nächsten Eingabe
share-run-fix = { $count ->
    [1] Abhilfe laufen lassen
   *[other] Beide Abhilfen laufen lassen
  }
share-back-to-run = Zurück zum Lauf
share-not-yet = Noch ist nichts markiert.
share-did-found = Gefunden: { $place }
share-did-missed = Falsch: { $place }
share-did-call = { $right ->
    [yes] Angesagt: { $pattern }
   *[other] Falsch angesagt: { $pattern }
  }
share-did-name = { $right ->
    [yes] Benannt: { $pattern }
   *[other] Falsch benannt: { $pattern }
  }
share-did-fix = Gewählt: { $fix }
share-did-order = Die Mittel in Reihenfolge gebracht
share-did-align = { $right ->
    [yes] Rollen richtig zugeordnet
   *[other] Rolle falsch zugeordnet
  }
share-did-hint = Um einen Hinweis gebeten
