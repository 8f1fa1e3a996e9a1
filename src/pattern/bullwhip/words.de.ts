/** The words of the pattern in German. */
export const de: Readonly<Record<string, string>> = {
  Bullwhip: 'Peitscheneffekt',
  'amplification up a chain': 'Aufschaukeln entlang der Kette',
  'Forrester effect': 'Forrester-Effekt',
  Demand: 'Nachfrage',
  'ripples a little': 'kräuselt sich ein wenig',
  'ripples only a little': 'kräuselt sich nur ein wenig',
  'First to answer': 'Erste Antwort',
  'exaggerates a little': 'übertreibt ein wenig',
  'answers demand itself, a little too strongly': 'antwortet auf die Nachfrage selbst, etwas zu stark',
  'Last in the chain': 'Letzter der Kette',
  'answers to answers': 'antwortet auf Antworten',
  Whipped: 'Gepeitscht',
  'all or nothing': 'alles oder nichts',
  'is driven from all to nothing by {culprit}': 'wird von {culprit} von allem zu nichts getrieben',
  Out: 'Ausgang',
  'waves larger than demand': 'Wellen, größer als die Nachfrage',
  'more each time': 'jedes Mal mehr',
  'Each stage answers not to demand but to the answer of the stage before, and each exaggerates a little. At the far end a ripple has become a flood.':
    'Jede Stufe antwortet nicht auf die Nachfrage, sondern auf die Antwort der Stufe davor, und jede übertreibt ein wenig. Am fernen Ende ist aus dem Kräuseln eine Flut geworden.',
  'The swing grows from stage to stage; in front it is hardly there.':
    'Das Schwingen wächst von Stufe zu Stufe; vorn ist es kaum da.',
  'More stock or more capacity at every stage. It feeds the swing.':
    'Mehr Bestand oder mehr Kapazität auf jeder Stufe. Das nährt das Schwingen.',
  'Let everyone see the demand at the end; smaller and steadier orders.':
    'Lass alle die Nachfrage am Ende sehen; kleinere und stetigere Bestellungen.',
  "Each answers to the last one's answer. What ripples in front is a flood at the back.":
    'Jeder antwortet auf die Antwort des Vorigen. Was sich vorn kräuselt, ist hinten eine Flut.',
  "Babies use nappies at an even rate, and shops sold Pampers nearly evenly. Procter & Gamble found that the distributors' orders swung far more, and its own orders to its suppliers more still.":
    'Babys verbrauchen Windeln gleichmäßig, und die Läden verkauften Pampers nahezu gleichmäßig. Procter & Gamble stellte fest, dass die Bestellungen der Großhändler weit stärker schwankten, und die eigenen Bestellungen bei den Lieferanten noch stärker.',
};
