# Score cards, what proves them, and the pages that show them.

share-mine = Cards
share-card = A score card
share-some-level = A level
share-practice = Practice
share-place = { $when } · { $year } · level { $number }
share-a-set = A set of runs
share-worlds = Seconds to each mark
share-points = points
share-points-note = points · { $note }
share-points-stars = points · { $stars } stars
share-runs = { $count ->
    [one] one run
   *[other] { $count } runs
  } · { $stars } stars
share-it-is = It is { $pattern }.

## What there is to say of a run

share-untimed = without the clock
share-kind-odd = the odd one out
share-kind-predict = put in order
share-kind-two = two at once
share-called = { $after ->
    [0] called at once
    [one] called after one
   *[other] called after { $after }
  }
share-wrong = { $count ->
    [one] one wrong mark
   *[other] { $count } wrong marks
  }
share-clean = no wrong mark
share-hints = { $count ->
    [one] one hint
   *[other] { $count } hints
  }
share-not-found = not found
share-lead = { $kind ->
    [odd] three worlds, one stranger. Can you tell?
    [predict] four remedies. Which helps most?
    [two] two faults at once. Can you see both?
   *[other] { $count ->
        [1] one world, one thing wrong. Can you see it?
        [2] one structure, seen in two worlds. Can you?
       *[other] one structure, seen in three worlds. Can you?
      }
  }
share-lead-set = { $count } systems seen through

## Played again

share-replaying = Playing it again … { $done } of { $count }
share-replayed = { $count ->
    [one] Replayed: this score follows from these inputs
   *[other] Replayed: these scores follow from these inputs
  }
share-does-not-agree = This does not agree
share-what-it-proves = What this proves, and what it doesn’t
share-proves = Your browser made the level anew, entered every mark, name and fix at its very tick, and counted the points itself. Nothing on the card was taken on trust.
share-proves-not = It does not prove who played, how often they had practised, or that a clock on a wall agreed: only that these inputs give this score.
share-differs = { $fact }: the card says { $claimed }, its replay gives { $found }.
share-fact-kind = Kind of level
share-fact-lane = Clock
share-fact-pattern = Pattern
share-fact-domains = Worlds
share-fact-points = Points
share-fact-stars = Stars
share-fact-parts = Parts of the points
share-fact-times = Times of the marks
share-fact-wrong = Wrong marks
share-fact-hints = Hints
share-fact-call = Call
share-verdict-engine = Engine { $engine } made this level, and this build doesn’t have it: open the card with a newer version of the game.
share-verdict-level = The level can’t be made: { $why }
share-verdict-other = The inputs are of another level.
share-verdict-changed = The level is not the one that was played: it has changed since, or the card was altered.
share-verdict-unfair = The level does not pass the truth check.
share-verdict-differs = The level ran differently when this was played: the seed or the trace was altered.
share-verdict-illegal = There is a move in it that the rules don’t allow: the inputs were altered.
share-verdict-unfinished = The round was not played to its end.

## What to do with a card

share-can-you = Can you see it too?
share-yours = Play it
share-play-same = Play the same
share-play-variant = Play your own variant
share-watch = Watch the replay
share-against = Beside your run
share-you = You
share-watch-title = Watch “{ $title }”
share-hidden = Pattern and culprits stay hidden until you have played it.
share-sure = Sure? It gives the level away.
share-show-answer = Show the answer
share-show-sure = Yes, show it

## Links that can’t be read

share-unreadable = This can’t be read
share-paste-again = Paste it again
share-fault-foreign = This is not a card of this game. A link of a card has #/card/ in it: copy all of it.
share-fault-kind = This is a link of this game, but not of a card.
share-fault-newer = A newer version of the game made this (document version { $detail }). Load the page again to get it.
share-fault-older = This is of a version (document version { $detail }) that can no longer be read.
share-fault-cut = The end of the link is missing ({ $detail } characters): copy it again, all of it.
share-fault-damaged = The link was changed on its way: a letter is wrong somewhere. Copy it again from where it came.
share-fault-large = This is larger than a card can be.
share-fault-malformed = This makes no sense to the game: { $detail }.

## Making one

share-make = Make a card
share-picture = Picture
share-picture-alt = Score card: { $title }, { $points } points
share-picture-open = Open it: the card replays itself
share-picture-proves = and proves the score
share-picture-failed = The picture could not be made.
share-shape = Shape
share-shape-wide = Wide
share-shape-square = Square
share-with-answer = With the answer
share-name = Your name on it
share-name-hint = or leave it empty
share-title = Title
share-send = Share …
share-copy-link = Copy link
share-copy-text = Copy text
share-copy-picture = Copy picture
share-save-picture = Save picture
share-save-file = Save file
share-see = See it
share-text = The text, for a chat
share-copied = Copied.
share-copied-instead = Sharing did not work: the text is on the clipboard instead.
share-copy-failed = The browser doesn’t allow copying: select the text below and copy it yourself.
share-saved = Saved to your downloads.
share-as-file = (as a file)
share-too-long = Too many runs for a link: save it as a file, which opens on the page of cards.
share-nothing-sent = All of it stands in the link itself. Nothing is sent to a server.
share-code-best = Code: { $title }
share-chat = “{ $title }” in Throughline: { $points } points, { $stars } of 3 stars, { $note }. Found after { $times }. Can you see what they have in common?
    { $link }
share-chat-set = { $title } in Throughline: { $count } runs, { $points } points, { $stars } stars. Every one replays itself.
    { $link }

## My cards

share-mine-lead = Your best run of each level. Choose one for a card, or several for a set or a portfolio.
share-none-yet = Finish a level, and its run is kept here.
share-choose-all = Choose all
share-choose-none = Choose none
share-chosen = { $count ->
    [0] Nothing chosen
    [one] One run chosen
   *[other] { $count } runs chosen
  }
share-open = Open a card
share-open-link = Link, or a text with a link in it
share-open-go = Open
share-open-file = From a file

## Portfolio

share-portfolio = Portfolio
share-portfolio-lead = { $count ->
    [one] One system seen through, and the run that proves it.
   *[other] { $count } systems seen through, and the runs that prove it.
  }
share-no-name = No name
share-seen = What was seen, and where
share-print = Print
share-portfolio-foot = Every run replays itself: open this page’s link, and it is all played again. That proves that these inputs give these scores; not who played, how often they had practised, or the clock.

## Watching a replay

share-player = Player { $number }
share-whose = Whose run
share-other-level = These two runs are of different levels: only runs of one level stand side by side.
share-track = What { $name } did
share-scrub = Time
share-pace = Speed
share-pause = Pause
share-go-on = Play
share-before = To the input before
share-after = To the next input
share-run-fix = { $count ->
    [1] Run the fix
   *[other] Run both fixes
  }
share-back-to-run = Back to the run
share-not-yet = Nothing has been marked yet.
share-did-found = Found: { $place }
share-did-missed = Wrong: { $place }
share-did-call = { $right ->
    [yes] Called it: { $pattern }
   *[other] Called wrongly: { $pattern }
  }
share-did-name = { $right ->
    [yes] Named: { $pattern }
   *[other] Named wrongly: { $pattern }
  }
share-did-fix = Chose: { $fix }
share-did-order = Put the remedies in order
share-did-align = { $right ->
    [yes] Matched the roles
   *[other] Matched the wrong role
  }
share-did-hint = Asked for a hint
