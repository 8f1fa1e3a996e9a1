import type { ClassQuestion } from './class-worker.ts';
import type { Marked } from './format/class/mark.ts';
import type { Assignment } from './format/class/types.ts';
import type { Found } from './format/code/find.ts';
import { cores } from './platform/cores.ts';
import { type Asker, asker } from './platform/worker.ts';

const MOST = 8;

type Answer = Marked | Found[];

function isAnswer(data: unknown): data is Answer {
  return Array.isArray(data) || (typeof data === 'object' && data !== null && 'ok' in data);
}

function start(): Asker<ClassQuestion, Answer> {
  return asker(
    () => new Worker(new URL('./class-worker.ts', import.meta.url), { type: 'module', name: 'class' }),
    data => {
      if (!isAnswer(data)) throw new Error('The hand-in could not be played again.');
      return data;
    },
  );
}

let pool: { worker: Asker<ClassQuestion, Answer>; busy: number }[] | null = null;

/** Asks the least busy worker of the pool: one a core, at most eight. */
async function ask(question: ClassQuestion): Promise<Answer> {
  pool ??= Array.from({ length: Math.min(MOST, cores()) }, () => ({ worker: start(), busy: 0 }));
  const slot = pool.reduce((a, b) => (b.busy < a.busy ? b : a));
  slot.busy += 1;
  try {
    return await slot.worker.ask(question);
  } finally {
    slot.busy -= 1;
  }
}

/** Reads a hand-in's text and plays it again, off this thread. */
export async function markInPool(assignment: Assignment, text: string): Promise<Marked> {
  const answer = await ask({ assignment, text });
  if (Array.isArray(answer)) throw new Error('The hand-in could not be played again.');
  return answer;
}

/** The documents in texts, off this thread: a chat export of a whole class is long. */
export async function findInPool(texts: readonly string[]): Promise<Found[]> {
  const answer = await ask({ find: texts });
  return Array.isArray(answer) ? answer : [];
}
