/** The words of the pattern in German. */
export const de: Readonly<Record<string, string>> = {
  'Delayed correction': 'Verspätete Korrektur',
  'balancing loop with delay': 'ausgleichende Schleife mit Verzögerung',
  oscillation: 'Schwingung',
  hunting: 'Pendeln',
  Feeder: 'Zubringer',
  'gives an even stream': 'gibt einen gleichmäßigen Strom',
  'passes on an even stream all the time': 'gibt die ganze Zeit einen gleichmäßigen Strom weiter',
  Swinging: 'Schwingend',
  'swamped, then idle, then swamped': 'überrannt, untätig, überrannt',
  'is swamped, then idle, then swamped again, as {culprit} turns it':
    'ist überrannt, dann untätig, dann wieder überrannt, so wie {culprit} es stellt',
  Corrector: 'Regler',
  'answers to what was': 'antwortet auf das, was war',
  Follower: 'Nachfolger',
  'gets gusts and lulls': 'bekommt Böen und Flauten',
  'gets gusts and lulls from what {culprit} turns': 'bekommt Böen und Flauten von dem, was {culprit} stellt',
  Out: 'Ausgang',
  'comes in waves': 'kommt in Wellen',
  late: 'zu spät',
  'Someone steers by what was, not by what is. By the time a correction bites, the need for it is over, and the next one is due the other way.':
    'Jemand steuert nach dem, was war, nicht nach dem, was ist. Bis eine Korrektur greift, ist der Anlass vorbei, und die nächste in Gegenrichtung ist fällig.',
  'A regular swing, too much and too little by turns, a few delays long. Demand outside is steady.':
    'Ein regelmäßiges Schwingen, abwechselnd zu viel und zu wenig, ein paar Verzögerungen lang. Die Nachfrage draußen ist gleichmäßig.',
  'To correct harder, or to stop correcting. Harder makes the swing wider; a frozen setting is right only until demand moves.':
    'Härter zu korrigieren, oder gar nicht mehr. Härter macht das Schwingen weiter; eine eingefrorene Einstellung stimmt nur, bis sich die Nachfrage bewegt.',
  'Look at something more recent, first of all. Or correct more gently, so that a late answer does less harm.':
    'Vor allem: Sieh auf etwas Frischeres. Oder korrigiere sanfter, damit eine späte Antwort weniger Schaden anrichtet.',
  'It steers by old news. Every correction arrives when the opposite one is needed: shorten the delay.':
    'Es steuert nach alten Nachrichten. Jede Korrektur kommt an, wenn die entgegengesetzte gebraucht wird: Verkürze die Verzögerung.',
  'Pairs of people clapped one rhythm together from separate rooms, hearing each other 3 to 78 milliseconds late. With the delay that players a few metres apart have anyway, they were steadiest. With longer ones each kept answering to a beat that was over: the tempo sagged more and more, and in the end the rhythm fell apart.':
    'Paare klatschten aus getrennten Räumen gemeinsam einen Rhythmus und hörten einander 3 bis 78 Millisekunden verspätet. Mit der Verzögerung, die Spieler in einigen Metern Abstand ohnehin haben, waren sie am stetigsten. Mit längeren antwortete jeder immer auf einen Schlag, der vorbei war: Das Tempo sackte mehr und mehr ab, und am Ende zerfiel der Rhythmus.',
};
