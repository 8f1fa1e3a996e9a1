import { DOMAINS } from '../domain/index.ts';
import type { ReliefWords } from '../domain/types.ts';
import type { ReliefClass } from '../pattern/relief-classes.ts';
import type { NodeId } from '../sim/network.ts';
import type { Scene } from './types.ts';

/** The name of an element in its world; its id when it has no place. */
export function nameOf(scene: Scene, element: NodeId): string {
  return scene.places[element]?.name ?? element;
}

/** Puts an element's name where the words say {name}. */
export function named(words: string, name: string): string {
  return words.replaceAll('{name}', name);
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A relief in the words of the place, or else of the domain for elements of that kind, or else of the domain. */
export function reliefWords(scene: Scene, element: NodeId, relief: ReliefClass): ReliefWords {
  const domain = DOMAINS[scene.domain];
  const kind = scene.network.nodes[element]?.kind;
  const words = scene.places[element]?.reliefs?.[relief] ??
    (kind && domain.kindReliefs?.[`${kind}.${relief}`]) ??
    domain.reliefs[relief] ?? { do: `${relief} at {name}`, would: `${relief} at {name}` };
  const name = nameOf(scene, element);
  return { do: named(words.do, name), would: named(words.would, name) };
}

/** Leverage in points: hundredths of the on-time share. Never −0. */
export function pointsOf(leverage: number): number {
  return Math.round(leverage * 100) || 0;
}
