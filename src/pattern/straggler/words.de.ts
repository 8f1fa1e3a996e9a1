/** The words of the pattern in German. */
export const de: Readonly<Record<string, string>> = {
  Straggler: 'Nachzügler',
  'fork-join': 'Fork-Join',
  'tail at scale': 'langer Schwanz im Großen',
  'slowest sibling': 'das langsamste Geschwister',
  Fork: 'Verzweigung',
  'sends a part to each': 'schickt jedem einen Teil',
  'sends a part of each to everyone': 'schickt allen je einen Teil',
  Sibling: 'Geschwister',
  'done long before': 'ist längst fertig',
  'has done its part long before {culprit}': 'ist mit seinem Teil längst fertig, bevor {culprit} es ist',
  'sets the time of all': 'bestimmt die Zeit aller',
  Join: 'Zusammenführung',
  'holds what is ready': 'hält, was fertig ist',
  'holds what is ready and waits for the part from {culprit}':
    'hält fest, was fertig ist, und wartet auf den Teil von {culprit}',
  Out: 'Ausgang',
  'as late as the last part': 'so spät wie der letzte Teil',
  'Work is split into parts that must all be back before it can go on. The slowest part decides when that is.':
    'Arbeit wird in Teile zerlegt, die alle zurück sein müssen, bevor es weitergeht. Der langsamste Teil entscheidet, wann das ist.',
  'At the join, finished parts stand and wait for the missing one. On average everyone looks quick.':
    'An der Zusammenführung stehen fertige Teile und warten auf den fehlenden. Im Durchschnitt sehen alle schnell aus.',
  'To speed up the quick branches, or the place where the parts meet. They wait already.':
    'Die schnellen Zweige zu beschleunigen oder die Stelle, an der sich die Teile treffen. Die warten ohnehin schon.',
  'Ease the slow branch; go on with the parts that are there; ask twice and take the first answer.':
    'Entlaste den langsamen Zweig; mach mit den Teilen weiter, die da sind; frag zweimal und nimm die erste Antwort.',
  'All parts must be back, so the slowest one is the speed of all. The others are early for nothing.':
    'Alle Teile müssen zurück sein, also bestimmt der langsamste das Tempo aller. Die anderen sind umsonst früh fertig.',
  'A benchmark at Google read a thousand values spread over a hundred servers. One read in a thousand took 1,800 milliseconds or more, because some server was slow. When a part that had not come back after 10 milliseconds was asked for a second time elsewhere, that fell to 74, with two per cent more requests.':
    'Ein Benchmark bei Google las tausend Werte, verteilt auf hundert Server. Von tausend Anfragen brauchte eine 1.800 Millisekunden oder länger, weil irgendein Server langsam war. Als ein Teil, der nach 10 Millisekunden nicht zurück war, anderswo ein zweites Mal angefragt wurde, sank das auf 74, bei zwei Prozent mehr Anfragen.',
};
