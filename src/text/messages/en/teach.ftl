# Pages for teachers.

teach-title = For teachers
teach-trail = Where you are
teach-headline = Set a class to work in a minute
teach-lead = Choose levels, send one link, collect what comes back. Every hand-in is played again here, so every figure is proved. No account, nothing to install.
teach-new = New assignment
teach-open-file = Open a gradebook file
teach-file-fault = { $name } can not be opened: { $reason }.
teach-step-1 = Choose
    .how = Take a ready set or a whole year, or pick single levels by pattern, difficulty and kind.
teach-step-2 = Send
    .how = Copy the link into your chat or course page, or print the sheet with the QR code.
teach-step-3 = Collect
    .how = Paste what students send back, a whole chat if you like. The gradebook shows who is stuck on what.
teach-yours = Your assignments
teach-private = All of it stays in this browser: nothing is sent anywhere. Save a gradebook as a file to keep it or to open it elsewhere.
teach-levels =
    { $count ->
        [one] one level
       *[other] { $count } levels
    }
teach-due = due { $when }
teach-received =
    { $count ->
        [0] nothing handed in
        [one] one hand-in
       *[other] { $count } hand-ins
    }
teach-delete-all = Delete all class data from this browser
teach-delete-what =
    { $count ->
        [one] One gradebook with all that was handed in is deleted. It can not be brought back.
       *[other] { $count } gradebooks with all that was handed in are deleted. They can not be brought back.
    }
teach-delete-now = Delete for good
teach-save-first = Save as files first
teach-delete = Delete
teach-delete-one = “{ $title }” and all that was handed in is deleted from this browser. It can not be brought back.

## A new assignment

teach-what = What they play
teach-how = How they play it
teach-set-first = What a class should see first
    .line = Bottleneck, batch waves, a herd, and one that is not like the others.
teach-set-queues = Queues that mislead
    .line = Bufferbloat, head-of-line blocking, starvation.
teach-set-shared = What is shared
    .line = Stragglers, contention, deadlock.
teach-set-feedback = Feedback
    .line = Runaway loops, delayed corrections, limits to growth.
teach-set-chains = Chains and rivals
    .line = Bullwhip, escalation, success to the successful, cascading failure.
teach-whole-year = The whole year of the campaign
teach-single = Pick single levels
teach-pattern = Pattern
teach-kind = Kind
teach-kind-standard = three scenes, one pattern
teach-difficulty = Difficulty { $difficulty }
teach-difficulty-of = difficulty { $difficulty }
teach-worlds = Worlds
teach-add = Add this level
teach-making = Making a level and proving it fair…
teach-not-fair = Three draws gave no level that can be proved fair. Change the difficulty or the worlds.
teach-none = No levels yet: take a set, or pick single ones.
teach-too-many = An assignment has { $most } levels at most.
teach-preview = Try level { $number }
teach-up = Level { $number } earlier
teach-down = Level { $number } later
teach-drop = Take level { $number } out
teach-name = Title
teach-untitled = Practice for the class
teach-due-field = Due
teach-options = Note, attempts, variants, names
teach-note = Note to the students
teach-attempts = Attempts
teach-attempts-any = as many as they like
teach-attempts-of =
    { $count ->
        [one] one attempt
       *[other] { $count } attempts
    }
teach-limit = Time for each level
teach-limit-none = no limit
teach-limit-of =
    { $count ->
        [one] one minute a level
       *[other] { $count } minutes a level
    }
teach-each = A variant of one’s own for each student
    .hint = equally hard; drawn from the name
teach-hints = Hints may be asked for
    .hint = each costs points
teach-roster = Names, one a line
teach-roster-hint = So that you see who is missing. They stay in this browser.
teach-untimed = The untimed lane is always open to everybody; it has its own scale, to a hundred.
teach-make-link = Make the link
teach-choose-first = Choose levels first.

## Sending

teach-share = Send this to your students
teach-share-how = They open it, type a name and play. Nothing to install, no account. What they send back goes into this page.
teach-link = Link to the assignment
teach-copy = Copy the link
teach-copied = Copied
teach-copy-by-hand = The browser does not let us copy: the link is marked, copy it with your keyboard.
teach-as-student = Open as a student
teach-print = Print the sheet
teach-qr = QR code of the link
teach-terms-each = a variant for each student
teach-terms-one = the same for all
teach-terms-no-hints = no hints
teach-sheet-1 = Open the link, or point your camera at the code.
teach-sheet-2 = Type your name and play. You can stop and go on later on the same device.
teach-sheet-3 = Send back the hand-in link that you get.

