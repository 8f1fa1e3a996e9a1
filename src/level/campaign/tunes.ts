import type { Tune } from '../types.ts';

type Voice = Tune['voice'];

/** Melodies in the public domain, as MIDI pitches, one a token. Rhythm is the run's own. */
export function odeToJoy(voice: Voice): Tune {
  const first = [66, 66, 67, 69, 69, 67, 66, 64, 62, 62, 64, 66, 66, 64, 64];
  const second = [66, 66, 67, 69, 69, 67, 66, 64, 62, 62, 64, 66, 64, 62, 62];
  const bridge = [64, 64, 66, 62, 64, 66, 67, 66, 62, 64, 66, 67, 66, 64, 62, 64, 57];
  return {
    title: 'Ode to Joy',
    composer: 'Ludwig van Beethoven',
    year: '1824',
    voice,
    notes: [...first, ...second, ...bridge, ...second],
  };
}
