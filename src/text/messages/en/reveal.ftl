# The answer of a level: three scenes become one structure.

reveal-over = The answer
reveal-gate-title = This gives the answer away
reveal-gate-text = You have not finished this level. Its answer shows what is wrong in all three scenes, and it can’t be unseen.
reveal-gate-play = Play it first
reveal-gate-show = Show the answer

reveal-costumes = One structure, three costumes
reveal-was = One structure, three costumes · this is what it was
reveal-also = also: { $names }
reveal-slider = From three scenes to one structure
reveal-slider-start = three scenes
reveal-slider-some =
    { $placed ->
        [one] one of { $all } roles in place
       *[other] { $placed } of { $all } roles in place
    }
reveal-slider-end = one structure
reveal-pause = Pause
reveal-play = Go on
reveal-replay = Once more
reveal-skip = Skip
reveal-result = Result
reveal-levels = Levels
reveal-play-level = Play this level
reveal-see-again = See the answer again

reveal-why = { $name }: why
reveal-parts = { $name }, part by part
reveal-roles = Which part each place plays
reveal-role = Part
reveal-table = What would have happened: on time, in points of a hundred
reveal-case = It happened
reveal-order = The measured order
