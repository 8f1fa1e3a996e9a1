import { makeLevel } from './level/campaign/make.ts';
import { makeTransfer } from './level/transfer/make.ts';
import { answerQuestions } from './platform/worker.ts';

/** Asked for a sorting task: `{ transfer: seed }`. */
function seedOf(question: unknown): number | null {
  if (typeof question !== 'object' || question === null || !('transfer' in question)) return null;
  return Number(question.transfer);
}

/** A level and its proof by its address, or a sorting task by its seed, off the main thread; or why there is none. */
answerQuestions(id => {
  try {
    const seed = seedOf(id);
    if (seed !== null) return makeTransfer(seed);
    return makeLevel(String(id));
  } catch (error) {
    return { refused: error instanceof Error ? error.message : String(error) };
  }
});
