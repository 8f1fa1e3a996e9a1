/** The words of the pattern in German. */
export const de: Readonly<Record<string, string>> = {
  Starvation: 'Verhungern',
  'strict priority': 'strikte Priorität',
  'the low class never runs': 'die niedrige Klasse kommt nie dran',
  Urgent: 'Dringend',
  'always first': 'immer zuerst',
  'always goes first': 'geht immer vor',
  Patient: 'Geduldig',
  'waits for a gap that never comes': 'wartet auf eine Lücke, die nie kommt',
  Judge: 'Richter',
  'looks at rank only': 'sieht nur auf den Rang',
  Out: 'Ausgang',
  'one kind only': 'nur eine Art',
  'Whoever matters more always goes first. When there is enough of that, whoever matters less never goes at all.':
    'Wer wichtiger ist, geht immer vor. Gibt es davon genug, kommt das weniger Wichtige überhaupt nicht mehr dran.',
  'The total looks fine. One kind is quick, the other only gets older.':
    'Die Summe sieht gut aus. Die eine Art ist schnell, die andere wird nur älter.',
  'More room for those who wait. They wait more comfortably, and for ever.':
    'Mehr Platz für die Wartenden. Sie warten bequemer, und für immer.',
  'A share for everyone, a reserved slice, or rank that grows with age.':
    'Ein Anteil für alle, ein fester Platz, oder ein Rang, der mit dem Alter wächst.',
  'Rank alone decides, and there is always somebody of higher rank. The rest never get a turn.':
    'Allein der Rang entscheidet, und immer ist jemand von höherem Rang da. Der Rest kommt nie an die Reihe.',
  'In July 1997 the computer of Mars Pathfinder kept resetting itself on the planet. An urgent task waited for a lock that a minor one held, and tasks of middle rank never let the minor one run to give it back. A setting sent up from Earth let the holder of the lock inherit the rank of whoever waits for it.':
    'Im Juli 1997 startete der Rechner von Mars Pathfinder auf dem Planeten immer wieder neu. Eine dringende Aufgabe wartete auf eine Sperre, die eine unwichtige hielt, und Aufgaben von mittlerem Rang ließen die unwichtige nie laufen, sodass sie die Sperre nicht zurückgab. Eine von der Erde gesendete Einstellung ließ den Halter der Sperre den Rang dessen erben, der auf sie wartet.',
};
