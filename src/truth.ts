import type { Made } from './level/campaign/make.ts';
import type { TransferTask } from './level/transfer/types.ts';
import { asker } from './platform/worker.ts';

function isMade(data: unknown): data is Made {
  return typeof data === 'object' && data !== null && 'level' in data && 'truth' in data;
}

/** What the worker says of a level: the level with its proof, or in words why there is none. */
type Answer = Made | TransferTask | { refused: string };

function isRefusal(data: unknown): data is { refused: string } {
  return typeof data === 'object' && data !== null && 'refused' in data && typeof data.refused === 'string';
}

function isTask(data: unknown): data is TransferTask {
  return typeof data === 'object' && data !== null && 'scenes' in data && 'patterns' in data;
}

const worker = asker<string | { transfer: number }, Answer>(
  () => new Worker(new URL('./truth-worker.ts', import.meta.url), { type: 'module', name: 'truth' }),
  data => {
    if (!isMade(data) && !isTask(data) && !isRefusal(data)) throw new Error('The level maker gave no level.');
    return data;
  },
);
/** Levels made in this visit, the latest last. */
const known = new Map<string, Promise<Made>>();
const KEPT = 4;

async function make(id: string): Promise<Made> {
  let answer: Answer;
  try {
    answer = await worker.ask(id);
  } catch (error) {
    // No workers here (a strict policy, an old browser): the same maker on this thread, for one hitch.
    console.warn('Making the level on the main thread:', error);
    const { makeLevel } = await import('./level/campaign/make.ts');
    return makeLevel(id);
  }
  // No such level, or no fair one: this thread would find the same.
  if (isRefusal(answer)) throw new Error(answer.refused);
  if (!isMade(answer)) throw new Error('The level maker gave no level.');
  return answer;
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

/** A sorting task by its seed, made in the same worker. */
export async function sortingTask(seed: number): Promise<TransferTask> {
  let answer: Answer;
  try {
    answer = await worker.ask({ transfer: seed });
  } catch (error) {
    console.warn('Making the sorting task on the main thread:', error);
    const { makeTransfer } = await import('./level/transfer/make.ts');
    return makeTransfer(seed);
  }
  if (isRefusal(answer)) throw new Error(answer.refused);
  if (!isTask(answer)) throw new Error('The task maker gave no task.');
  return answer;
}
