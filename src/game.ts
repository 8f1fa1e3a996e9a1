import { encodeReplay, levelHash, replayOf } from './format/index.ts';
import { effectOf, explainMiss } from './level/explain.ts';
import { patternById } from './pattern/index.ts';
import { reliefsOf, relieve } from './pattern/reliefs/index.ts';
import { buildSetup } from './round/setup.ts';
import { createRun } from './sim/index.ts';
import type { Game } from './store/index.ts';

/** Kernel, catalogue and campaign, wired for the session: a chunk of its own, loaded with the first level. */
export const game: Game = {
  setup: buildSetup,
  hash: levelHash,
  createRun,
  relieve(network, element, relief) {
    const has = reliefsOf(network, element).find(r => r === relief);
    return has ? relieve(network, element, has) : network;
  },
  explain: explainMiss,
  effect: effectOf,
  patternName: id => patternById(id).name,
  encode: (level, setup, inputs) => encodeReplay(replayOf(level, setup, inputs)),
};
