import type { DomainSound } from '../voices.ts';

/** A quiet office: paper while work comes in and is done, a key that turns when it leaves, a door when it does not. */
export const sound: DomainSound = {
  kind: 'percussive',
  bed: 'bed-warehouse',
  voices: {
    arrive: { cues: ['tape'], rates: [1.5, 1.6, 1.7, 1.8], gain: 0.22, rank: 0, gap: 900, stations: true },
    finish: {
      cues: ['click', 'tape'],
      rates: [0.7, 1.2, 0.8, 1.3, 0.9, 1.4],
      gain: 0.35,
      rank: 1,
      gap: 800,
      stations: true,
    },
    onTime: { cues: ['relay'], rates: [1.15], gain: 0.75, rank: 2, gap: 180 },
    copyOut: { cues: ['relay'], rates: [1.15], gain: 0.3, rank: 0, gap: 180 },
    late: { cues: ['thud'], rates: [0.62], gain: 0.55, rank: 2, gap: 900 },
    lost: { cues: ['thud'], rates: [0.5], gain: 0.6, rank: 2, gap: 900 },
    refuse: { cues: ['thud'], rates: [0.5], gain: 0.6, rank: 2, gap: 900 },
    trip: { cues: ['thud'], rates: [0.5], gain: 0.6, rank: 2, gap: 900 },
    recover: { cues: ['relay'], rates: [0.8], gain: 0.5, rank: 1, gap: 700 },
    retry: { cues: ['click'], rates: [1.4], gain: 0.5, rank: 1, gap: 160 },
    copy: { cues: ['click'], rates: [1.4], gain: 0.5, rank: 1, gap: 160 },
    act: { cues: ['relay'], rates: [0.75], gain: 0.45, rank: 1, gap: 700 },
  },
  reveal: {
    taps: [
      { cue: 'relay', rate: 1.15, gain: 0.9 },
      { cue: 'click', rate: 0.8, gain: 0.9 },
    ],
    last: { cue: 'thud', rate: 0.8, gain: 0.9 },
  },
};
