import type { Host, Naming } from '../../domain/types.ts';
import type { Draw } from '../../pattern/draw.ts';
import type { NodeId } from '../../sim/network.ts';
import * as tunes from '../campaign/tunes.ts';
import type { Place, Tune } from '../types.ts';
import { type Composed, SINK, SOURCE } from './compose.ts';

/** A host that lacks words is a mistake of its author: it is named. */
function need<T>(thing: T | undefined, host: Host, what: string): T {
  if (thing === undefined) throw new Error(`host ${host.id} has no words for ${what}`);
  return thing;
}

/** The names of a composed scene: each slot draws from its namings, and equals get different ones. */
export function dress(host: Host, composed: Composed, draw: Draw): Record<NodeId, Place> {
  const named = (list: readonly Naming[] | undefined, what: string, index: number): Naming =>
    need(draw.shuffle(what, need(list, host, what))[index], host, `${what} ${index + 1}`);
  const places: Record<NodeId, Place> = { [SOURCE]: named(host.source, 'source', 0) };
  for (const [id, { part, slot, index }] of Object.entries(composed.slots)) {
    places[id] =
      part === 'step'
        ? need(host.steps[index], host, `step ${index}`)
        : inOrder(part, slot)
          ? need(host.parts[part]?.slots[slot]?.[index], host, `${part}.${slot} ${index + 1}`)
          : named(host.parts[part]?.slots[slot], `${part}.${slot}`, index);
  }
  places[SINK] = named(host.sink, 'sink', 0);
  return places;
}

/** A chain's stages and planners follow each other as they are written. */
function inOrder(part: string, slot: string): boolean {
  return part === 'chain' && (slot === 'stage' || slot === 'planner');
}

/** A tune for a music host, drawn. */
export function tuneFor(host: Host, draw: Draw): Tune {
  // In the order of the alphabet: a module's own order is the bundler's.
  const names = Object.keys(tunes).sort() as (keyof typeof tunes)[];
  return { ...tunes[draw.pick('tune', names)], voice: host.voice ?? 'pluck' };
}
