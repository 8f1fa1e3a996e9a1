import type { Draw } from '../../pattern/draw.ts';

/** Neutral titles: a time and a mood, never a trade or a trouble. */
export const WHEN = [
  'Early',
  'Before nine',
  'Mid-morning',
  'At noon',
  'After lunch',
  'Ten to four',
  'Late',
  'After hours',
];
export const WHAT = [
  'the quiet before',
  'all hands',
  'as agreed',
  'by the book',
  'nothing new',
  'a short list',
  'the usual people',
  'one more time',
  'no complaints yet',
  'the long table',
  'two cups of tea',
  'rain on the roof',
];
export const STORY = [
  'Everyone says it is somebody else’s part.',
  'It has been like this since the morning.',
  'The report is due in an hour.',
  'Nobody changed anything, they say.',
  'Yesterday it worked.',
  'You have one look before the meeting.',
  'Three people, three explanations.',
  'The visitor asks what you see.',
];

/** Title and story of a level that nobody named. They say nothing about it. */
export function headingOf(draw: Draw): { title: string; story: string } {
  return {
    title: `${draw.pick('when', WHEN)}, ${draw.pick('what', WHAT)}`,
    story: draw.pick('story', STORY),
  };
}
