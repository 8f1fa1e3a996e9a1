# What every screen shares.

loading = Loading…
shell-title = Throughline
shell-title-of = { $name } · Throughline
shell-home = { $game }, home
shell-to-start = Back to the start
shell-to-levels = Back to the levels
shell-not-loaded = The game did not load. Try again when the connection is there.
shell-close = Close
shell-mute = Mute
shell-unmute = Sound is off: switch it on
shell-click-for-sound = Click for sound
shell-mute-key = Mute (M)
shell-stars = { $won } of 3 stars
shell-level = Level { $number }
shell-level-by-link = A level by link
shell-legend = What the signs mean
shell-legend-key = What the signs mean (?)

shell-year = Year { $number }
shell-year-ship = Ship
    .line = Small things, out of the door. One thing holds each of them back.
shell-year-see = See
    .line = The same things in other clothes, and more that only looks like it.
shell-year-loops = Loops
    .line = What goes out comes back, late or larger.
shell-year-alone = Unsupervised
    .line = Nobody tells you what it could be. It may be two things.

shell-settings = Settings

shell-update-ready = A new version of the game is ready.
shell-update-now = Update
shell-update-held = A level is open in another window: finish it first, then update.

shell-lost = Nothing is at this address
    .why = The link may be cut short, or from another version of the game. The levels are all where they were.

shell-notice-visit = This browser keeps nothing for this page: what you play lasts for this visit. You can save it as a file in the settings.
shell-notice-lost = Something could not be kept just now: this browser may be out of room. Save your progress as a file, in the settings.
shell-notice-unread = { $what } could not be read and was set aside as “{ $aside }”, not thrown away. You begin afresh.
    .lost = { $what } could not be read, and there was no room to set it aside. You begin afresh.
shell-kept-progress = What was kept of your progress
shell-kept-settings = What was kept of your settings
shell-kept-transfer = What was kept of your sorting results
shell-kept-round = The level that you were in
