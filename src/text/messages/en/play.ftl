# A level being played: bars, curtain, places, legend.

play-time = Time { $time }
play-par = par { $time }
play-points = points
play-rehearsed = rehearsed
    .why = The same run as before: it does not count as a first sight
play-slow = slow machine
    .why = This machine dropped more than 2 % of the time
play-pause = Pause
play-pause-key = Pause ({ $key })
play-go-on = Go on
play-begin = Begin
play-paused = Paused
play-away = The clock stopped while you were away.
play-again = Start again
play-same-run = The same run again
play-again-note = Start again draws a new run. The same run again is marked as rehearsed.
play-levels = Levels
play-not-loaded = This level did not load.
play-try-again = Try again
play-setting-up = Setting up three worlds…

play-how-mouse = Point to look. Click to hold, click again to mark.
play-how-touch = Tap to look, then tap Mark.
play-how-keys = Arrows and Tab look, Enter marks, P pauses.
play-marked = Marked so far
play-not-marked = not marked yet
play-one = One
play-other = The other
play-call = Call it
    .note = once, early
play-called-right = called right
play-called-wrong = called wrong

## Places. `state`: open, found or tried.

play-place =
    { $name }{ $state ->
        [found] , found
        [tried] , tried before: it is not this
       *[open] {""}
    }: { $does }{ $handled ->
        [yes] , { $handle }
       *[no] {""}
    }
play-found = found
play-tried = tried: it is not this
play-mark = Mark this
play-mark-stranger = This ribbon is the stranger
play-stranger = { $host } is the stranger
play-not-stranger = { $host }: not the stranger
play-on-time = on time
play-underway = { $count } under way, none due yet
play-underway-short = { $count } under way
play-health-line = Share on time, lately
play-was = was { $percent } %

## What a screen reader hears when the screen changes.

play-phase-name = That is marked. What is it called?
play-phase-other = And what is the other one called?
play-phase-fix = Choose what to do about it.
play-phase-second = The first is mended. Choose what to mend next.
play-phase-order = Put the four reliefs in order, most helpful first.
play-phase-proof = It runs again with what you chose.
play-phase-align = One question before the answer.
play-phase-explain = This is what it was.
play-phase-result = The level is done.
play-phase-paused = Paused.

## Legend

play-sign-waiting = Waiting
    .why = a queue grows before it
play-sign-hungry = Hungry
    .why = nothing to do
play-sign-blocked = Blocked
    .why = done, but the next is full
play-sign-holding = Holding
    .why = has one thing, waits for another
play-sign-refusing = Refusing
    .why = full, sent away
play-sign-again = Again
    .why = a second try
play-sign-slow = Slow
    .why = too many at once
play-sign-tripped = Tripped
    .why = out, cools down
play-loops = Loops
    .drawn = Three kinds of loop, drawn
    .why = Sensing is dashed, and its pulse arrives as late as it really does. Acting is solid, with a knob. A way that leads back runs underneath and swells as it feeds itself. A loop can be marked like any place, by its pill.
    .late = One that is soon late is marked in red first; late ones turn red, tilt and lose their tape, stem or tail. The bar in a place says how busy it is.
play-keys = Keys
play-key-along = along a ribbon
play-key-across = to the ribbon above or below
play-key-mark = marks what you look at
play-key-call = calls the structure, once a level
play-key-choose = choose an answer or a ribbon, or move one in an order
play-key-enlarge = enlarges a crowded ribbon, or shows the whole
play-key-pause = pauses
play-key-mute = mutes
play-key-close = closes what is open

## Tasks, by the kind of level

play-task-standard =
    { $count ->
        [1] Mark what holds it back.
       *[other] Mark what holds each one back.
    }
    .short =
    { $count ->
        [1] Mark what holds it back
       *[other] Mark what holds each back
    }
play-task-odd = Two share a structure. Mark the stranger.
    .short = Mark the stranger
play-task-two = Two things hold it back. Mark both.
    .short = Mark both faults
play-task-predict = What would help most? Put them in order.
play-odd-how-mouse = Choose one here, or click its ribbon’s name.
play-odd-how-touch = Choose one here, or tap its ribbon’s name.
play-odd-how-keys = Press 1, 2 or 3. Arrows and Tab look, P pauses.
play-odd-which = Which one is the stranger?
play-odd-choose = is the stranger
play-odd-tried = it is not this one

## Names

