/** Titles and stories of the levels in German, and what generated ones are called. */
export const de: Readonly<Record<string, string>> = {
  'Monday, first light': 'Montag, erstes Licht',
  'A key and a locker': 'Ein Schlüssel und ein Spind',
  'The tour': 'Der Rundgang',
  'Somebody else’s desk': 'Ein fremder Schreibtisch',
  'First pay day': 'Der erste Zahltag',
  'The quiet corner': 'Die stille Ecke',
  'Two of a kind': 'Zwei von einer Sorte',
  'The long corridor': 'Der lange Flur',
  'All hands': 'Alle Mann',
  'After you': 'Nach Ihnen',
  'Four slips of paper': 'Vier Zettel',
  'The first review': 'Das erste Gespräch',
  'The other building': 'Das andere Gebäude',
  'Friday, twenty to six': 'Freitag, zwanzig vor sechs',
  'The new schedule': 'Der neue Plan',
  'Full crates': 'Volle Kisten',
  'A favour': 'Ein Gefallen',
  'Same but different': 'Gleich, nur anders',
  'First class': 'Erste Klasse',
  'The big room': 'Der große Raum',
  'A stuck afternoon': 'Ein festgefahrener Nachmittag',
  'Before you spend': 'Bevor du ausgibst',
  'Many cooks': 'Viele Köche',
  'The last night of the year': 'Die letzte Nacht des Jahres',
  'Tuesday, ten past nine': 'Dienstag, zehn nach neun',
  'Wednesday, after lunch': 'Mittwoch, nach dem Essen',
  'Good news': 'Gute Nachrichten',
  'A word in the hall': 'Ein Wort auf dem Flur',
  'The safe pair of hands': 'Die sicheren Hände',
  'Saturday, doors open': 'Samstag, Türen auf',
  'One chair empty': 'Ein leerer Stuhl',
  'Thursday, second shift': 'Donnerstag, zweite Schicht',
  'The far end': 'Das ferne Ende',
  'A family likeness': 'Eine Familienähnlichkeit',
  'Sunday, nobody on call': 'Sonntag, niemand in Bereitschaft',
  'A show of hands': 'Handzeichen',
  Louder: 'Lauter',
  'Bank holiday, half staff': 'Feiertag, halbe Besetzung',
  'The keys': 'Die Schlüssel',
  'A small ripple': 'Eine kleine Welle',
  'Two letters': 'Zwei Briefe',
  'Under the roof': 'Unter dem Dach',
  'In step': 'Im Gleichschritt',
  'No way round': 'Kein Weg vorbei',
  'The third opinion': 'Die dritte Meinung',
  'One thing first': 'Eins zuerst',
  'The patient ones': 'Die Geduldigen',
  'A house on a hill': 'Ein Haus auf dem Hügel',
  'Keys by Friday': 'Schlüssel bis Freitag',
  'The last door': 'Die letzte Tür',
  'Your name on it': 'Dein Name daran',
  'Everyone is at their post, and still the numbers are poor.':
    'Alle sind auf ihrem Posten, und trotzdem sind die Zahlen schlecht.',
  'Your first week. They show you round and ask what you notice.':
    'Deine erste Woche. Sie führen dich herum und fragen, was dir auffällt.',
  'It is busy one moment and quiet the next. That is how it is here, they say.':
    'Mal ist viel los, mal gar nichts. Das ist hier so, sagen sie.',
  'You sit in for a colleague. The note says: nothing special.':
    'Du vertrittst jemanden. Auf dem Zettel steht: nichts Besonderes.',
  'Nothing gets lost here, the manager says, and is proud of it.':
    'Hier geht nichts verloren, sagt die Leiterin und ist stolz darauf.',
  'Most people are happy. A few have stopped asking.':
    'Die meisten sind zufrieden. Ein paar fragen nicht mehr.',
  'Three reports on your desk. Two of them tell the same story.':
    'Drei Berichte auf deinem Tisch. Zwei davon erzählen dieselbe Geschichte.',
  'There is a line, and there is room at the end of it.':
    'Es gibt eine Schlange, und an ihrem Ende ist Platz.',
  'They have sent more people. It did not help, and nobody can say why.':
    'Sie haben mehr Leute geschickt. Es half nicht, und niemand weiß, warum.',
  'Two polite colleagues, and nothing has moved since nine.':
    'Zwei höfliche Kollegen, und seit neun hat sich nichts bewegt.',
  'Four proposals. Say which is worth most, before anybody pays for one.':
    'Vier Vorschläge. Sag, welcher am meisten wert ist, bevor jemand für einen bezahlt.',
  'They ask you to look at it alone. It is the last week of the year.':
    'Du sollst es dir allein ansehen. Es ist die letzte Woche des Jahres.',
  'Another team, another trade. Have a look, they say, since you are here.':
    'Ein anderes Team, ein anderes Handwerk. Sieh mal hin, sagen sie, wenn du schon da bist.',
  'Twenty minutes to go, and three people who would like to be home by then.':
    'Noch zwanzig Minuten, und drei Leute, die dann gern zu Hause wären.',
  'It was drawn up to be fair to everybody.': 'Er wurde gemacht, um zu allen gerecht zu sein.',
  'Nobody here sends anything half empty.': 'Hier schickt niemand etwas halb leer los.',
  'A friend of a friend has a problem. She has tried what you would have tried.':
    'Die Freundin eines Freundes hat ein Problem. Sie hat versucht, was du versucht hättest.',
  'Two of these three would understand each other at once.':
    'Zwei von diesen dreien würden einander sofort verstehen.',
  'The important ones are served at once. That was the idea.':
    'Die Wichtigen werden sofort bedient. Das war die Idee.',
  'They have moved into a larger hall. Everything fits now.':
    'Sie sind in eine größere Halle gezogen. Jetzt passt alles hinein.',
  'Everybody is ready and everybody is waiting.': 'Alle sind bereit, und alle warten.',
  'The money is there. What is it worth to you, in which order?':
    'Das Geld ist da. Was ist es dir wert, und in welcher Reihenfolge?',
  'The best people, all of them, all at once.': 'Die besten Leute, alle, und alle auf einmal.',
  'It has to be done by midnight. Most of it will not be.':
    'Bis Mitternacht muss es fertig sein. Das meiste wird es nicht.',
  'The meeting is at ten. What will you tell them?': 'Um zehn ist die Besprechung. Was wirst du sagen?',
  'The figures on the wall are poor, and everyone has a theory.':
    'Die Zahlen an der Wand sind schlecht, und jeder hat eine Theorie.',
  'People like it and tell their friends. You are asked why it has stopped growing.':
    'Es gefällt den Leuten, und sie erzählen es weiter. Du wirst gefragt, warum es nicht mehr wächst.',
  'Each of them only does what the other one did.': 'Jeder tut nur, was der andere getan hat.',
  'There is one who is always asked first.': 'Es gibt jemanden, der immer zuerst gefragt wird.',
  'A full house, as every week. This week it does not work.':
    'Volles Haus, wie jede Woche. Diese Woche klappt es nicht.',
  'Somebody called in sick. By noon it was everybody’s problem.':
    'Jemand hat sich krankgemeldet. Bis Mittag war es das Problem aller.',
  'The handover note says: all stations normal. The clock does not agree.':
    'Auf dem Übergabezettel steht: alles normal. Die Uhr ist anderer Meinung.',
  'At the front they see nothing wrong at all.': 'Vorn fällt ihnen überhaupt nichts auf.',
  'One of the three is not related.': 'Eins von den dreien gehört nicht zur Familie.',
  'The pager has been going for an hour. Somebody ought to look.':
    'Seit einer Stunde piept es. Jemand sollte nachsehen.',
  'Four ways to help. Two of them would make it worse.':
    'Vier Arten zu helfen. Zwei davon würden es schlimmer machen.',
  'Neither side began it.': 'Keine Seite hat angefangen.',
  'Everybody has an explanation, and each points at somebody else.':
    'Jeder hat eine Erklärung, und jede zeigt auf jemand anderen.',
  'They have gone, and left you the keys and a budget.':
    'Sie sind gegangen und haben dir die Schlüssel und ein Budget dagelassen.',
  'It was nothing, out there. Here it is everything.': 'Da draußen war es nichts. Hier ist es alles.',
  'Both complaints are true. Which one do you answer first?':
    'Beide Beschwerden stimmen. Welche beantwortest du zuerst?',
  'It was all going so well.': 'Es lief alles so gut.',
  'They fell one after the other, and each had a good reason.':
    'Sie fielen einer nach dem anderen, und jeder hatte einen guten Grund.',
  'You know this one. You have never seen it here.': 'Du kennst es. Hier hast du es noch nie gesehen.',
  'Three old acquaintances. One has changed.': 'Drei alte Bekannte. Einer hat sich verändert.',
  'Mend the wrong one first and nobody will thank you.':
    'Behebe das Falsche zuerst, und niemand wird dir danken.',
  'They have been told that it will be their turn.': 'Man hat ihnen gesagt, sie kämen noch dran.',
  'A trade you have not worked in. You will know it all the same.':
    'Ein Handwerk, in dem du nie gearbeitet hast. Du wirst es trotzdem erkennen.',
  'Everybody has promised Friday.': 'Alle haben Freitag versprochen.',
  'Nobody is left to ask. Nobody needs to be asked.':
    'Niemand ist mehr da zum Fragen. Niemand muss gefragt werden.',
  'Two things, one evening, and your name on the door.': 'Zwei Dinge, ein Abend, und dein Name an der Tür.',
  Early: 'Früh',
  'Before nine': 'Vor neun',
  'Mid-morning': 'Am Vormittag',
  'At noon': 'Mittags',
  'After lunch': 'Nach dem Essen',
  'Ten to four': 'Zehn vor vier',
  Late: 'Spät',
  'After hours': 'Nach Feierabend',
  'the quiet before': 'die Ruhe davor',
  'all hands': 'alle Mann',
  'as agreed': 'wie abgesprochen',
  'by the book': 'nach Vorschrift',
  'nothing new': 'nichts Neues',
  'a short list': 'eine kurze Liste',
  'the usual people': 'die üblichen Leute',
  'one more time': 'noch ein Mal',
  'no complaints yet': 'noch keine Beschwerden',
  'the long table': 'der lange Tisch',
  'two cups of tea': 'zwei Tassen Tee',
  'rain on the roof': 'Regen auf dem Dach',
  'Everyone says it is somebody else’s part.': 'Alle sagen, das sei Sache der anderen.',
  'It has been like this since the morning.': 'So ist es schon seit dem Morgen.',
  'The report is due in an hour.': 'In einer Stunde ist der Bericht fällig.',
  'Nobody changed anything, they say.': 'Niemand hat etwas geändert, sagen sie.',
  'Yesterday it worked.': 'Gestern ging es noch.',
  'You have one look before the meeting.': 'Du hast einen Blick vor der Besprechung.',
  'Three people, three explanations.': 'Drei Leute, drei Erklärungen.',
  'The visitor asks what you see.': 'Der Besuch fragt, was du siehst.',
};
