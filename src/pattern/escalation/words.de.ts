/** The words of the pattern in German. */
export const de: Readonly<Record<string, string>> = {
  Escalation: 'Eskalation',
  'arms race': 'Wettrüsten',
  'The one who answers': 'Wer antwortet',
  'always a little more': 'immer ein wenig mehr',
  'The other': 'Der andere',
  'does the same': 'tut dasselbe',
  'answers every step of {culprit} with one of its own':
    'antwortet auf jeden Schritt von {culprit} mit einem eigenen',
  'Shared place': 'Geteilter Ort',
  'swamped by both': 'von beiden überrannt',
  'is swamped by what both of them add': 'wird von dem überrannt, was beide hinzufügen',
  Follower: 'Nachfolger',
  'has room': 'hat Platz',
  'has room, after the place that both fight over': 'hat Platz, hinter dem Ort, um den beide kämpfen',
  Out: 'Ausgang',
  'nobody gains': 'niemand gewinnt',
  'Two sides each do a little more than the other. Both climb, and what they share pays for it.':
    'Zwei Seiten tun jeweils ein wenig mehr als die andere. Beide steigen, und was sie teilen, zahlt dafür.',
  'Two curves that climb over each other, step by step, and nobody is better off.':
    'Zwei Kurven, die übereinander hinwegklettern, Schritt um Schritt, und niemandem geht es besser.',
  'To raise one side further, so that it wins at last.':
    'Eine Seite noch weiter anzuheben, damit sie endlich gewinnt.',
  'One side stops, or both share a limit.': 'Eine Seite hört auf, oder beide teilen eine Grenze.',
  'Each does more because the other does. If one stops, both can.':
    'Jeder tut mehr, weil der andere es tut. Hört einer auf, können es beide.',
  'From the 1980s on records were mastered louder and louder, because a louder one seemed better beside the rest; loud passages lost their peaks for it. When broadcasters and streaming services began to play everything at one measured loudness, there was nothing left to win.':
    'Seit den 1980ern wurden Platten immer lauter gemastert, weil eine lautere neben den anderen besser wirkte; laute Stellen verloren dafür ihre Spitzen. Als Sender und Streamingdienste begannen, alles mit einer einzigen gemessenen Lautheit zu spielen, gab es nichts mehr zu gewinnen.',
};
