# Practice without end, and the checks that open a year.

practice = Practice
practice-over = Practice · difficulty { $difficulty }
practice-lead = Fresh levels without end. Each is proved fair before you see it.
practice-from = Draw from
practice-seen = Anything I have seen
practice-difficulty = Difficulty
practice-easiest = first day
practice-hardest = nobody to ask
practice-worlds = Worlds
practice-play = Play
practice-next = Next level
practice-change = Change practice
practice-making = The next level is being made…
practice-drawing = Drawing a level and proving it fair…
practice-draw-again = Draw again
practice-none = Three draws gave no level that can be proved fair. Draw again, or change the difficulty.
practice-none-further = Three draws gave no further level that can be proved fair: change the difficulty.

practice-check = Check for { $year }
practice-check-lead = One fresh level with what { $before } has shown. Two stars or more open { $year }. Its first run counts; after that you get another level.
practice-check-already = You have passed it already: { $year } is open.
practice-check-none = Three draws gave no level that can be proved fair. That is our fault, not yours.
practice-check-open = { $year } is open.
practice-check-closed = { $year } stays closed.
practice-check-passed = You can go straight on there; the rest stays where it is.
practice-check-failed = The check takes two stars. Try another level, or finish { $count } levels of { $year }.
practice-check-on = On to { $year }
practice-check-another = Another check
practice-check-left = Go on with the check that you left
