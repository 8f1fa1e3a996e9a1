import { DOMAINS } from '../../domain/index.ts';
import type { Domain } from '../../domain/types.ts';
import type { Level, Place, Scene } from '../../level/types.ts';
import { capital, reliefWords } from '../../level/wording.ts';
import { PATTERNS } from '../../pattern/index.ts';
import type { ReliefClass } from '../../pattern/relief-classes.ts';
import type { Pattern, PatternId } from '../../pattern/types.ts';
import type { NodeId } from '../../sim/network.ts';
import { spokenDomain, spokenPattern } from '../../store/spoken.ts';
import { tied } from '../format.ts';

/** The domain of a scene, in the language of the day. */
export function domainOf(scene: Scene): Domain {
  return spokenDomain(DOMAINS[scene.domain]);
}

/** The pattern in the language of the day, or undefined for an id that the catalogue doesn't have. */
export function findPattern(id: PatternId): Pattern | undefined {
  const found = PATTERNS.find(pattern => pattern.id === id);
  return found && spokenPattern(found);
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

/** A relief as it is offered: "One more pair of hands at Pack". */
export function offerWords(
  level: Level,
  scene: number,
  { element, relief }: { element: NodeId; relief: string },
): string {
  const at = level.scenes[scene];
  return at ? tied(capital(reliefWords(at, element, relief as ReliefClass).do)) : '';
}
