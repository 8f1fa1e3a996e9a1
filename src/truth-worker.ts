import { levelById } from './level/campaign/index.ts';
import { verifyLevel } from './level/verify.ts';
import { answerQuestions } from './platform/worker.ts';

/** The truth of a level by its id, off the main thread. */
answerQuestions(id => {
  const level = levelById(String(id));
  if (!level) throw new Error(`There is no level "${String(id)}".`);
  return verifyLevel(level);
});
