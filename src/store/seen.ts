import type { Level } from '../level/types.ts';
import type { Conductor } from './conductor.ts';
import { type Doing, doing } from './doing.ts';
import { inspect } from './facts.ts';
import type { SceneStatus, SessionState } from './types.ts';

/** Samples of health that the ribbons show. */
const HISTORY = 64;

/** What an element of a scene is doing now. */
export function doingNow(conductor: Conductor, scene: number, element: string): Doing {
  const run = conductor.scenes[scene]?.run;
  const past = conductor.past(scene);
  const node = run?.indexOf(element) ?? -1;
  return run && past && node >= 0 ? doing(run, past, node) : 'fine';
}

/** The figures of what is looked at, if anything is. */
export function facts(
  conductor: Conductor,
  level: Level | null,
  at: SessionState['focus'],
): SessionState['inspect'] {
  const scene = at ? level?.scenes[at.scene] : undefined;
  const run = at ? conductor.scenes[at.scene]?.run : undefined;
  const past = at ? conductor.past(at.scene) : null;
  return at && scene && run && past ? inspect(at.scene, scene, at.element, run, past) : null;
}

/** How each scene stands; one that has not changed is the same object as before. */
export function statuses(conductor: Conductor, before: readonly SceneStatus[]): SceneStatus[] {
  return conductor.scenes.map((_, i) => {
    const health = conductor.past(i)?.health() ?? 1;
    const due = conductor.past(i)?.hasDue() ?? false;
    const underway = due ? 0 : (conductor.scenes[i]?.run.inFlight ?? 0);
    const ghostHealth = conductor.past(i, true)?.health() ?? null;
    const healthHistory = conductor.past(i)?.healths(HISTORY) ?? [];
    const old = before[i];
    const same =
      old?.health === health &&
      old.due === due &&
      old.underway === underway &&
      old.ghostHealth === ghostHealth &&
      old.healthHistory.length === healthHistory.length &&
      old.healthHistory.every((h, k) => h === healthHistory[k]);
    return same ? old : { health, due, underway, ghostHealth, healthHistory };
  });
}
