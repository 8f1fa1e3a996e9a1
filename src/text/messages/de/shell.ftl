# Was alle Seiten teilen.

loading = Lädt …
shell-title = Throughline
shell-title-of = { $name } · Throughline
shell-home = { $game }, Startseite
shell-to-start = Zurück zum Anfang
shell-to-levels = Zurück zu den Levels
shell-not-loaded = Das Spiel wurde nicht geladen. Versuch es noch einmal, wenn die Verbindung wieder da ist.
shell-close = Schließen
shell-mute = Stumm schalten
shell-unmute = Der Ton ist aus: einschalten
shell-click-for-sound = Klicken für Ton
shell-mute-key = Stumm schalten (M)
shell-stars = { $won } von 3 Sternen
shell-level = Level { $number }
shell-level-by-link = Ein Level aus einem Link
shell-legend = Was die Zeichen bedeuten
shell-legend-key = Was die Zeichen bedeuten (?)

shell-year = Jahr { $number }
shell-year-ship = Liefern
    .line = Kleine Dinge, die vor die Tür müssen. Jedes wird von genau einer Sache aufgehalten.
shell-year-see = Sehen
    .line = Dasselbe in anderen Kleidern, und immer mehr, das nur so aussieht.
shell-year-loops = Schleifen
    .line = Was hinausgeht, kommt zurück: später oder größer.
shell-year-alone = Auf dich gestellt
    .line = Niemand sagt dir, was es sein könnte. Vielleicht sind es zwei Dinge.

shell-settings = Einstellungen

shell-update-ready = Eine neue Version des Spiels ist da.
shell-update-now = Aktualisieren
shell-update-held = In einem anderen Fenster läuft ein Level: Spiel es erst zu Ende.

shell-lost = Unter dieser Adresse ist nichts
    .why = Vielleicht ist der Link abgeschnitten oder aus einer anderen Version des Spiels. Die Level sind alle noch da.

shell-notice-visit = Dieser Browser bewahrt für diese Seite nichts auf: Was du spielst, hält für diesen Besuch. In den Einstellungen kannst du es als Datei sichern.
shell-notice-lost = Eben ließ sich etwas nicht aufbewahren: Vielleicht hat der Browser keinen Platz mehr. Sichere deinen Fortschritt als Datei, in den Einstellungen.
shell-notice-unread = { $what } war nicht lesbar und liegt jetzt unter „{ $aside }“, nichts wurde weggeworfen. Du beginnst neu.
    .lost = { $what } war nicht lesbar, und es war kein Platz, es beiseite zu legen. Du beginnst neu.
shell-kept-progress = Dein gespeicherter Fortschritt
shell-kept-settings = Was an Einstellungen gespeichert war,
shell-kept-transfer = Was an Sortier-Ergebnissen gespeichert war,
shell-kept-round = Das Level, in dem du warst,
