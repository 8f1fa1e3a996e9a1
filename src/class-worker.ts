import { markText } from './format/class/mark.ts';
import type { Assignment } from './format/class/types.ts';
import { findDocuments } from './format/code/find.ts';
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

/** To look for documents in texts, or to play a hand-in again. */
export type ClassQuestion = { find: readonly string[] } | { assignment: Assignment; text: string };

/** Answers with what was found, one list for all texts, or with the hand-in as it is marked. */
answerQuestions(question => {
  const asked = question as ClassQuestion;
  if ('find' in asked) return asked.find.flatMap(text => findDocuments(text));
  return markText(asked.assignment, asked.text, make);
});
