/** The words of the pattern in German. */
export const de: Readonly<Record<string, string>> = {
  Bufferbloat: 'Bufferbloat',
  'oversized buffer': 'zu großer Puffer',
  'too much work in progress': 'zu viel angefangene Arbeit',
  Feeder: 'Zubringer',
  'pours in more than can leave': 'schüttet mehr hinein, als hinauskann',
  Buffer: 'Puffer',
  'keeps everything, for too long': 'behält alles, viel zu lange',
  'By-pass': 'Umgehung',
  'short line, quick': 'kurze Schlange, schnell',
  'is on time, for its line is short': 'ist pünktlich, denn ihre Schlange ist kurz',
  Follower: 'Nachfolger',
  'gets old work, evenly': 'bekommt gleichmäßig Altes',
  'gets an even stream, all of it old': 'bekommt einen gleichmäßigen Strom, lauter Altes',
  Out: 'Ausgang',
  'everything, late': 'alles, und zu spät',
  'There is so much room to wait that nothing is ever turned away in time. Whatever gets in has to pass the whole line and comes out too old.':
    'Es gibt so viel Platz zum Warten, dass nie etwas rechtzeitig abgewiesen wird. Was hineinkommt, muss durch die ganze Schlange und kommt zu alt heraus.',
  'The line is full all the time and moves well. What leaves is late, all of it, by the same amount.':
    'Die Schlange ist die ganze Zeit voll und kommt gut voran. Was hinausgeht, ist zu spät, alles, und um gleich viel.',
  'A larger buffer, so that less is refused. The wait gets longer by the same measure.':
    'Ein größerer Puffer, damit weniger abgewiesen wird. Die Wartezeit wächst im selben Maß.',
  'A small buffer: what gets in is on time, the rest is told at once.':
    'Ein kleiner Puffer: Was hineinkommt, ist pünktlich, der Rest erfährt es sofort.',
  'A long line that never empties only makes things old. A short one serves as many, and in time.':
    'Eine lange Schlange, die nie leer wird, macht die Dinge nur alt. Eine kurze bedient ebenso viele, und rechtzeitig.',
  'In 2010 Jim Gettys copied files over his home cable line and found more than a second of delay where there should be a hundredth. Modems and routers held so much that the sender got no sign to slow down. Queues that measure how long packets wait, and drop early, came out of it.':
    '2010 kopierte Jim Gettys Dateien über seinen Kabelanschluss zu Hause und fand mehr als eine Sekunde Verzögerung, wo es eine Hundertstel sein sollte. Modems und Router hielten so viel zurück, dass der Sender kein Zeichen bekam, langsamer zu werden. Daraus entstanden Warteschlangen, die messen, wie lange Pakete warten, und früh verwerfen.',
};
