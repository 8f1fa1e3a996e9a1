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
    story: 'Everyone is at their post, and still most of it comes too late.',
  },
];
