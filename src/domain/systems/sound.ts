import type { DomainSound } from '../voices.ts';

/** The same few steps for the places, so that each has its own little voice. */
const STEPS = [1, 9 / 8, 5 / 4, 3 / 2, 5 / 3];

/** Short, dry clicks. */
export const sound: DomainSound = {
  kind: 'percussive',
  bed: 'bed-systems',
  voices: {
    arrive: { cues: ['click'], rates: STEPS, gain: 0.6, rank: 0, gap: 450, stations: true },
    finish: {
      cues: ['blip'],
      rates: STEPS.map(step => 0.75 * step),
      gain: 0.4,
      rank: 1,
      gap: 700,
      stations: true,
    },
    onTime: { cues: ['blip'], rates: [1.5], gain: 0.75, rank: 2, gap: 160 },
    copyOut: { cues: ['blip'], rates: [1.5], gain: 0.3, rank: 0, gap: 160 },
    late: { cues: ['fault'], gain: 0.6, rank: 2, gap: 420 },
    lost: { cues: ['fault'], rates: [0.84], gain: 0.6, rank: 2, gap: 420 },
    refuse: { cues: ['fault'], rates: [0.84], gain: 0.6, rank: 2, gap: 420 },
    retry: { cues: ['click'], rates: [1.9], gain: 0.7, rank: 1, gap: 110 },
    copy: { cues: ['click'], rates: [1.9], gain: 0.7, rank: 1, gap: 110 },
    act: { cues: ['relay'], gain: 0.7, rank: 1, gap: 500 },
    trip: { cues: ['relay'], gain: 0.7, rank: 1, gap: 500 },
    recover: { cues: ['relay'], gain: 0.7, rank: 1, gap: 500 },
  },
  reveal: {
    taps: [
      { cue: 'blip', gain: 1 },
      { cue: 'click', gain: 1 },
    ],
    last: { cue: 'blip', rate: 1.5, gain: 1 },
  },
};
