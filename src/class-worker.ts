import { gradeHandIn } from './format/class/grade.ts';
import type { Assignment, HandIn } from './format/class/types.ts';
import { type Made, makeLevel } from './level/campaign/make.ts';
import { answerQuestions } from './platform/worker.ts';

/** Levels made by this worker, the latest last: one variant for all is made once. */
const known = new Map<string, Made>();
const KEPT = 60;

function make(id: string): Made {
  const found = known.get(id) ?? makeLevel(id);
  known.delete(id);
  known.set(id, found);
  const [oldest] = known.keys();
  if (known.size > KEPT && oldest !== undefined) known.delete(oldest);
  return found;
}

/** Plays a hand-in again: asked with `{ assignment, handIn }`, it answers with the graded runs. */
answerQuestions(question => {
  const { assignment, handIn } = question as { assignment: Assignment; handIn: HandIn };
  return gradeHandIn(assignment, handIn, make);
});
