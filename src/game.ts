import { DOMAINS } from './domain/index.ts';
import { encodeReplay, levelHash, replayOf } from './format/index.ts';
import { explainMiss, explainRelief } from './level/explain.ts';
import { capital, reliefWords } from './level/wording.ts';
import { patternById } from './pattern/index.ts';
import type { ReliefClass } from './pattern/relief-classes.ts';
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
  effect: explainRelief,
  offer: (level, scene, element, relief) => {
    const at = level.scenes[scene];
    return at ? capital(reliefWords(at, element, relief as ReliefClass).do) : '';
  },
  patternName: id => patternById(id).name,
  domain: id => DOMAINS[id],
  encode: (level, setup, inputs) => encodeReplay(replayOf(level, setup, inputs)),
};
