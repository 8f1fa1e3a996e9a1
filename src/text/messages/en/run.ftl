# A run under way: pausing, leaving and coming back, hints, practice speed, the lanes, the first lesson.

run-changed = This level has changed since you left it: it starts again.

run-hint-region = { $host }: it is one of the { $count } places from { $first } to { $last }.
run-hint-decoy = Tempting, but not it. { $why }
run-hint-compare = Compare two remedies at what you marked. { $helps }. { $not }.
run-hint-offers = Compare these two first, they lie farthest apart: “{ $a }” and “{ $b }”.
run-hint-none = No hint is left for this.

## Lanes, practice speed, coming back

run-lane = Scoring
run-timed = Timed
run-untimed = Untimed
    .why = Accuracy alone counts, to 100: there is no clock
run-of-hundred = of 100
run-accuracy = of 100, accuracy alone
run-practice = practice
    .why = Part of this run went at half speed: it is practice, and not scored.
run-half-speed = half speed
run-at-half = Go on at half speed
run-full-speed = Go on at full speed
run-half-costs = Half speed is for practice: this run will not be scored.
run-half-free = Without a clock, half speed costs nothing.
run-back = You were in the middle of this
    .why = It goes on at the very moment at which you left it.

run-hint =
    Hint: a place to look, for { $points ->
        [one] one point
       *[other] { $points } points
    }
run-part-hints = Hints
run-part-asked =
    { $count ->
        [one] one asked for
       *[other] { $count } asked for
    }

## The first lesson

run-lesson-next = the same thing, in other clothes: next
run-lesson-look-mouse = Something here holds all of it back. Point at a place: what is it waiting for, and what waits for it?
run-lesson-look-touch = Something here holds all of it back. Tap a place: what is it waiting for, and what waits for it?
run-lesson-look-keys = Something here holds all of it back. Go along with the arrow keys: what waits for what?
run-lesson-mark-mouse = If this is what holds it back, click it again to mark it.
run-lesson-mark-touch = If this is what holds it back, tap Mark.
run-lesson-mark-keys = If this is what holds it back, press Enter to mark it.
run-lesson-same = The same thing is wrong here, in other clothes. Which place is it this time?

## When it can't be played

run-no-level = There is no such level
    .why = The link may be cut short, or from another version of the game.
run-not-made = It could not be made or fetched. Your progress is safe.
run-not-drawn = The scenes can't be drawn here
    .why = The game draws with WebGL, and this browser has none at hand. It may be switched off in its settings, or the graphics driver may be at fault. Your progress is safe.

run-tune = { $title } · { $composer }, { $year }
run-details = What the browser says
