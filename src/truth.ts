import type { Made } from './level/campaign/make.ts';
import { asker } from './platform/worker.ts';

function isMade(data: unknown): data is Made {
  return typeof data === 'object' && data !== null && 'level' in data && 'truth' in data;
}

const worker = asker<string, Made>(
  () => new Worker(new URL('./truth-worker.ts', import.meta.url), { type: 'module', name: 'truth' }),
  data => {
    if (!isMade(data)) throw new Error('The level maker gave no level.');
    return data;
  },
);
/** Levels made in this visit, the latest last. */
const known = new Map<string, Promise<Made>>();
const KEPT = 12;

async function make(id: string): Promise<Made> {
  try {
    return await worker.ask(id);
  } catch (error) {
    // No workers here (a strict policy, an old browser), or no such level: the same maker on this thread, for one hitch.
    console.warn('Making the level on the main thread:', error);
    const { makeLevel } = await import('./level/campaign/make.ts');
    return makeLevel(id);
  }
}

/** A level with its proof, made once a visit: it is the same for every seed of play. Also to make the next one early. */
export function madeLevel(id: string): Promise<Made> {
  const found = known.get(id) ?? make(id);
  known.delete(id);
  known.set(id, found);
  found.catch(() => known.delete(id));
  const [oldest] = known.keys();
  if (known.size > KEPT && oldest !== undefined) known.delete(oldest);
  return found;
}
