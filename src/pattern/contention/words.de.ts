/** The words of the pattern in German. */
export const de: Readonly<Record<string, string>> = {
  Contention: 'Gedränge',
  'shared resource': 'geteilte Ressource',
  'tragedy of the commons': 'Tragik der Allmende',
  'retrograde scaling': 'retrograde Skalierung',
  Feeder: 'Zubringer',
  'hands on work': 'gibt Arbeit weiter',
  'hands on work as it comes': 'gibt Arbeit weiter, wie sie kommt',
  Crowd: 'Gedränge',
  'in each other’s way': 'einander im Weg',
  Follower: 'Nachfolger',
  'often idle': 'oft untätig',
  'has time to spare after {culprit}': 'hat hinter {culprit} Zeit übrig',
  Out: 'Ausgang',
  'less, the more there are': 'je mehr, desto weniger',
  "Many work in one place and get in each other's way. Past some number, each one more takes away more than it brings.":
    'Viele arbeiten an einem Ort und stehen einander im Weg. Ab einer bestimmten Zahl nimmt jeder weitere mehr weg, als er bringt.',
  'Everyone is busy, each piece takes ages, and less comes out than with fewer hands.':
    'Alle sind beschäftigt, jedes Stück dauert ewig, und es kommt weniger heraus als mit weniger Händen.',
  'One more worker. It makes all the others slower.': 'Noch jemand mehr. Das macht alle anderen langsamer.',
  'Fewer at once, shorter turns, or a place of their own for each.':
    'Weniger auf einmal, kürzere Runden, oder für jeden einen eigenen Platz.',
  "They are in each other's way: with fewer at work, more gets done.":
    'Sie stehen einander im Weg: Arbeiten weniger zugleich, wird mehr fertig.',
  'On a machine with 48 cores, some programs under Linux did less work with all of them than with a handful: the cores spent their time on passing one lock around. Giving each core its own copy of the data, or a lock that queues politely, brought the lost work back.':
    'Auf einer Maschine mit 48 Kernen leisteten manche Programme unter Linux mit allen weniger als mit einer Handvoll: Die Kerne verbrachten ihre Zeit damit, eine Sperre herumzureichen. Für jeden Kern eine eigene Kopie der Daten, oder eine Sperre, die höflich anstehen lässt, holte die verlorene Leistung zurück.',
};
