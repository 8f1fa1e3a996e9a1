# What every screen shares.

loading = Loading…
shell-title = Throughline
shell-title-of = { $name } · Throughline
shell-home = Throughline, home
shell-to-start = Back to the start
shell-to-levels = Back to the levels
shell-not-loaded = The game did not load. Try again when the connection is there.
shell-close = Close
shell-mute = Mute
shell-unmute = Sound is off: switch it on
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

## Settings

shell-settings = Settings
shell-sound = Sound
shell-sound-on = On
shell-sound-off = Off
shell-volume = Volume
shell-motion = Motion
shell-motion-system = As the system
shell-motion-reduced = Less
shell-motion-full = Full
shell-theme = Theme
shell-theme-system = As the system
shell-theme-dark = Dark
shell-theme-light = Light
shell-language = Language
shell-language-system = As the browser
# Every language is called what its speakers call it.
shell-language-en = English
shell-language-de = Deutsch
shell-language-qps = Mirrored

shell-update-ready = A new version of the game is ready.
shell-update-now = Update
shell-update-held = A level is open in another window: finish it first, then update.
