# Settings: play, sound, look, language, keys, and the progress as a file.

settings-group-play = How you play
settings-group-sound = What you hear
settings-group-look = What you see
settings-group-keys = Keys
settings-group-file = Your progress as a file

settings-lane = Scoring
settings-lane-timed = Timed
    .why = Speed and accuracy, in points.
settings-lane-untimed = Untimed
    .why = Accuracy alone, to 100. No clock, pausing shows the scenes, and everything else stays: stars, levels, cards.
settings-sound = Sound
settings-sound-on = On
settings-sound-off = Off
settings-volume = Volume
settings-volume-music = Worlds
settings-volume-effects = Signals
settings-motion = Motion
settings-motion-system = As the system
settings-motion-reduced = Less
settings-motion-full = Full
settings-theme = Theme
settings-theme-system = As the system
settings-theme-dark = Dark
settings-theme-light = Light
settings-palette = Colours
settings-palette-default = Usual
settings-palette-deutan = Deutan
settings-palette-protan = Protan
settings-palette-tritan = Tritan
settings-palette-high-contrast = High contrast
settings-density = Tokens
settings-density-full = All
settings-density-calm = Calm
settings-spacing = Letters
settings-spacing-normal = Usual
settings-spacing-wide = Wider apart
settings-language = Language
settings-language-system = As the browser
# Every language is called what its speakers call it.
settings-language-en = English
settings-language-de = Deutsch
settings-language-qps = Mirrored

settings-key-call = Call it
settings-key-hint = Ask for a hint
settings-key-read = Read aloud
settings-key-pause = Pause, go on
settings-key-pace = Half speed
settings-key-restart = Start again
settings-key-mute = Mute
settings-key-legend = What the signs mean
settings-key-settings = Settings
settings-key-press = press a key
settings-key-taken = { $key } is taken: { $action }. Choose another, or change that one first.
settings-key-reserved = { $key } means the same everywhere and stays where it is. Choose another.
settings-keys-fixed = Tab, arrows, Enter, Esc and the digits stay as they are.
settings-keys-reset = All keys as they came

settings-file-note = Progress, runs, settings, sorting results, homework and classes, kept in this browser alone. As a file they go with you.
settings-file-save = Save as a file
settings-file-open = Bring in a file…
settings-file-brings = What this file brings
settings-file-nothing = Nothing that is not here already, or better.
settings-file-with-settings = Take its settings too, instead of mine
settings-file-take = Bring it in
settings-file-cancel = Leave it
settings-file-taken = It is in. Of every level the better result stands.
settings-file-undo = Undo
settings-file-undone = All is as it was before.
settings-file-unread = This file can't be used: { $why } Nothing was changed.
settings-file-failed = A part of the game did not load. Try again when you are online.
settings-gain-levels =
    { $count ->
        [one] One level that you had not finished here
       *[other] { $count } levels that you had not finished here
    }
settings-gain-better =
    { $count ->
        [one] One better result
       *[other] { $count } better results
    }
settings-gain-stars =
    { $count ->
        [one] One more star
       *[other] { $count } more stars
    }
settings-gain-years =
    { $count ->
        [one] One more year open
       *[other] { $count } more years open
    }
settings-gain-results =
    { $count ->
        [one] One sorting result
       *[other] { $count } sorting results
    }
settings-gain-runs =
    { $count ->
        [one] One run for cards
       *[other] { $count } runs for cards
    }
settings-gain-signature = The name under your cards
settings-gain-tasks =
    { $count ->
        [one] One assignment
       *[other] { $count } assignments
    }
settings-gain-task-runs =
    { $count ->
        [one] One run of an assignment
       *[other] { $count } runs of assignments
    }
settings-gain-books =
    { $count ->
        [one] One class
       *[other] { $count } classes
    }
settings-gain-hand-ins =
    { $count ->
        [one] One hand-in
       *[other] { $count } hand-ins
    }
settings-fault-not-json = it is not a progress file, or only part of one.
settings-fault-not-object = it is not a progress file.
settings-fault-foreign = it was not made by this game.
settings-fault-newer = it was made by a newer version of the game.
settings-fault-incomplete = a part of it is missing.
settings-fault-senseless = a part of it makes no sense ({ $part }).
