import { DOMAINS } from '../../domain/index.ts';
import type { Domain } from '../../domain/types.ts';
import type { Level, Place, Scene } from '../../level/types.ts';
import { PATTERNS } from '../../pattern/index.ts';
import type { Pattern, PatternId } from '../../pattern/types.ts';
import type { NodeId } from '../../sim/network.ts';

export function domainOf(scene: Scene): Domain {
  return DOMAINS[scene.domain];
}

/** The pattern, or undefined for an id that the catalogue doesn't have. */
export function findPattern(id: PatternId): Pattern | undefined {
  return PATTERNS.find(pattern => pattern.id === id);
}

/** "Delayed correction", or the bare id. */
export function patternName(id: PatternId): string {
  return findPattern(id)?.name ?? id;
}

export function placeOf(level: Level, scene: number, element: NodeId): Place | undefined {
  return level.scenes[scene]?.places[element];
}

/** The name of an element, or its id where it has no place. */
export function placeName(level: Level, scene: number, element: NodeId): string {
  return placeOf(level, scene, element)?.name ?? element;
}