play-name-call =
    { $count ->
        [1] What is it?
        [2] What is it, in both?
       *[other] What is it, in all three?
    }
play-name =
    { $count ->
        [1] What is it?
        [2] What do both have?
       *[other] What do all three have?
    }
    .note =
    { $count ->
        [1] Which structure holds it back?
       *[other] The same structure is in every ribbon. Which?
    }
play-name-odd = And what has { $host }?
    .note = The stranger has a structure of its own. Which?
play-name-alike = What do the other two share?
    .note = { $one } and { $other }: the same structure. Which?
play-name-two = What happens at { $name }?
    .note = Each of the two has a structure of its own.
play-name-called = called, and it was not
play-name-told = that is the other one
# "One call a level. Right: +60, if your other marks are right first time. Wrong: −30."
play-stakes = One call a level. Right:
play-stakes-early = nothing yet, it is too early
play-stakes-if = , if your other marks are right first time. Wrong:
play-stakes-end = . Wrong:
play-search = Type to search
    .name = Search the catalogue
play-search-one = 1 found: { $name }. Enter chooses it.
play-search-found = { $count } found
play-search-none = Nothing in the catalogue is called that.
play-group-flow = Flow
play-group-feedback = Feedback
play-tray-close = Close (Esc)
play-tray-up = Back to the choices
    .key = Back to the choices (Esc)
play-tray-down = Look at the scenes again
    .key = Look again (Esc)

## Fixes

play-fix =
    { $count ->
        [1] What would help?
        [2] What would help, in both?
       *[other] What would help, in all three?
    }
    .note =
    { $name }: choose one. { $count ->
        [1] It runs again with it
        [2] Both run again with it
       *[other] All three run again with it
    }, and it earns what it really brings.
play-mend = What do you mend first?
    .note = Both will be mended, one after the other. The order counts: which one frees the other?
play-mend-then = And then?
    .note = The scene runs as it is now, with the first one mended. What does it need next?
