/** The words of the pattern in German. */
export const de: Readonly<Record<string, string>> = {
  Bottleneck: 'Engpass',
  constraint: 'Constraint',
  'capacity-constrained resource': 'engpassbestimmte Kapazität',
  Feeder: 'Zubringer',
  'has more to give': 'hätte noch mehr zu geben',
  'has more to give than {culprit} can take': 'hätte mehr zu geben, als {culprit} abnehmen kann',
  Queue: 'Schlange',
  grows: 'wächst',
  Constraint: 'Engpass',
  'always busy': 'immer belegt',
  Follower: 'Nachfolger',
  'often idle': 'oft untätig',
  'stands idle, hungry after {culprit}': 'steht oft still, hungrig hinter {culprit}',
  Out: 'Ausgang',
  "at the constraint's pace": 'im Takt des Engpasses',
  'Everything has to pass one place that can do less than arrives. That place alone sets the pace of the whole.':
    'Alles muss durch eine Stelle, die weniger schafft, als ankommt. Diese Stelle allein bestimmt den Takt des Ganzen.',
  'Before it, work piles up, and what stands further up is blocked by it. After it, everyone is hungry. It never rests.':
    'Davor staut sich die Arbeit, und was weiter vorn steht, wird von ihr blockiert. Dahinter sind alle hungrig. Die Stelle selbst ruht nie.',
  'To speed up whoever has the longest queue, or to give the pile more room. A pile is where the waiting shows, not where it is made.':
    'Den zu beschleunigen, der die längste Schlange hat, oder dem Stapel mehr Platz zu geben. Ein Stapel zeigt, wo gewartet wird, nicht, wo das Warten entsteht.',
  'One more, or faster, at the constraint; or less of its time spent on what others could do.':
    'Noch eine oder eine schnellere am Engpass; oder weniger seiner Zeit für das, was andere tun könnten.',
  'Everything waits for one place that works all the time. Speed up anything else and nothing leaves sooner.':
    'Alles wartet auf eine Stelle, die ununterbrochen arbeitet. Beschleunige irgendetwas anderes, und nichts geht früher hinaus.',
  'In the dry year of 2023 the Panama Canal could fill its locks less often. The Authority cut daily transits from 36 step by step to 22 in December, and in early August more than 160 ships lay waiting. No port crane, however fast, could have brought one of them through sooner.':
    'Im Dürrejahr 2023 konnte der Panamakanal seine Schleusen seltener füllen. Die Behörde senkte die täglichen Durchfahrten Schritt für Schritt von 36 auf 22 im Dezember, und Anfang August lagen mehr als 160 Schiffe auf Warteposition. Kein Hafenkran, wie schnell auch immer, hätte auch nur eines davon früher hindurchgebracht.',
};