## Collecting

teach-collect = Collect hand-ins
teach-collect-how = Paste links, a mail or a whole chat export, or drop files here. Links are found in any text.
teach-paste = Paste hand-ins here
teach-take = Take them in
teach-files = Choose files
teach-nothing-found = There is no hand-in in this. Look for links with “#/done/” in them.
teach-found =
    { $fresh ->
        [0] Nothing new
        [one] One hand-in taken in
       *[other] { $fresh } hand-ins taken in
    }{ $again ->
        [0] {""}
       *[other] , { $again } already here
    }{ $others ->
        [0] .
        [one] , one other link passed over.
       *[other] , { $others } other links passed over.
    }
teach-grading = { $done } of { $all } played again
teach-unread =
    { $count ->
        [one] One hand-in could not be used
       *[other] { $count } hand-ins could not be used
    }
teach-unread-foreign = Not a hand-in.
teach-unread-kind = A link to something else.
teach-unread-newer = Made by a newer version of the game: reload this page.
teach-unread-older = Of a version that can no longer be read.
teach-unread-cut = The end is missing: ask for the whole link.
teach-unread-damaged = Altered or broken on its way: ask for it again.
teach-unread-large = Larger than a hand-in can be.
teach-unread-malformed = It makes no sense.
teach-unread-other = Of another assignment.
teach-unread-engine = It could not be played again here.

## The gradebook

teach-of = { $done } of { $all }
teach-handed-in = handed in
teach-median = median time to the last mark
teach-named = right pattern at first
teach-csv = Export CSV
teach-save = Save the gradebook (JSON)
teach-table = Students and levels
teach-filter = Find a name
teach-only-flags = only what needs a look
teach-student = Student
teach-column = Level { $number }
teach-done = Done
teach-points = Points
teach-no-rows = Nobody fits this.
teach-cell-begun = opened { $count } ×
teach-cell-altered = altered
teach-cell-variant = wrong variant
teach-cell-untimed = { $points } of 100
teach-cell-over = beyond the time limit
teach-flag-altered = altered
teach-flag-variant = wrong variant
teach-flag-late = late
teach-flag-twin = same inputs as { $names }
teach-flag-absent = not handed in
teach-flag-unknown = not on the list
teach-overrule = Count as in time
teach-problem-points = It claims { $claimed } points; played again, it gives { $found }.
teach-problem-variant = It was played on another variant than this student’s.
teach-problem-hints = It has hints; this assignment allows none.
teach-problem-item = The assignment has no such level.
teach-problem-level = Its level could not be made: { $why }
teach-problem-other = It is of another level.
teach-problem-changed = The level has changed since.
teach-problem-unfair = The level does not pass the truth check.
teach-problem-differs = The level ran differently.
teach-problem-illegal = It has a move that the rules do not allow.
teach-problem-unfinished = It was not played to its end.
teach-untimed-lane = of 100, untimed lane
teach-last-mark = last mark at { $time }
teach-missed = missed at first
teach-seen = seen at once
teach-marked-wrong = Marked wrongly: { $places }.
teach-device-says =
    As the student’s device says: attempt { $attempt }, opened { $begun } ×, { $hints ->
        [0] no hints
        [one] one hint
       *[other] { $hints } hints
    }, finished { $when }.
teach-watch = Watch this run
teach-play-this = Play this very run
teach-stuck = Where they get stuck
teach-stuck-how = per cent who missed it at the first try
teach-heat-of = { $missed } of { $tries }
teach-tempting = Most tempting mistake
teach-tempting-what =
    { $count ->
        [one] One student
       *[other] { $count } students
    } marked { $place } in { $host } ({ $item }).
teach-tempting-none = No wrong marks at the first try.
teach-show-class = Show it to the class
teach-needs = Needs a word with you
teach-needs-none = Nobody just now.
teach-need-absent = { $name }: has not handed in
teach-need-tries = { $name }: opened { $item } { $count } times without a star
teach-need-misses = { $name }: missed most of it at the first try
teach-proof = Points and stars are proved: each run is played again here. Names, attempts, hours and seconds are what the students’ devices say; late is by the time of collection.
teach-not-here = This gradebook is not in this browser
teach-not-here-how = Gradebooks stay where they were made. Open the file that was saved there.
teach-csv-state = State
teach-csv-received = Collected (UTC)
teach-csv-replayed = replayed
teach-csv-stars = { $name }: stars
teach-csv-points = { $name }: points
teach-csv-seconds = { $name }: seconds
teach-csv-begun = { $name }: opened
