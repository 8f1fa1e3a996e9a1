import type { Host } from '../../types.ts';
import { chain } from './chain.ts';
import { choir } from './choir.ts';
import { ensemble } from './ensemble.ts';
import { orchestra } from './orchestra.ts';
import { relay } from './relay.ts';
import { studio } from './studio.ts';
import { synth } from './synth.ts';

/** The places that music levels are set in. */
export const hosts: readonly Host[] = [relay, chain, ensemble, studio, synth, choir, orchestra];
