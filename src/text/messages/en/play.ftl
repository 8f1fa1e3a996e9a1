# A level being played: bars, curtain, places, legend.

play-time = Time { $time }
play-par = par { $time }
play-points = points
play-rehearsed = rehearsed
    .why = The same run as before: it does not count as a first sight
play-slow = slow machine
    .why = This machine dropped more than 2 % of the time
play-pause = Pause
play-pause-key = Pause (P)
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
play-none-due = none due yet
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
    .late = Late ones turn red, tilt and lose their tape, stem or tail. The bar in a place says how busy it is.
play-keys = Keys
play-key-along = along a ribbon
play-key-across = to the ribbon above or below
play-key-mark = marks what you look at
play-key-call = calls the structure, once a level
play-key-choose = choose an answer or a ribbon, or move one in an order
play-key-pause = pauses
play-key-mute = mutes
play-key-close = closes what is open
