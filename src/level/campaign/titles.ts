/** What the menu needs of a level: no networks, no pattern. */
export interface LevelTitle {
  id: string;
  title: string;
  /** Place in the campaign, from 1. */
  number: number;
  group: LevelGroup['id'];
  story: string;
}
export interface LevelGroup {
  id: 'ship' | 'see' | 'listen';
  name: string;
  line: string;
}

export const GROUPS: readonly LevelGroup[] = [
  { id: 'ship', name: 'Ship', line: 'Find what holds it back' },
  { id: 'see', name: 'See', line: 'The same, in other clothes' },
  { id: 'listen', name: 'Listen', line: 'The loudest is not the cause' },
];

export const TITLES: readonly LevelTitle[] = [
  {
    id: 'monday-first-light',
    title: 'Monday, first light',
    number: 1,
    group: 'ship',
    story: 'Everyone is at their post, and still the numbers are poor.',
  },
  {
    id: 'tuesday-ten-past-nine',
    title: 'Tuesday, ten past nine',
    number: 2,
    group: 'ship',
    story: 'The meeting is at ten. What will you tell them?',
  },
  {
    id: 'wednesday-after-lunch',
    title: 'Wednesday, after lunch',
    number: 3,
    group: 'ship',
    story: 'The figures on the wall are poor, and everyone has a theory.',
  },
  {
    id: 'thursday-second-shift',
    title: 'Thursday, second shift',
    number: 4,
    group: 'see',
    story: 'The handover note says: all stations normal. The clock does not agree.',
  },
  {
    id: 'friday-twenty-to-six',
    title: 'Friday, twenty to six',
    number: 5,
    group: 'see',
    story: 'Twenty minutes to go, and three people who would like to be home by then.',
  },
  {
    id: 'saturday-doors-open',
    title: 'Saturday, doors open',
    number: 6,
    group: 'see',
    story: 'A full house, as every week. This week it does not work.',
  },
  {
    id: 'sunday-nobody-on-call',
    title: 'Sunday, nobody on call',
    number: 7,
    group: 'listen',
    story: 'The pager has been going for an hour. Somebody ought to look.',
  },
  {
    id: 'bank-holiday-half-staff',
    title: 'Bank holiday, half staff',
    number: 8,
    group: 'listen',
    story: 'Everybody has an explanation, and each points at somebody else.',
  },
  {
    id: 'last-night-of-the-year',
    title: 'The last night of the year',
    number: 9,
    group: 'listen',
    story: 'It has to be done by midnight. Most of it will not be.',
  },
];

/** Id, title and story of a level, as the menu shows them. Throws on an unknown id. */
export function heading(id: string): Pick<LevelTitle, 'id' | 'title' | 'story'> {
  const found = TITLES.find(title => title.id === id);
  if (!found) throw new Error(`no title for level: ${id}`);
  return { id: found.id, title: found.title, story: found.story };
}
