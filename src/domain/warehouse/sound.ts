import type { DomainSound } from '../voices.ts';

/** Rollers while work comes in, tape and beeps while it is done, a thud when it leaves. */
export const sound: DomainSound = {
  kind: 'percussive',
  bed: 'bed-warehouse',
  voices: {
    arrive: {
      cues: ['roller'],
      rates: [0.94, 0.94 + 0.05, 0.94 + 0.05 * 2, 0.94 + 0.05 * 3],
      gain: 0.5,
      rank: 0,
      gap: 800,
      stations: true,
    },
    finish: {
      cues: ['tape', 'beep'],
      rates: [0, 1, 2, 3, 4, 5].flatMap(pair => [1 + 0.07 * pair, 1 + 0.07 * pair]),
      gain: 0.4,
      rank: 1,
      gap: 900,
      stations: true,
    },
    onTime: { cues: ['thud'], rates: [0.88], gain: 0.9, rank: 2, gap: 180 },
    copyOut: { cues: ['thud'], rates: [0.88], gain: 0.45, rank: 0, gap: 180 },
    late: { cues: ['buzzer'], gain: 0.45, rank: 2, gap: 2400 },
    lost: { cues: ['buzzer'], rates: [0.85], gain: 0.5, rank: 2, gap: 2400 },
    refuse: { cues: ['buzzer'], rates: [0.85], gain: 0.5, rank: 2, gap: 2400 },
    trip: { cues: ['buzzer'], rates: [0.85], gain: 0.5, rank: 2, gap: 2400 },
    retry: { cues: ['roller'], rates: [1.3], gain: 0.6, rank: 1, gap: 240 },
    copy: { cues: ['roller'], rates: [1.3], gain: 0.6, rank: 1, gap: 240 },
    act: { cues: ['beep'], rates: [0.72], gain: 0.5, rank: 1, gap: 700 },
  },
  reveal: {
    taps: [
      { cue: 'thud', gain: 0.9 },
      { cue: 'tape', gain: 0.9 },
    ],
    last: { cue: 'thud', gain: 1 },
  },
};
