import { DOMAINS } from '../../domain/index.ts';
import type { Domain } from '../../domain/types.ts';
import type { Level, Place, Scene } from '../../level/types.ts';
import { capital, reliefWords } from '../../level/wording.ts';
import { PATTERNS } from '../../pattern/index.ts';
import type { ReliefClass } from '../../pattern/relief-classes.ts';
import type { Pattern, PatternId, RoleId } from '../../pattern/types.ts';
import type { NodeId } from '../../sim/network.ts';
import { say } from '../../text/index.ts';
import { tied } from '../format.ts';

export function domainOf(scene: Scene): Domain {
  return DOMAINS[scene.domain];
}

/** "Warehouse". */
export function domainName({ id, name }: Domain): string {
  return say(name, id);
}

/** The pattern, or undefined for an id that the catalogue doesn't have. */
export function findPattern(id: PatternId): Pattern | undefined {
  return PATTERNS.find(pattern => pattern.id === id);
}

/** "Delayed correction", or the bare id. */
export function patternName(id: PatternId): string {
  return say(findPattern(id)?.name ?? id, id);
}

/** Other names of the pattern, dearest first. */
export function alsoNames(id: PatternId): string[] {
  return (findPattern(id)?.also ?? []).map(name => say(name, id));
}

/** What the pattern's words say: what it is, how to see it, what works. */
export function patternWords(pattern: Pattern, part: 'what' | 'see' | 'tempting' | 'works' | 'line'): string {
  return say(pattern.words[part], pattern.id);
}

/** "Constraint". */
export function roleName(pattern: Pattern | undefined, role: RoleId): string {
  const name = pattern?.roles.find(one => one.id === role)?.name;
  return pattern && name !== undefined ? say(name, pattern.id) : role;
}

/** "has more to give". */
export function roleDoes(pattern: Pattern, role: RoleId): string {
  const does = pattern.roles.find(one => one.id === role)?.does;
  return does === undefined ? '' : say(does, pattern.id);
}

/** What the question of the roles says of one, after a name: "stands idle, hungry after {culprit}". */
export function roleAsk(pattern: Pattern | undefined, role: RoleId): string {
  const found = pattern?.roles.find(one => one.id === role);
  return pattern && found ? say(found.ask ?? found.does, pattern.id) : '';
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
