/** The words of the pattern in German. */
export const de: Readonly<Record<string, string>> = {
  'Thundering herd': 'Donnernde Herde',
  synchronisation: 'Gleichschritt',
  dogpile: 'Thundering Herd',
  Crowd: 'Menge',
  'all at the same moment': 'alle im selben Moment',
  Gate: 'Tor',
  'lets the whole rush by': 'lässt den ganzen Ansturm vorbei',
  Server: 'Bedienung',
  'swamped, then idle': 'überrannt, dann untätig',
  'is swamped for a moment and idle until the next one':
    'ist einen Moment lang überrannt und bis zum nächsten untätig',
  Follower: 'Nachfolger',
  'gets it evened out': 'bekommt es geglättet',
  'gets an even stream after the rush': 'bekommt nach dem Ansturm einen gleichmäßigen Strom',
  Out: 'Ausgang',
  'late after each rush': 'nach jedem Ansturm zu spät',
  'Many act on the same signal, so they all come at once. On the whole there is room for everyone; at that moment there is not.':
    'Viele handeln auf dasselbe Signal, also kommen alle auf einmal. Im Ganzen ist Platz für alle; in diesem Moment nicht.',
  'Spikes in step with a clock. Between two of them, nothing to do.':
    'Spitzen im Takt einer Uhr. Zwischen zweien ist nichts zu tun.',
  'Capacity for the spike. It stands idle nearly all the time, and the spike grows to meet it.':
    'Kapazität für die Spitze. Sie steht fast immer still, und die Spitze wächst ihr nach.',
  'Take them out of step: slots, stagger, a little random delay.':
    'Bring sie aus dem Takt: Zeitfenster, Staffelung, eine kleine zufällige Verzögerung.',
  'Everyone comes on the same stroke of the clock. Out of step, there is room for all of them.':
    'Alle kommen mit demselben Glockenschlag. Aus dem Takt gebracht, ist Platz für alle.',
  "When a popular entry fell out of Facebook's cache, every web server that wanted it went to the database at the same time. A rule that lets only one of them fetch it while the others wait a moment brought the peak from 17,000 database queries a second down to 1,300.":
    'Wenn ein beliebter Eintrag aus Facebooks Cache fiel, ging jeder Webserver, der ihn wollte, im selben Moment zur Datenbank. Eine Regel, nach der nur einer ihn holt, während die anderen kurz warten, senkte die Spitze von 17.000 Datenbankabfragen pro Sekunde auf 1.300.',
};
