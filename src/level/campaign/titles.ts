import type { LevelKind } from '../types.ts';

/** What the menu needs of a level: no networks, no pattern. */
export interface LevelTitle {
  id: string;
  title: string;
  story: string;
  /** Place in the campaign, from 1. */
  number: number;
  year: YearId;
  kind: LevelKind;
}

export type YearId = 'ship' | 'see' | 'loops' | 'alone';
export interface Year {
  id: YearId;
  /** "Year 1". */
  when: string;
  name: string;
  line: string;
}

export const YEARS: readonly Year[] = [
  {
    id: 'ship',
    when: 'Year 1',
    name: 'Ship',
    line: 'Small things, out of the door. One thing holds each of them back.',
  },
  {
    id: 'see',
    when: 'Year 2',
    name: 'See',
    line: 'The same things in other clothes, and more that only looks like it.',
  },
  { id: 'loops', when: 'Year 3', name: 'Loops', line: 'What goes out comes back, late or larger.' },
  {
    id: 'alone',
    when: 'Year 4',
    name: 'Unsupervised',
    line: 'Nobody tells you what it could be. It may be two things.',
  },
];

type Row = [id: string, title: string, story: string, kind?: LevelKind];

const ROWS: Record<YearId, Row[]> = {
  ship: [
    [
      'monday-first-light',
      'Monday, first light',
      'Everyone is at their post, and still the numbers are poor.',
    ],
    [
      'a-key-and-a-locker',
      'A key and a locker',
      'Your first week. They show you round and ask what you notice.',
    ],
    ['the-tour', 'The tour', 'It is busy one moment and quiet the next. That is how it is here, they say.'],
    [
      'somebody-elses-desk',
      'Somebody else’s desk',
      'You sit in for a colleague. The note says: nothing special.',
    ],
    ['first-pay-day', 'First pay day', 'Nothing gets lost here, the manager says, and is proud of it.'],
    ['the-quiet-corner', 'The quiet corner', 'Most people are happy. A few have stopped asking.'],
    ['two-of-a-kind', 'Two of a kind', 'Three reports on your desk. Two of them tell the same story.', 'odd'],
    ['the-long-corridor', 'The long corridor', 'There is a line, and there is room at the end of it.'],
    ['all-hands', 'All hands', 'They have sent more people. It did not help, and nobody can say why.'],
    ['after-you', 'After you', 'Two polite colleagues, and nothing has moved since nine.'],
    [
      'four-slips-of-paper',
      'Four slips of paper',
      'Four proposals. Say which is worth most, before anybody pays for one.',
      'predict',
    ],
    [
      'the-first-review',
      'The first review',
      'They ask you to look at it alone. It is the last week of the year.',
    ],
  ],
  see: [
    [
      'the-other-building',
      'The other building',
      'Another team, another trade. Have a look, they say, since you are here.',
    ],
    [
      'friday-twenty-to-six',
      'Friday, twenty to six',
      'Twenty minutes to go, and three people who would like to be home by then.',
    ],
    ['the-new-schedule', 'The new schedule', 'It was drawn up to be fair to everybody.'],
    ['full-crates', 'Full crates', 'Nobody here sends anything half empty.'],
    ['a-favour', 'A favour', 'A friend of a friend has a problem. She has tried what you would have tried.'],
    [
      'same-but-different',
      'Same but different',
      'Two of these three would understand each other at once.',
      'odd',
    ],
    ['first-class', 'First class', 'The important ones are served at once. That was the idea.'],
    ['the-big-room', 'The big room', 'They have moved into a larger hall. Everything fits now.'],
    ['a-stuck-afternoon', 'A stuck afternoon', 'Everybody is ready and everybody is waiting.'],
    [
      'before-you-spend',
      'Before you spend',
      'The money is there. What is it worth to you, in which order?',
      'predict',
    ],
    ['many-cooks', 'Many cooks', 'The best people, all of them, all at once.'],
    [
      'last-night-of-the-year',
      'The last night of the year',
      'It has to be done by midnight. Most of it will not be.',
    ],
  ],
  loops: [
    ['tuesday-ten-past-nine', 'Tuesday, ten past nine', 'The meeting is at ten. What will you tell them?'],
    [
      'wednesday-after-lunch',
      'Wednesday, after lunch',
      'The figures on the wall are poor, and everyone has a theory.',
    ],
    [
      'good-news',
      'Good news',
      'People like it and tell their friends. You are asked why it has stopped growing.',
    ],
    ['a-word-in-the-hall', 'A word in the hall', 'Each of them only does what the other one did.'],
    ['the-safe-pair', 'The safe pair of hands', 'There is one who is always asked first.'],
    [
      'saturday-doors-open',
      'Saturday, doors open',
      'A full house, as every week. This week it does not work.',
    ],
    ['one-chair-empty', 'One chair empty', 'Somebody called in sick. By noon it was everybody’s problem.'],
    [
      'thursday-second-shift',
      'Thursday, second shift',
      'The handover note says: all stations normal. The clock does not agree.',
    ],
    ['the-far-end', 'The far end', 'At the front they see nothing wrong at all.'],
    ['a-family-likeness', 'A family likeness', 'One of the three is not related.', 'odd'],
    [
      'sunday-nobody-on-call',
      'Sunday, nobody on call',
      'The pager has been going for an hour. Somebody ought to look.',
    ],
    ['a-show-of-hands', 'A show of hands', 'Four ways to help. Two of them would make it worse.', 'predict'],
    ['louder', 'Louder', 'Neither side began it.'],
    [
      'bank-holiday-half-staff',
      'Bank holiday, half staff',
      'Everybody has an explanation, and each points at somebody else.',
    ],
  ],
  alone: [
    ['the-keys', 'The keys', 'They have gone, and left you the keys and a budget.'],
    ['a-small-ripple', 'A small ripple', 'It was nothing, out there. Here it is everything.'],
    ['two-letters', 'Two letters', 'Both complaints are true. Which one do you answer first?', 'two'],
    ['the-ceiling', 'Under the roof', 'It was all going so well.'],
    ['in-step', 'In step', 'They fell one after the other, and each had a good reason.'],
    ['no-way-round', 'No way round', 'You know this one. You have never seen it here.'],
    ['the-third-opinion', 'The third opinion', 'Three old acquaintances. One has changed.', 'odd'],
    ['one-thing-first', 'One thing first', 'Mend the wrong one first and nobody will thank you.', 'two'],
    ['the-patient-ones', 'The patient ones', 'They have been told that it will be their turn.'],
    [
      'a-house-on-a-hill',
      'A house on a hill',
      'A trade you have not worked in. You will know it all the same.',
    ],
    ['keys-by-friday', 'Keys by Friday', 'Everybody has promised Friday.'],
    ['the-last-door', 'The last door', 'Nobody is left to ask. Nobody needs to be asked.'],
    ['your-name-on-it', 'Your name on it', 'Two things, one evening, and your name on the door.', 'two'],
  ],
};

/** Every level of the campaign in its order: light enough for the menu. */
export const TITLES: readonly LevelTitle[] = YEARS.flatMap(({ id: year }) =>
  ROWS[year].map(([id, title, story, kind = 'standard']) => ({ id, title, story, year, kind })),
).map((level, i) => ({ ...level, number: i + 1 }));

/** Id, title and story of a level, as the menu shows them. Throws on an unknown id. */
export function heading(id: string): Pick<LevelTitle, 'id' | 'title' | 'story'> {
  const found = TITLES.find(title => title.id === id);
  if (!found) throw new Error(`no title for level: ${id}`);
  return { id: found.id, title: found.title, story: found.story };
}
