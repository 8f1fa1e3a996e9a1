# Eine Aufgabe, wie sie gespielt wird, und die Abgabe.

task-item = Level { $number }
task-your-name = Dein Name
task-begin = Los
task-as = Als { $name }.
task-not-you = Bist du das nicht?
task-due = Fällig { $when }
task-was-due = Fällig war es { $when }. Du kannst trotzdem spielen und abgeben; man sieht nur, dass es später kam.
task-kind-odd = eins gehört nicht dazu
task-kind-predict = vorhersagen
task-kind-two = zwei auf einmal
task-left =
    { $count ->
        [one] noch ein Versuch
       *[other] noch { $count } Versuche
    }
task-limit = { $time } auf der Uhr
task-limit-how = bis { $time } auf der Uhr; ohne Zeit keine Grenze
task-limit-short = von { $time }
task-over = über der Zeit
task-time-up = { $time } sind um. Du kannst das Level zu Ende spielen; abgegeben wird es als „über der Zeit“.
task-entered-over = Es ist als „über der Zeit“ vermerkt ({ $time }).
task-attempt-of = Versuch { $number } von { $all }
task-no-more = Keine Versuche mehr
task-play = Spielen
task-go-on = Weiter
task-again = Noch einmal
task-no-hints = In dieser Aufgabe gibt es keine Tipps.
task-untimed = Wenn du nicht gegen die Uhr spielen kannst oder willst: Wähle am Start eines Levels oder in den Einstellungen „Ohne Zeit“. Dann zählt allein die Genauigkeit, und es gibt keine Grenze.
task-all-done = Alles fertig: Gib es ab
task-some-done = { $done } von { $all } fertig: Du kannst jetzt abgeben oder weitermachen
task-hand-in-how = Schick diesen Link zurück, so wie es verabredet ist. Später noch einmal abzugeben ist in Ordnung.
task-link = Link zu deiner Abgabe
task-qr = QR-Code des Links zu deiner Abgabe
task-no-qr = Zu lang für einen QR-Code: Schick den Link oder die Datei.
task-too-long = Für einen Link ist es zu lang: Sichere die Datei und schick die.
task-save = Als Datei sichern
task-to-hand-in = Zur Abgabe
task-entered = In deine Aufgabe eingetragen.
task-not-counted = Dieser Lauf zählt nicht für deine Aufgabe.
task-making = Dein Level entsteht und wird auf Fairness geprüft …
task-not-made = Dieses Level ließ sich nicht erzeugen.
task-back = Zurück zur Aufgabe
task-unreadable = Dieser Link lässt sich nicht lesen
task-ask-again = Kopier den ganzen Link noch einmal, oder bitte um einen neuen.
task-fault-foreign = Das ist kein Link dieses Spiels.
task-fault-kind = Das ist ein Link zu etwas anderem.
task-fault-newer = Er stammt von einer neueren Version des Spiels: Lade diese Seite neu.
task-fault-older = Er ist von einer Version, die sich nicht mehr lesen lässt.
task-fault-cut = Das Ende fehlt: Kopier den ganzen Link.
task-fault-damaged = Er wurde unterwegs verändert oder beschädigt.
task-fault-large = Er ist größer, als ein solcher Link sein kann.
task-fault-malformed = Er ergibt keinen Sinn.
task-hand-in-of = Abgegeben von { $name }
task-hand-in-what =
    { $count ->
        [0] Kein Level wurde beendet.
        [one] Ein Level wurde beendet.
       *[other] { $count } Level wurden beendet.
    }
task-put-in = In „{ $title }“ aufnehmen
task-no-book = Das Notenbuch dieser Aufgabe ist nicht in diesem Browser. Wer die Aufgabe gestellt hat, öffnet diesen Link dort, wo das Notenbuch ist, oder fügt ihn dort ein.
task-to-teachers = Für Lehrende
