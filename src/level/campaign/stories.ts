import { TITLES } from './titles.ts';

/** One line of story for every level of the campaign. They come with the level: the menu does not need them. */
export const STORIES: Readonly<Record<string, string>> = {
  'monday-first-light': 'Everyone is at their post, and still the numbers are poor.',
  'a-key-and-a-locker': 'Your first week. They show you round and ask what you notice.',
  'the-tour': 'It is busy one moment and quiet the next. That is how it is here, they say.',
  'somebody-elses-desk': 'You sit in for a colleague. The note says: nothing special.',
  'first-pay-day': 'Nothing gets lost here, the manager says, and is proud of it.',
  'the-quiet-corner': 'Most people are happy. A few have stopped asking.',
  'two-of-a-kind': 'Three reports on your desk. Two of them tell the same story.',
  'the-long-corridor': 'There is a line, and there is room at the end of it.',
  'all-hands': 'They have sent more people. It did not help, and nobody can say why.',
  'after-you': 'Two polite colleagues, and nothing has moved since nine.',
  'four-slips-of-paper': 'Four proposals. Say which is worth most, before anybody pays for one.',
  'the-first-review': 'They ask you to look at it alone. It is the last week of the year.',
  'the-other-building': 'Another team, another trade. Have a look, they say, since you are here.',
  'friday-twenty-to-six': 'Twenty minutes to go, and three people who would like to be home by then.',
  'the-new-schedule': 'It was drawn up to be fair to everybody.',
  'full-crates': 'Nobody here sends anything half empty.',
  'a-favour': 'A friend of a friend has a problem. She has tried what you would have tried.',
  'same-but-different': 'Two of these three would understand each other at once.',
  'first-class': 'The important ones are served at once. That was the idea.',
  'the-big-room': 'They have moved into a larger hall. Everything fits now.',
  'a-stuck-afternoon': 'Everybody is ready and everybody is waiting.',
  'before-you-spend': 'The money is there. What is it worth to you, in which order?',
  'many-cooks': 'The best people, all of them, all at once.',
  'last-night-of-the-year': 'It has to be done by midnight. Most of it will not be.',
  'tuesday-ten-past-nine': 'The meeting is at ten. What will you tell them?',
  'wednesday-after-lunch': 'The figures on the wall are poor, and everyone has a theory.',
  'good-news': 'People like it and tell their friends. You are asked why it has stopped growing.',
  'a-word-in-the-hall': 'Each of them only does what the other one did.',
  'the-safe-pair': 'There is one who is always asked first.',
  'saturday-doors-open': 'A full house, as every week. This week it does not work.',
  'one-chair-empty': 'Somebody called in sick. By noon it was everybody’s problem.',
  'thursday-second-shift': 'The handover note says: all stations normal. The clock does not agree.',
  'the-far-end': 'At the front they see nothing wrong at all.',
  'a-family-likeness': 'One of the three is not related.',
  'sunday-nobody-on-call': 'The pager has been going for an hour. Somebody ought to look.',
  'a-show-of-hands': 'Four ways to help. Two of them would make it worse.',
  louder: 'Neither side began it.',
  'bank-holiday-half-staff': 'Everybody has an explanation, and each points at somebody else.',
  'the-keys': 'They have gone, and left you the keys and a budget.',
  'a-small-ripple': 'It was nothing, out there. Here it is everything.',
  'two-letters': 'Both complaints are true. Which one do you answer first?',
  'the-ceiling': 'It was all going so well.',
  'in-step': 'They fell one after the other, and each had a good reason.',
  'no-way-round': 'You know this one. You have never seen it here.',
  'the-third-opinion': 'Three old acquaintances. One has changed.',
  'one-thing-first': 'Mend the wrong one first and nobody will thank you.',
  'the-patient-ones': 'They have been told that it will be their turn.',
  'a-house-on-a-hill': 'A trade you have not worked in. You will know it all the same.',
  'keys-by-friday': 'Everybody has promised Friday.',
  'the-last-door': 'Nobody is left to ask. Nobody needs to be asked.',
  'your-name-on-it': 'Two things, one evening, and your name on the door.',
};

/** Id, title and story of a level, as the screens show them. Throws on an unknown id. */
export function heading(id: string): { id: string; title: string; story: string } {
  const found = TITLES.find(title => title.id === id);
  const story = STORIES[id];
  if (!found || story === undefined) throw new Error(`no title for level: ${id}`);
  return { id, title: found.title, story };
}