play-mend-done = done
play-days =
    { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
play-budget =
    You have { $count ->
        [one] { $count } day
       *[other] { $count } days
    }. What do you spend them on?
    .note = { $name }: one fix, or several that go together. They are run together, and count by what that brings.
play-budget-chosen = chosen
play-budget-dear = too dear now
play-budget-left =
    { $count ->
        [0] Nothing left
        [one] { $count } day left
       *[other] { $count } days left
    }
play-budget-back = Put back
play-budget-do =
    { $count ->
        [0] Do this
        [1] Do this
       *[other] Do these { $count }
    }
play-undo = Undo
play-skip = Skip
play-order-yours = Your order
play-order-how = Most helpful first. Drag, use the arrows, or press two numbers.
play-order-run = Run them
play-order-place = { $words }: place { $place } of { $count }.
play-order-undone = Undone.
play-order-earlier = Earlier: { $words }
play-order-later = Later: { $words }

## A relief on a role of the pattern, said after the role's name, in words that belong to no domain

play-relief-speed = work faster
play-relief-server = one more beside it
play-relief-fewer = fewer at once
play-relief-fifo = first come, first served
play-relief-ageing = what waits longest goes first
play-relief-fair = a fair share for all
play-relief-lanes = a lane for each kind
play-relief-bigger = more room to wait before it
play-relief-smaller = less room to wait before it
play-relief-breaker = refuse before it is swamped
play-relief-spread = spread out in time
play-relief-admit = let less in
play-relief-lot = half the lot
play-relief-lot4 = a quarter of the lot
play-relief-often = release more often
play-relief-shortest = to the shortest line
play-relief-equal = equal shares
play-relief-bulkhead = fixed shares
play-relief-partial = go on without the last
play-relief-stock = more in stock
play-relief-order = one order of taking
play-relief-permits = more to share
play-relief-cut = cut it
play-relief-damp = half of it
play-relief-limit = cap it
play-relief-backoff = wait longer each time
play-relief-patient = more patience
play-relief-delay = a shorter way
play-relief-lag = fresher figures
play-relief-gentle = a gentler hand
play-relief-harder = a harder hand
play-relief-hold = freeze it
play-relief-bounds = half the range
play-relief-share = show it the end demand

## The proof

play-proof-title = With your fix, from the start
play-proof-both = With both mended
play-proof-ended = Measured, on time
play-proof-key = Pale: as it was. Full: as it is now.
play-proof-to = to
play-brings = It brings { $percent } % of what the best one would: { $points }.
play-brings-bundle = It brings { $percent } % of the best that this budget buys: { $points }.
play-brings-alone = It brings { $percent } % of the best that one alone could: { $points }.
play-brings-both = Both together bring { $percent } % of the best that two could: { $points }.

## The question of the roles

play-align-question = And in { $host }: who does that?
play-align-roles = Match roles, not looks.
play-align-right = Right.
play-align-wrong = No.
play-align-not-that = Not that one.
play-align-region = The question of the roles
play-align-this = this one
play-align-yours = you chose

## What it was, in levels of other kinds

play-explain = What it was
play-to-result = Result
play-odd-was = { $host } was the stranger.
play-odd-alike = { $one } and { $other } look different and run alike. Read what helps where: that is what tells them apart.
play-named-right = You named it right.
play-named-wrong = You named it otherwise.
play-why-what = What it is
play-why-see = What you see
play-why-tempting = What tempts
play-why-works = What works
play-tau-exact = Exactly in order.
play-tau-pairs = { $agreeing } of { $pairs } pairs in the right order.
play-tau = Kendall’s τ = { $tau }: pairs in order less pairs out of order, by all pairs. 1 is the measured order, 0 is chance.
play-brings-each = What each brings: on time, in points of a hundred
play-rank-measured = Measured place
play-rank-yours = Your place
play-rank-relief = Relief
play-rank-bar = Bar
play-rank-points = Points
play-rank-you = you: { $place }
play-holds-back = What holds { $host } back
play-two-neither = Neither
play-two-both = Both
play-two-only = { $name } only
play-two-first = { $name } first.
play-two-right = You began where it counts.
play-two-there = You began at the right place, with a remedy that does little there.
play-two-elsewhere = You began elsewhere.
play-two-why = Mended alone, { $second } changes { $alone }, because { $first } still holds everything up. Once { $first } is mended, the same relief brings { $after }.
play-two-table = On time, in per cent, and in points over neither
play-two-at = At { $name }

## The result

play-result = Result
play-result-times = Seconds to each mark
play-result-rehearsed = Rehearsed: you had seen this very run before.
play-result-slow = Slow machine: it dropped more than 2 % of the time.
play-result-again = Again, a new run
play-ordered = put in order
play-not-found = not found
play-marked-wrongly = marked wrongly
play-wrong-marks =
    { $count ->
        [one] { $count } wrong mark
       *[other] { $count } wrong marks
    }
play-earned = { $points } points
play-parts = The points and their parts
play-part-called = Called it
play-part-miscalled = Wrong call
play-part-after =
    { $count ->
        [0] before any mark
        [1] after one mark
        [2] after two marks
        [3] after three marks
       *[other] after { $count } marks
    }
play-part-name = Name
play-part-other = Other name
play-part-fix = Fix
play-part-of-best = { $percent } % of the best there was
play-part-of-budget = { $percent } % of the best the budget buys
play-part-align = Alignment
    .note = roles, not looks
play-part-order = Order
play-part-speed = Speed
play-part-sooner = the sooner, the more
play-part-stranger = Stranger
play-part-marks = Marks
play-part-wrong = Wrong marks
play-part-first = First things first
    .right = the right one
    .other = the other one
play-part-first-fix = First fix
play-part-of-alone = { $percent } % of the best alone
play-part-both = Both fixes
play-part-of-two = { $percent } % of the best two

## What the player is told of a mark, a call, a name, a fix

play-miss = { $effect }: { $look }.
play-miss-none = { $name } has nothing to ease: { $look }.
play-effect-lift =
    { $would } would lift { $measure } { $only ->
        [yes] only by
       *[no] by
    } { $points ->
        [one] { $points } point
       *[other] { $points } points
    }
play-effect-none = { $would } would not lift { $measure } at all
play-effect-worse =
    { $would } would make { $measure } worse by { $points ->
        [one] { $points } point
       *[other] { $points } points
    }
play-toast-found = Found: { $name }.
play-toast-found-one = Found: { $name }. There is another one.
play-toast-not-stranger =
    Not { $host }: the kind of relief that lifts it by { $points ->
        [one] { $points } point
       *[other] { $points } points
    } would lift one of the other two as well.
play-toast-miscalled = Called { $name }: no, it is something else. The name is asked again after the last mark.
play-toast-too-early = Called { $name }: right, but before there was anything to see.
play-toast-called =
    Called { $name }: right. Its bonus of { $bonus } is yours if { $which ->
        [all] { $left ->
            [1] the mark is
           *[other] all { $left } marks are
        }
       *[rest] { $left ->
            [1] the last mark is
           *[other] the other { $left } marks are
        }
    } right first time.
play-toast-no-bonus = Called { $name }: right, but the bonus went with an earlier wrong mark.
play-toast-right = { $name }: right.
play-toast-is = It is { $name }.
play-toast-brings =
    This brings { $percent } % { $best ->
        [budget] of the best that this budget buys
        [two] of the best that two could bring
        [alone] of the best that one alone could bring
       *[fix] of the best that a fix could bring
    }.

## Live figures of a place

play-fact-rate = { $rate } a second
play-fact-of = { $part } of { $whole }
play-fact-full = { $size }, full
play-fact-none = none
play-fact-growing = { $size }, growing
play-fact-steady = { $size }, steady
play-fact-falling = { $size }, falling
play-fact-longest-wait = longest wait
play-fact-state = state
play-fact-out = out of service
play-fact-busy = busy
play-fact-waiting = waiting
play-fact-waiting-others = waiting for the others
play-fact-waiting-match = waiting for its match
play-fact-waiting-gate = waiting for the gate
play-fact-collected = collected of { $size }
play-fact-blocked = can not pass on
play-fact-of-time = { $percent } of the time
play-fact-holding = holding, waiting for more
play-fact-at-work = at work
play-fact-turned-away = turned away
play-fact-passes-on = passes on
play-fact-sent = sent
play-fact-passed = passed on
play-fact-lets-go = lets go
play-fact-let-in = let in
play-fact-sends = sends
play-fact-waits = waits
play-fact-retries = tries again
play-fact-times =
    { $count ->
        [1] once
       *[other] up to { $count } times
    }
play-fact-again = sent again
play-fact-again-recent = sent again in the last { $seconds } s
play-fact-comes-back = comes back
play-fact-each-round = { $factor } each round
play-fact-to = to
play-fact-takes = takes
play-fact-arrives = arrives
play-fact-arrived = arrived
play-fact-lost = lost
play-fact-sets-speed = sets the pace of { $name }
play-fact-sets-servers = sets the number at work of { $name }
play-fact-sets-rate = sets the share let in of { $name }
play-fact-sets-factor = sets the copies of { $name }
play-fact-sets-permits = sets the permits of { $name }
play-fact-sets-delay = sets the delay of { $name }
play-fact-knob-speed = pace
play-fact-knob-servers = number at work
play-fact-knob-rate = share let in
play-fact-knob-factor = copies
play-fact-knob-permits = permits
play-fact-knob-delay = delay
play-fact-reads-queue = reads the line at { $name }
play-fact-reads-stock = reads the stock at { $name }
play-fact-reads-wait = reads the wait at { $name }
play-fact-reads-rate = reads the arrivals at { $name }
play-fact-reads-throughput = reads the output at { $name }
play-fact-reads-utilisation = reads the load at { $name }
play-fact-reads-late = reads the late share at { $name }
play-fact-reads-knob = reads the setting at { $name }
play-fact-sees = sees it
play-fact-late = { $time } late
play-fact-at-once = at once
play-fact-decides = decides
play-fact-every = every { $time }

## What is heard of the scenes: the drawing in words.

play-key-read = reads aloud what you look at, or all ribbons
play-heard-read = How { $host } stands now
play-heard-from = Comes from { $places }.
play-heard-to = Goes on to { $places }.
play-heard-back = Leads back to { $places }.
play-heard-reads = Watches { $places }.
play-heard-turns = Turns { $places }.
play-heard-read-by = Watched by { $places }.
play-heard-turned-by = Turned by { $places }.
play-heard-ribbon = { $host }, { $percent } % on time.
play-heard-ribbon-new = { $host }, nothing due yet.
play-heard-no-line = No lines.
play-heard-line =
    { $place }: { $count } waiting{ $trend ->
        [growing] , growing
        [falling] , falling
       *[steady] {""}
    }.
play-heard-growing = { $place }: the line grows, { $count } waiting.
play-heard-blocked = { $place } can not pass on.
play-heard-out = { $place } is out of service.
play-heard-refusing = { $place } turns some away.
play-heard-late = The first are late.
play-heard-proof = { $host }: from { $before } to { $after } % on time.
play-share = Share

## A crowded ribbon, enlarged.

play-enlarge = Enlarge { $host }
