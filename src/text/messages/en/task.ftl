# An assignment as its student has it, and the hand-in.

task-item = Level { $number }
task-your-name = Your name
task-begin = Begin
task-as = As { $name }.
task-not-you = Not you?
task-due = Due { $when }
task-was-due = It was due { $when }. You can still play and hand in; your teacher sees that it is late.
task-kind-odd = odd one out
task-kind-predict = predict
task-kind-two = two at once
task-left =
    { $count ->
        [one] one attempt left
       *[other] { $count } attempts left
    }
task-limit = { $time } on the clock
task-limit-how = up to { $time } on the clock; untimed, there is no limit
task-limit-short = of { $time }
task-over = over the limit
task-time-up = { $time } are over. You can finish the level; it is handed in marked as over the limit.
task-entered-over = It is marked as over the limit of { $time }.
task-attempt-of = Attempt { $number } of { $all }
task-no-more = No attempts left
task-play = Play
task-go-on = Go on
task-again = Again
task-no-hints = No hints in this assignment.
task-untimed = If you can’t or won’t race: choose the untimed lane at the start of a level, or in the settings. It scores accuracy alone, and has no limit.
task-all-done = All done: hand it in
task-some-done = { $done } of { $all } done: you can hand in now, or go on
task-hand-in-how = Send this link back, in whatever way your teacher asked for it. Handing in again later is fine.
task-link = Link to your hand-in
task-qr = QR code of the link to your hand-in
task-no-qr = Too long for a QR code: send the link, or the file.
task-too-long = It is too long for a link: save the file and send that.
task-save = Save as a file
task-to-hand-in = To the hand-in
task-entered = Entered in your assignment.
task-not-counted = This run does not count for your assignment.
task-making = Making your level and proving it fair…
task-not-made = This level could not be made.
task-back = Back to the assignment
task-unreadable = This link can not be read
task-ask-again = Copy the whole link once more, or ask your teacher for it.
task-fault-foreign = It is not a link of this game.
task-fault-kind = It is a link to something else.
task-fault-newer = It was made by a newer version of the game: reload this page.
task-fault-older = It is of a version that can no longer be read.
task-fault-cut = The end is missing: copy the whole link.
task-fault-damaged = It was changed or broken on its way.
task-fault-large = It is larger than such a link can be.
task-fault-malformed = It makes no sense.
task-hand-in-of = Handed in by { $name }
task-hand-in-what =
    { $count ->
        [0] No level was finished.
        [one] One level was finished.
       *[other] { $count } levels were finished.
    }
task-put-in = Put it into “{ $title }”
task-no-book = The gradebook of this assignment is not in this browser. Whoever set the assignment opens this link where the gradebook is, or pastes it there.
task-to-teachers = For teachers
