/** The words of the pattern in German. */
export const de: Readonly<Record<string, string>> = {
  'Success to the successful': 'Erfolg den Erfolgreichen',
  'Matthew effect': 'Matthäus-Effekt',
  'sticky routing': 'klebriges Routing',
  Chooser: 'Verteiler',
  'gives to whoever had': 'gibt dem, der schon hatte',
  Favourite: 'Liebling',
  'gets it all, and drowns': 'bekommt alles und ertrinkt',
  'gets nearly all the work and drowns in it': 'bekommt fast alle Arbeit und ertrinkt darin',
  Neglected: 'Vernachlässigt',
  'never gets into practice': 'kommt nie in Übung',
  'never gets enough to do to become good at it': 'bekommt nie genug zu tun, um gut darin zu werden',
  Follower: 'Nachfolger',
  'waits for the favourite': 'wartet auf den Liebling',
  'waits for what the favourite gets done': 'wartet auf das, was der Liebling fertigbekommt',
  Out: 'Ausgang',
  'one does the work of all': 'einer macht die Arbeit aller',
  'had most': 'hatte am meisten',
  'Whoever has had more gets more, and by having more gets better at it. A small early lead becomes everything.':
    'Wer mehr hatte, bekommt mehr, und wird dadurch besser. Aus einem kleinen frühen Vorsprung wird alles.',
  'One drowns, others of the same ability hardly work.':
    'Einer ertrinkt, andere mit derselben Fähigkeit haben kaum zu tun.',
  'To help the winner, since so much depends on it.': 'Dem Gewinner zu helfen, weil so viel von ihm abhängt.',
  'Take the past out of the choice: equal shares, rotation, the shortest line.':
    'Nimm die Vergangenheit aus der Wahl: gleiche Anteile, reihum, die kürzeste Schlange.',
  'What goes well gets more of everything until it drowns. Share it out, and all of them do well.':
    'Was gut läuft, bekommt von allem mehr, bis es ertrinkt. Verteil es, und allen geht es gut.',
  'In an experiment 14,341 people could listen to and download songs by unknown bands. Where they saw how often each had been taken before, the popular songs became more popular by far, and in eight separate worlds with the same songs it was not the same ones that won.':
    'In einem Experiment konnten 14.341 Menschen Lieder unbekannter Bands hören und herunterladen. Wo sie sahen, wie oft jedes schon geholt worden war, wurden beliebte Lieder noch viel beliebter, und in acht getrennten Welten mit denselben Liedern gewannen nicht dieselben.',
};
