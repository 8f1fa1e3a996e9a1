import type { Tune } from '../types.ts';

/** Melodies in the public domain, as MIDI pitches, one a token. Their rhythm is the run's own. */

const joyOpening = [66, 66, 67, 69, 69, 67, 66, 64, 62, 62, 64, 66];
const joyBridge = [64, 64, 66, 62, 64, 66, 67, 66, 62, 64, 66, 67, 66, 64, 62, 64, 57];

export const odeToJoy: Omit<Tune, 'voice'> = {
  title: 'Ode to Joy',
  composer: 'Ludwig van Beethoven',
  year: '1824',
  notes: [...joyOpening, 66, 64, 64, ...joyOpening, 64, 62, 62, ...joyBridge, ...joyOpening, 64, 62, 62],
};

export const scarboroughFair: Omit<Tune, 'voice'> = {
  title: 'Scarborough Fair',
  composer: 'English traditional',
  year: '17th century',
  notes: [
    62, 62, 69, 69, 64, 65, 64, 62, 69, 72, 74, 72, 69, 71, 67, 69, 74, 74, 74, 72, 69, 69, 67, 65, 64, 60,
    62, 69, 67, 65, 64, 62, 60, 62,
  ],
};

export const frereJacques: Omit<Tune, 'voice'> = {
  title: 'Frère Jacques',
  composer: 'French traditional',
  year: 'c. 1780',
  notes: [
    60, 62, 64, 60, 60, 62, 64, 60, 64, 65, 67, 64, 65, 67, 67, 69, 67, 65, 64, 60, 67, 69, 67, 65, 64, 60,
    60, 55, 60, 60, 55, 60,
  ],
};

export const furElise: Omit<Tune, 'voice'> = {
  title: 'Für Elise',
  composer: 'Ludwig van Beethoven',
  year: '1810',
  notes: [
    76, 75, 76, 75, 76, 71, 74, 72, 69, 60, 64, 69, 71, 64, 68, 71, 72, 64, 76, 75, 76, 75, 76, 71, 74, 72,
    69, 60, 64, 69, 71, 64, 72, 71, 69,
  ],
};

export const korobeiniki: Omit<Tune, 'voice'> = {
  title: 'Korobeiniki',
  composer: 'Russian traditional',
  year: 'c. 1861',
  notes: [
    76, 71, 72, 74, 72, 71, 69, 69, 72, 76, 74, 72, 71, 72, 74, 76, 72, 69, 69, 74, 77, 81, 79, 77, 76, 72,
    76, 74, 72, 71, 71, 72, 74, 76, 72, 69, 69,
  ],
};

export const mountainKing: Omit<Tune, 'voice'> = {
  title: 'In the Hall of the Mountain King',
  composer: 'Edvard Grieg',
  year: '1875',
  notes: [
    59, 61, 62, 64, 66, 62, 66, 65, 61, 65, 64, 60, 64, 59, 61, 62, 64, 66, 62, 66, 71, 69, 66, 62, 66, 69,
  ],
};

export const ahVousDiraiJe: Omit<Tune, 'voice'> = {
  title: 'Ah ! vous dirai-je, maman',
  composer: 'French traditional',
  year: '1761',
  notes: [
    60, 60, 67, 67, 69, 69, 67, 65, 65, 64, 64, 62, 62, 60, 67, 67, 65, 65, 64, 64, 62, 67, 67, 65, 65, 64,
    64, 62, 60, 60, 67, 67, 69, 69, 67, 65, 65, 64, 64, 62, 62, 60,
  ],
};

export const morningMood: Omit<Tune, 'voice'> = {
  title: 'Morning Mood',
  composer: 'Edvard Grieg',
  year: '1875',
  notes: [71, 68, 66, 64, 66, 68, 71, 68, 66, 64, 66, 68, 66, 68, 71, 68, 71, 73, 68, 73, 71, 68, 66, 64],
};

export const auldLangSyne: Omit<Tune, 'voice'> = {
  title: 'Auld Lang Syne',
  composer: 'Scottish traditional',
  year: '1799',
  notes: [
    67, 72, 72, 72, 76, 74, 72, 74, 76, 72, 72, 76, 79, 81, 81, 79, 76, 76, 72, 74, 72, 74, 76, 72, 69, 69,
    67, 72,
  ],
};
