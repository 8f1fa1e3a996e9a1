/** The words of the pattern in German. */
export const de: Readonly<Record<string, string>> = {
  'Head-of-line blocking': 'Head-of-Line-Blocking',
  convoy: 'Konvoi',
  'one slow item first in line': 'ein Langsamer ganz vorn',
  Feeder: 'Zubringer',
  'sends all kinds into one line': 'schickt alle Arten in eine Schlange',
  'Shared line': 'Gemeinsame Schlange',
  'waits for the one in front': 'wartet auf den Vordersten',
  'Slow target': 'Langsames Ziel',
  'cannot take its few': 'kann seine wenigen nicht abnehmen',
  'cannot take its few for a while, and everyone behind them waits':
    'kann seine wenigen eine Weile nicht abnehmen, und alle dahinter warten mit',
  'Free target': 'Freies Ziel',
  'could take its own at once': 'könnte seine sofort abnehmen',
  'is free, while what it could take stands behind others':
    'ist frei, während das, was es abnehmen könnte, hinter anderem steht',
  Out: 'Ausgang',
  'less than either could do': 'weniger, als jedes von beiden könnte',
  'Different things share one line, and only the first may go. When the first one cannot, those behind it wait, though their own place is free.':
    'Verschiedenes teilt sich eine Schlange, und nur der Vorderste darf gehen. Kann er nicht, warten alle dahinter, obwohl ihr eigener Platz frei ist.',
  'A full line before an idle place. What blocks is rare, and it is always at the front.':
    'Eine volle Schlange vor einem untätigen Platz. Was blockiert, ist selten, und es steht immer ganz vorn.',
  'More of the place that stands idle, or a longer line.':
    'Mehr von dem Platz, der untätig ist, oder eine längere Schlange.',
  'A line for each kind, or let those behind step past.':
    'Eine Schlange für jede Art, oder lass die hinteren vorbeigehen.',
  'One line for all, and its head cannot move. What waits behind it could go at once.':
    'Eine Schlange für alle, und ihr Kopf kann nicht weiter. Was dahinter wartet, könnte sofort gehen.',
  'HTTP/1.1 lets a browser send several requests over one connection, but the answers must come in the same order: one slow answer holds all that follow it. Browsers opened several connections instead, and HTTP/2 was made so that answers may overtake each other.':
    'Mit HTTP/1.1 kann ein Browser mehrere Anfragen über eine Verbindung schicken, aber die Antworten müssen in derselben Reihenfolge kommen: Eine langsame Antwort hält alle auf, die ihr folgen. Browser öffneten stattdessen mehrere Verbindungen, und HTTP/2 wurde so gemacht, dass Antworten einander überholen dürfen.',
};
