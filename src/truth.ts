import type { Level, LevelTruth } from './level/types.ts';
import { asker } from './platform/worker.ts';

function isTruth(data: unknown): data is LevelTruth {
  return typeof data === 'object' && data !== null && 'scenes' in data && Array.isArray(data.scenes);
}

const worker = asker<string, LevelTruth>(
  () => new Worker(new URL('./truth-worker.ts', import.meta.url), { type: 'module', name: 'truth' }),
  data => {
    if (!isTruth(data)) throw new Error('The truth check gave no table.');
    return data;
  },
);
const known = new Map<string, Promise<LevelTruth>>();

async function compute(level: Level): Promise<LevelTruth> {
  try {
    return await worker.ask(level.id);
  } catch (error) {
    // No workers here (a strict policy, an old browser): the same check on this thread, for one hitch.
    console.warn('Truth on the main thread:', error);
    const { verifyLevel } = await import('./level/verify.ts');
    return verifyLevel(level);
  }
}

/** The truth of a level, computed once a visit: it is the same for every seed of play. */
export function truthOf(level: Level): Promise<LevelTruth> {
  const found = known.get(level.id) ?? compute(level);
  known.set(level.id, found);
  found.catch(() => known.delete(level.id));
  return found;
}
