/** The words of the pattern in German. */
export const de: Readonly<Record<string, string>> = {
  'Runaway loop': 'Aufschaukelnde Schleife',
  'reinforcing loop': 'verstärkende Schleife',
  'retry storm': 'Retry-Sturm',
  'metastable failure': 'metastabiler Ausfall',
  howlround: 'Rückkopplungspfeifen',
  Demand: 'Nachfrage',
  'no more than before': 'nicht mehr als vorher',
  'sends no more than it did when all was well': 'sendet nicht mehr als damals, als alles gut war',
  Loop: 'Schleife',
  'sends back more than it takes': 'schickt mehr zurück, als sie nimmt',
  Passage: 'Durchgang',
  'carries new and repeated alike': 'trägt Neues wie Wiederholtes',
  'carries new and repeated work alike, and has time for both':
    'trägt Neues wie Wiederholtes und hat Zeit für beides',
  Swamped: 'Überrannt',
  'flat out, on the same again': 'auf Volllast, wieder mit demselben',
  'works flat out, mostly on what {culprit} sent again':
    'arbeitet auf Volllast, meist an dem, was {culprit} noch einmal geschickt hat',
  Follower: 'Nachfolger',
  'gets what little is left': 'bekommt das wenige, was bleibt',
  'has time on its hands while {culprit} feeds itself':
    'hat Zeit übrig, während {culprit} sich selbst speist',
  Out: 'Ausgang',
  'much done, little finished': 'viel getan, wenig fertig',
  '> 1 each round': '> 1 pro Runde',
  'A way leads back, and each round returns more than went in. What comes round crowds out what is new, and that makes still more come round.':
    'Ein Weg führt zurück, und jede Runde bringt mehr zurück, als hineinging. Was herumkommt, verdrängt das Neue, und dadurch kommt noch mehr herum.',
  'Load climbs though nobody asks for more. Everyone works flat out and little gets finished. It stays so after the first push is long over.':
    'Die Last steigt, obwohl niemand mehr verlangt. Alle arbeiten auf Volllast, und wenig wird fertig. Es bleibt so, lange nachdem der erste Anstoß vorbei ist.',
  'More capacity where it is red: the loop fills that too. Waiting for it to pass: it feeds on itself and does not pass.':
    'Mehr Kapazität dort, wo es rot ist: Die Schleife füllt auch die. Abwarten, bis es vorbeigeht: Es speist sich selbst und geht nicht vorbei.',
  'Cut the way back, or damp it until each round returns less than one: a budget for repeats, a lower send.':
    'Kapp den Rückweg, oder dämpf ihn, bis jede Runde weniger als eins zurückbringt: ein Budget für Wiederholungen, ein kleinerer Send.',
  'The load feeds itself: each round sends back more than it took. More capacity is eaten; a cut ends it.':
    'Die Last speist sich selbst: Jede Runde schickt mehr zurück, als sie nahm. Mehr Kapazität wird gefressen; ein Schnitt beendet es.',
  'On 20 September 2015 a short network fault made DynamoDB storage servers ask the metadata service for their memberships all at once. Answers took too long, the servers asked again, and the service stayed flooded for hours. It was too busy even to have capacity added; the engineers first had to pause the requests, then enlarged it, then let them back.':
    'Am 20. September 2015 ließ eine kurze Netzstörung die Speicherserver von DynamoDB alle zugleich den Metadatendienst nach ihren Zuordnungen fragen. Die Antworten dauerten zu lange, die Server fragten noch einmal, und der Dienst blieb stundenlang überflutet. Er war selbst zu beschäftigt, um Kapazität hinzuzunehmen; die Leute mussten die Anfragen erst anhalten, ihn dann vergrößern und sie dann wieder hereinlassen.',
};
