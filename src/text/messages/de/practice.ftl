# Üben ohne Ende, und die Prüfungen, die ein Jahr öffnen.

practice = Üben
practice-over = Üben · Schwierigkeit { $difficulty }
practice-lead = Frische Levels ohne Ende. Jedes ist als fair bewiesen, bevor du es siehst.
practice-from = Ziehen aus
practice-seen = allem, was ich schon kenne
practice-difficulty = Schwierigkeit
practice-easiest = erster Tag
practice-hardest = niemand da zum Fragen
practice-worlds = Welten
practice-play = Spielen
practice-next = Nächstes Level
practice-change = Übung ändern
practice-making = Das nächste Level entsteht …
practice-drawing = Ein Level wird gezogen und als fair bewiesen …
practice-draw-again = Noch einmal ziehen
practice-none = Drei Ziehungen ergaben kein Level, das sich als fair beweisen lässt. Zieh noch einmal oder ändere die Schwierigkeit.
practice-none-further = Drei Ziehungen ergaben kein weiteres Level, das sich als fair beweisen lässt: Ändere die Schwierigkeit.

practice-check = Prüfung für { $year }
practice-check-lead = Ein frisches Level mit dem, was { $before } gezeigt hat. Zwei Sterne oder mehr öffnen { $year }. Der erste Lauf zählt; danach bekommst du ein anderes Level.
practice-check-already = Du hast sie schon bestanden: { $year } ist offen.
practice-check-none = Drei Ziehungen ergaben kein Level, das sich als fair beweisen lässt. Das liegt an uns, nicht an dir.
practice-check-open = { $year } ist offen.
practice-check-closed = { $year } bleibt geschlossen.
practice-check-passed = Du kannst dort gleich weitermachen; der Rest bleibt, wo er ist.
practice-check-failed = Die Prüfung verlangt zwei Sterne. Versuch ein anderes Level oder schaffe { $count } Levels aus { $year }.
practice-check-on = Weiter zu { $year }
practice-check-another = Noch eine Prüfung
practice-check-left = Weiter mit der Prüfung, die du verlassen hast
