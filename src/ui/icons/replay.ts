import before from '@phosphor-icons/core/fill/skip-back-fill.svg?raw';
import after from '@phosphor-icons/core/fill/skip-forward-fill.svg?raw';

/** Icons of the viewer of replays. */
export const REPLAY = { before, after } as const;
