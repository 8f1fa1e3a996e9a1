# A run under way: pausing, leaving and coming back, hints, practice speed, the lanes, the first lesson.

run-changed = This level has changed since you left it: it starts again.

run-hint-region = { $host }: it is one of the { $count } places from { $first } to { $last }.
run-hint-decoy = Tempting, but not it. { $why }
run-hint-compare = Compare two remedies at what you marked. { $helps }. { $not }.
run-hint-offers = Compare these two first, they lie farthest apart: “{ $a }” and “{ $b }”.
run-hint-none = No hint is left for this.
