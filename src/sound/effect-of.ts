import type { RoundEvent } from '../round/types.ts';

/** A sample of the effects' sheet, its level 0..1 and its playback rate. */
export interface Effect {
  cue: string;
  gain: number;
  rate: number;
}

/** The thread rises through a major triad as it joins the ribbons, and stars climb the same way. */
const TRIAD = [1, 5 / 4, 3 / 2] as const;
const climb = (n: number): number => TRIAD[Math.max(0, Math.min(n, TRIAD.length - 1))]!;

const plain = (cue: string, gain = 1, rate = 1): Effect => ({ cue, gain, rate });
const WRONG = plain('wrong', 0.8);

/** What an event of the round sounds like; `found` is how many ribbons had been found before it. */
export function effectOf(event: RoundEvent, found: number): Effect | null {
  switch (event.kind) {
    case 'found':
      return plain('thread', 1, climb(found));
    case 'missed':
      return WRONG;
    case 'called':
      return event.right ? plain('call') : WRONG;
    case 'named':
      return event.right ? plain('call', 0.8) : WRONG;
    case 'fixed':
      return plain('phase', 0.8, 1.12);
    case 'aligned':
      return event.right ? plain('thread', 0.8, 3 / 2) : WRONG;
    case 'phase':
      // The event that opened the next phase has just sounded; the page that turns stays under it.
      return event.phase === 'spot' ? null : plain('phase', 0.5);
    case 'hinted':
      return plain('phase', 0.5, 1.25);
    case 'refused':
      return plain('nudge', 0.7);
  }
}

export const starEffect = (n: number): Effect => plain('star', 0.9, climb(n - 1));
