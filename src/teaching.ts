import { gradeInPool } from './class-pool.ts';
import { DOMAINS } from './domain/index.ts';
import { explainMiss } from './level/explain.ts';
import { saveFile } from './platform/file.ts';
import { addressOf, printPage } from './platform/page.ts';
import { freshSeed } from './platform/seed.ts';
import { minutesNow } from './platform/time.ts';
import { createClasses } from './store/classes.ts';
import { createHomework } from './store/homework.ts';
import { missWords } from './store/miss-words.ts';
import type { Problem, TextStorage } from './store/persisted.ts';
import { spokenLevel } from './store/spoken.ts';
import { madeLevel } from './truth.ts';
import type { TeachDeps } from './ui/teach/deps.ts';

/** Everything that the pages for teachers and their students need: a chunk of its own, loaded with the first of them. */
export function openTeaching(
  kept: TextStorage,
  unread: (problem: Problem) => void,
  copy: (text: string) => Promise<boolean>,
): TeachDeps {
  return {
    classes: createClasses(kept, unread),
    homework: createHomework(kept, unread),
    grade: gradeInPool,
    resolve: async address => (await madeLevel(address)).level.id,
    async explain(id, scene, element) {
      const { level, truth } = await madeLevel(id);
      const spoken = spokenLevel(level, at => DOMAINS[at.domain]);
      const domain = DOMAINS[level.scenes[scene]!.domain];
      return missWords(explainMiss(spoken, truth, scene, element, 'fine'), domain);
    },
    now: minutesNow,
    id: () => (freshSeed() * 36 ** 2 + (freshSeed() % 36 ** 2)).toString(36).padStart(8, '0').slice(0, 9),
    address: addressOf,
    copy,
    save: saveFile,
    print: printPage,
  };
}
