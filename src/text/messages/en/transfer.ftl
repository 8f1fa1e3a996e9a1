# Nine moving pictures, to be sorted by likeness.

transfer = Alike
transfer-leave = Leave
transfer-drawing = Nine pictures are being drawn…
transfer-failed = The pictures could not be drawn.
transfer-others = Try others
transfer-nothing = There is nothing to sort here.
transfer-task = Put those together that are alike.
    .note = There is no wrong answer. Two groups, three or four.
transfer-pictures = Pictures
transfer-picture =
    Picture { $number }.{ $group ->
        [none] {""}
       *[other] {" "}In group { $group }.
    } { $words }
transfer-groups = Groups
transfer-group =
    Group { $letter }, { $count ->
        [1] one picture
       *[other] { $count } pictures
    }
transfer-choose-first = Choose a picture first, or several, then a group.
transfer-left =
    { $count ->
        [1] One left.
       *[other] { $count } left.
    }
transfer-one-group = All in one group: make at least two.
transfer-undo = Undo
transfer-done = Done

## What is to be seen of a picture, for those who can't. Places are counted in the order of flow.

transfer-seen =
    { $what } through { $places ->
        [one] { $places } place
       *[other] { $places } places
    }: { $facts }.
transfer-seen-nothing = no line stays for long
transfer-seen-swells =
    a line at place { $at } swells and clears again, { $times ->
        [2] twice
       *[other] { $times } times
    }
transfer-seen-line-grows = a line grows at place { $at }
transfer-seen-line-clears = a line at place { $at } swells once and clears
transfer-seen-line-stays = a long line stays at place { $at }
transfer-seen-stuck = place { $at } often has work that can not leave
transfer-seen-stuck-two = places { $at } and { $also } often have work that can not leave
transfer-seen-round = more and more come round again
transfer-seen-still = in the end nothing arrives any more
transfer-seen-watched = a device watches one place and sets another

## What the sort says

transfer-verdict-structure = You sorted by how things work, whatever they are about.
transfer-verdict-mostly-structure = You sorted mostly by how things work.
transfer-verdict-mixed = Your groups follow neither what things are about nor how they work clearly enough to tell.
transfer-verdict-mostly-subject = You sorted mostly by what things are about.
transfer-verdict-subject = You sorted by what things are about. Most people do, at first.
transfer-line = on a line from 0, what it is about, to 1, how it works.
transfer-subject = what it is about
transfer-structure = how it works
transfer-chance = chance
transfer-first = first time
transfer-first-time = This was your first time: later ones are compared with it.
transfer-same = The same as the first time, { $first }.
transfer-up = The first time it was { $first }: up by { $by } since then.
transfer-down = The first time it was { $first }: down by { $by } since then.
transfer-luck =
    Chance alone gives { $chance } on average; { $luck ->
        [0] fewer than 1
       *[other] { $luck }
    } in 100 random sorts into groups of these sizes { $way ->
        [high] come as high
       *[low] come as low
    }.
transfer-matrix = Each row works the same way. Each column is about the same thing.
transfer-go-on = Go on
transfer-fresh = Fresh pictures
