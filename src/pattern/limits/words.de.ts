/** The words of the pattern in German. */
export const de: Readonly<Record<string, string>> = {
  'Limits to growth': 'Grenzen des Wachstums',
  'S-curve into a ceiling': 'S-Kurve unter die Decke',
  Growth: 'Wachstum',
  'more, as long as it is pleased': 'mehr, solange es zufrieden ist',
  'brings more as long as the wait is short': 'bringt mehr, solange die Wartezeit kurz ist',
  Demand: 'Nachfrage',
  'as much as growth allows': 'so viel, wie das Wachstum zulässt',
  'is turned up and down by growth': 'wird vom Wachstum hinauf- und hinuntergedreht',
  Ceiling: 'Decke',
  'turns the next ones away': 'weist die Nächsten ab',
  Follower: 'Nachfolger',
  'has room for more': 'hat Platz für mehr',
  'has room for more than {culprit} lets through': 'hat Platz für mehr, als {culprit} durchlässt',
  Out: 'Ausgang',
  'grows, then stays': 'wächst, dann bleibt es',
  wait: 'Wartezeit',
  'Success brings more demand until one place can take no more. Then waits turn people away just as fast as success draws them.':
    'Erfolg bringt mehr Nachfrage, bis eine Stelle nicht mehr aufnehmen kann. Dann vertreibt das Warten die Leute so schnell, wie der Erfolg sie anzieht.',
  'Growth, then a plateau, with complaints.': 'Wachstum, dann ein Plateau, mit Beschwerden.',
  'To push growth harder. What it wins, the wait drives off again.':
    'Das Wachstum härter anzutreiben. Was es gewinnt, vertreibt das Warten wieder.',
  'Lift the limit, and best before it binds.': 'Heb die Grenze an, am besten, bevor sie greift.',
  'It grows until one place is full, and then it drives off what it draws. Lift the limit, do not push the growth.':
    'Es wächst, bis eine Stelle voll ist, und vertreibt dann, was es anzieht. Heb die Grenze an, statt das Wachstum anzutreiben.',
  'People Express grew from nothing to one of the largest airlines of the United States in five years on low fares. Service could not keep up with the passengers, they got annoyed and left, and in 1987 the airline was gone.':
    'People Express wuchs mit niedrigen Preisen in fünf Jahren aus dem Nichts zu einer der größten Fluggesellschaften der USA. Der Service kam den Passagieren nicht nach, sie ärgerten sich und blieben weg, und 1987 gab es die Gesellschaft nicht mehr.',
};
