import { createRun } from '../sim/index.ts';
import { Engine } from './engine.ts';
import type { Sound, SoundSettings } from './types.ts';

export type { Sound, SoundSettings } from './types.ts';

/** The sound of the game, silent until `unlock` is called from a gesture. Makes no audio context before that. */
export function createSound(settings: SoundSettings): Sound {
  return new Engine(settings, createRun);
}
