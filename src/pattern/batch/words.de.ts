/** The words of the pattern in German. */
export const de: Readonly<Record<string, string>> = {
  'Batch waves': 'Stapelwellen',
  'batch-and-queue': 'Losfertigung',
  'large lots': 'große Lose',
  Feeder: 'Zubringer',
  'works evenly': 'arbeitet gleichmäßig',
  'works evenly, one at a time': 'arbeitet gleichmäßig, eins nach dem anderen',
  Batch: 'Stapel',
  'waits for a full load': 'wartet, bis die Ladung voll ist',
  'Next in turn': 'Der Nächste',
  'idle, flooded, idle': 'untätig, überflutet, untätig',
  'is idle until {culprit} lets go, and then flooded':
    'ist untätig, bis {culprit} loslässt, und dann überflutet',
  Follower: 'Nachfolger',
  'red a little later': 'etwas später rot',
  'turns red a little later than the place before it': 'wird etwas später rot als der Ort davor',
  Out: 'Ausgang',
  'in gulps': 'schubweise',
  'Work is saved up and let go in large loads. Each item waits until its load is full, then in the flood that the load makes.':
    'Arbeit wird angespart und in großen Ladungen losgelassen. Jedes Stück wartet, bis seine Ladung voll ist, und dann in der Flut, die sie auslöst.',
  'Idle, flooded, idle, flooded. Each place after it takes its turn to be red.':
    'Untätig, überflutet, untätig, überflutet. Jeder Ort dahinter wird der Reihe nach rot.',
  'More capacity wherever it is red just now. In a moment it is red somewhere else.':
    'Mehr Kapazität dort, wo es gerade rot ist. Im nächsten Augenblick ist es woanders rot.',
  'Smaller loads, down to one if the change-over allows.':
    'Kleinere Ladungen, bis hinunter zu eins, wenn das Umrüsten es erlaubt.',
  'It saves up and lets go all at once. Half of the wait is for the load to fill, the other half is the flood.':
    'Es spart an und lässt alles auf einmal los. Die eine Hälfte des Wartens gilt dem Füllen der Ladung, die andere der Flut.',
  'Press shops used to stamp one part for days, since changing the dies took hours, and everything after them worked in waves. At Toyota the change-over of a large press was brought from hours to minutes around 1970, so that lots could be small.':
    'Presswerke stanzten früher tagelang ein und dasselbe Teil, weil der Werkzeugwechsel Stunden dauerte, und alles dahinter arbeitete in Wellen. Bei Toyota wurde das Umrüsten einer großen Presse um 1970 von Stunden auf Minuten gebracht, sodass die Lose klein werden konnten.',
};
