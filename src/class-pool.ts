import type { GradedRun } from './format/class/grade.ts';
import type { Assignment, HandIn } from './format/class/types.ts';
import { cores } from './platform/cores.ts';
import { type Asker, asker } from './platform/worker.ts';

const MOST = 8;

interface Question {
  assignment: Assignment;
  handIn: HandIn;
}

function isRuns(data: unknown): data is GradedRun[] {
  return Array.isArray(data);
}

function start(): Asker<Question, GradedRun[]> {
  return asker(
    () => new Worker(new URL('./class-worker.ts', import.meta.url), { type: 'module', name: 'class' }),
    data => {
      if (!isRuns(data)) throw new Error('The hand-in could not be played again.');
      return data;
    },
  );
}

let pool: { worker: Asker<Question, GradedRun[]>; busy: number }[] | null = null;

/** Plays a hand-in again in the least busy worker of the pool: one a core, at most eight. */
export async function gradeInPool(assignment: Assignment, handIn: HandIn): Promise<GradedRun[]> {
  pool ??= Array.from({ length: Math.min(MOST, cores()) }, () => ({ worker: start(), busy: 0 }));
  const slot = pool.reduce((a, b) => (b.busy < a.busy ? b : a));
  slot.busy += 1;
  try {
    return await slot.worker.ask({ assignment, handIn });
  } finally {
    slot.busy -= 1;
  }
}
