import { step } from '../embed/step.ts';
import type { Embedding } from '../embed/types.ts';

/** Any plain step can be the constraint: no part of its own gives it away. */
export const embed: Embedding = {
  part: step,
  around: { feeder: 'before', follower: 'after', out: 'sink' },
  doses: true,
  slack: () => 22,
};
