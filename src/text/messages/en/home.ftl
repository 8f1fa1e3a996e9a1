# The menu: headline, map of the levels, and what else there is to play.

home-title =
    See the system
    under the surface.
home-lead = A warehouse, a piece of music, a distributed system. The same thing is wrong in all three. How fast do you see it?
home-play = Play · level { $number }
home-go-on = Go on · level { $number }
home-no-account = a minute or two, no account

home-years = Four years
home-levels = { $count } levels, one thread
home-solved =
    { $solved } of { $count } levels · { $stars } { $stars ->
        [one] star
       *[other] stars
    }
home-of = { $solved } of { $count }
home-closed = closed
home-level = Level { $number }:
home-next = next
home-open = open
home-shut = not open yet
home-kind-odd = odd one out
home-kind-predict = predict
home-kind-two = two at once
home-door =
    { $year } opens with { $count } levels of { $before }{ $finished ->
        [0] {""}
       *[other] {" "}({ $finished } so far)
    }, or by its check.
home-at-once =
    { $count ->
        [one] One
        [2] Two
        [3] Three
       *[other] { $count }
    } at a time: finish one and the next opens.
home-take-check = Take the check

home-more = More to play
home-practice = Practice
    .note = Fresh levels without end, as hard as you like.
home-skip = Skip ahead
    .note = One fresh level. Two stars open { $year }.
home-sort-first = Before you begin: sort nine pictures by likeness. Two minutes, and it shows later what you have learned.
home-sort-again = { $year } is behind you. Sort nine pictures again, and see what has changed.
home-sort = Sort them
home-answer = See the answer to “{ $title }” again

home-nav = Places
home-nav-play = Play
home-nav-practice = Practice
home-nav-cards = Cards
home-nav-teach = For teachers
home-left = { $title }: you were in the middle of it
home-left-practice = Or go on with the practice level that you left

home-end-title =
    You have walked
    the whole thread.
home-end-lead =
    All { $count } levels, and { $stars } of { $most } { $most ->
        [one] star
       *[other] stars
    }. From now on you see it: the same system, whatever it wears.
home-end-stars = More stars · level { $number }
home-end-all = every star is yours
home-end-practice = Practice without end
home-end-cards = Your best runs, as cards
