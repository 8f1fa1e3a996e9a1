import { madeByHand } from './level/campaign/hand.ts';
import { answerQuestions } from './platform/worker.ts';

/** Asked for a sorting task: `{ transfer: seed }`. */
function seedOf(question: unknown): number | null {
  if (typeof question !== 'object' || question === null || !('transfer' in question)) return null;
  return Number(question.transfer);
}

/** The generator with all that it draws on; the first level does without it. */
const generator = (): Promise<typeof import('./level/campaign/make.ts')> =>
  import('./level/campaign/make.ts');

/** A level and its proof by its address, or a sorting task by its seed, off the main thread; or why there is none. */
answerQuestions(async id => {
  try {
    const seed = seedOf(id);
    if (seed !== null) return (await import('./level/transfer/make.ts')).makeTransfer(seed);
    return madeByHand(String(id)) ?? (await generator()).makeLevel(String(id));
  } catch (error) {
    return { refused: error instanceof Error ? error.message : String(error) };
  }
});
