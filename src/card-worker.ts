import { checkRun } from './format/card/check.ts';
import type { CardRun } from './format/card/types.ts';
import { answerQuestions } from './platform/worker.ts';

interface Question {
  engine: number;
  run: CardRun;
}

/** Plays one run of a card again, off the main thread. */
answerQuestions(question => {
  const { engine, run } = question as Question;
  return checkRun(engine, run);
});
