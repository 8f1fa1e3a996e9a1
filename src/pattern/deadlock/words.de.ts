/** The words of the pattern in German. */
export const de: Readonly<Record<string, string>> = {
  Deadlock: 'Deadlock',
  'circular wait': 'zyklisches Warten',
  gridlock: 'Verklemmung',
  Feeder: 'Zubringer',
  'sends work to both': 'schickt beiden Arbeit',
  Holder: 'Halter',
  'has one, waits for the other': 'hat das eine, wartet auf das andere',
  'holds one and waits for the other': 'hält das eine und wartet auf das andere',
  'Shared pair': 'Geteiltes Paar',
  'taken in two orders': 'in zwei Reihenfolgen genommen',
  'By-pass': 'Umgehung',
  'needs only one, goes on': 'braucht nur eins, macht weiter',
  'needs nothing of what is shared, and goes on':
    'braucht nichts von dem, was geteilt wird, und macht weiter',
  Out: 'Ausgang',
  'what needs no pair': 'was kein Paar braucht',
  'Two each hold what the other one needs, and neither lets go. From then on they stand still for good.':
    'Zwei halten jeweils, was der andere braucht, und keiner lässt los. Von da an stehen sie für immer.',
  'No queue moves, and nobody works: they hold. Everything that needs neither goes on as before.':
    'Keine Schlange bewegt sich, und niemand arbeitet: Sie halten fest. Alles, was keins von beiden braucht, läuft weiter wie zuvor.',
  'Faster workers. They would only meet in the middle sooner.':
    'Schnellere Arbeiter. Sie träfen sich nur früher in der Mitte.',
  'One order in which everyone takes things; or give back what you hold when the next is not free.':
    'Eine Reihenfolge, in der alle nehmen; oder gib zurück, was du hältst, wenn das Nächste nicht frei ist.',
  'Each holds what the other needs. With one order of taking, somebody can always go on.':
    'Jeder hält, was der andere braucht. Mit einer einzigen Reihenfolge kann immer jemand weiter.',
  'Cars that enter a crossing without room on the far side block the road that the others need to make that room. The yellow box, painted on British crossings since the 1960s, is a rule of acquisition: enter only when your exit is clear.':
    'Autos, die in eine Kreuzung fahren, ohne dass auf der anderen Seite Platz ist, blockieren die Straße, die die anderen brauchen, um diesen Platz zu schaffen. Das gelbe Kästchen, seit den 1960ern auf britische Kreuzungen gemalt, ist eine Belegungsregel: Fahr erst ein, wenn deine Ausfahrt frei ist.',
};
