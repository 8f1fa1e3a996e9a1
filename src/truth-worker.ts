import { makeLevel } from './level/campaign/make.ts';
import { answerQuestions } from './platform/worker.ts';

/** A level and its proof by its address, off the main thread. */
answerQuestions(id => makeLevel(String(id)));
