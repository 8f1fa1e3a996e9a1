import type { LevelKind } from '../types.ts';

/** What the menu needs of a level: no networks, no pattern. */
export interface LevelTitle {
  id: string;
  title: string;
  /** Place in the campaign, from 1. */
  number: number;
  year: YearId;
  kind: LevelKind;
}

export type YearId = 'ship' | 'see' | 'loops' | 'alone';
/** What a year is called is said by the screens. */
export interface Year {
  id: YearId;
}

export const YEARS: readonly Year[] = [{ id: 'ship' }, { id: 'see' }, { id: 'loops' }, { id: 'alone' }];

type Row = [id: string, title: string, kind?: LevelKind];

const ROWS: Record<YearId, Row[]> = {
  ship: [
    ['monday-first-light', 'Monday, first light'],
    ['a-key-and-a-locker', 'A key and a locker'],
    ['the-tour', 'The tour'],
    ['somebody-elses-desk', 'Somebody else’s desk'],
    ['first-pay-day', 'First pay day'],
    ['the-quiet-corner', 'The quiet corner'],
    ['two-of-a-kind', 'Two of a kind', 'odd'],
    ['the-long-corridor', 'The long corridor'],
    ['all-hands', 'All hands'],
    ['after-you', 'After you'],
    ['four-slips-of-paper', 'Four slips of paper', 'predict'],
    ['the-first-review', 'The first review'],
  ],
  see: [
    ['the-other-building', 'The other building'],
    ['friday-twenty-to-six', 'Friday, twenty to six'],
    ['the-new-schedule', 'The new schedule'],
    ['full-crates', 'Full crates'],
    ['a-favour', 'A favour'],
    ['same-but-different', 'Same but different', 'odd'],
    ['first-class', 'First class'],
    ['the-big-room', 'The big room'],
    ['a-stuck-afternoon', 'A stuck afternoon'],
    ['before-you-spend', 'Before you spend', 'predict'],
    ['many-cooks', 'Many cooks'],
    ['last-night-of-the-year', 'The last night of the year'],
  ],
  loops: [
    ['tuesday-ten-past-nine', 'Tuesday, ten past nine'],
    ['wednesday-after-lunch', 'Wednesday, after lunch'],
    ['good-news', 'Good news'],
    ['a-word-in-the-hall', 'A word in the hall'],
    ['the-safe-pair', 'The safe pair of hands'],
    ['saturday-doors-open', 'Saturday, doors open'],
    ['one-chair-empty', 'One chair empty'],
    ['thursday-second-shift', 'Thursday, second shift'],
    ['the-far-end', 'The far end'],
    ['a-family-likeness', 'A family likeness', 'odd'],
    ['sunday-nobody-on-call', 'Sunday, nobody on call'],
    ['a-show-of-hands', 'A show of hands', 'predict'],
    ['louder', 'Louder'],
    ['bank-holiday-half-staff', 'Bank holiday, half staff'],
  ],
  alone: [
    ['the-keys', 'The keys'],
    ['a-small-ripple', 'A small ripple'],
    ['two-letters', 'Two letters', 'two'],
    ['the-ceiling', 'Under the roof'],
    ['in-step', 'In step'],
    ['no-way-round', 'No way round'],
    ['the-third-opinion', 'The third opinion', 'odd'],
    ['one-thing-first', 'One thing first', 'two'],
    ['the-patient-ones', 'The patient ones'],
    ['a-house-on-a-hill', 'A house on a hill'],
    ['keys-by-friday', 'Keys by Friday'],
    ['the-last-door', 'The last door'],
    ['your-name-on-it', 'Your name on it', 'two'],
  ],
};

/** Every level of the campaign in its order: light enough for the menu; the stories are in stories.ts. */
export const TITLES: readonly LevelTitle[] = YEARS.flatMap(({ id: year }) =>
  ROWS[year].map(([id, title, kind = 'standard']) => ({ id, title, year, kind })),
).map((level, i) => ({ ...level, number: i + 1 }));
