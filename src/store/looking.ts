import type { PlayPhase } from './types.ts';

/** Phases in which the places can be looked at, and a ribbon enlarged. */
export const LOOKING: readonly PlayPhase[] = ['spot', 'name', 'other', 'order', 'fix', 'second'];
