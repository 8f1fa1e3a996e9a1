import { findInPool, markInPool } from './class-pool.ts';
import { DOMAINS } from './domain/index.ts';
import { shortText } from './format/card/make.ts';
import { LONGEST_LINK } from './format/class/kinds.ts';
import { explainMiss } from './level/explain.ts';
import { saveFile } from './platform/file.ts';
import { freshSeed } from './platform/seed.ts';
import { baseAddress, copyText, printPage } from './platform/sharing.ts';
import { minutesNow } from './platform/time.ts';
import { classesPart, homeworkPart } from './store/backup-class.ts';
import { createClasses } from './store/classes.ts';
import { createHomework } from './store/homework.ts';
import { missWords } from './store/miss-words.ts';
import type { Problem, TextStorage } from './store/persisted.ts';
import { spokenLevel } from './store/spoken.ts';
import { madeLevel } from './truth.ts';
import type { TeachDeps } from './ui/teach/deps.ts';

/** Everything that the pages for teachers and their students need: a chunk of its own, loaded with the first of them. */
export function openTeaching(kept: TextStorage, unread: (problem: Problem) => void): TeachDeps {
  const classes = createClasses(kept, unread);
  const homework = createHomework(kept, unread);
  return {
    classes,
    homework,
    backup: [classesPart(classes), homeworkPart(homework)],
    mark: markInPool,
    find: findInPool,
    resolve: async address => (await madeLevel(address)).level.id,
    async explain(id, scene, element) {
      const { level, truth } = await madeLevel(id);
      const spoken = spokenLevel(level, at => DOMAINS[at.domain]);
      const domain = DOMAINS[level.scenes[scene]!.domain];
      return missWords(explainMiss(spoken, truth, scene, element, 'fine'), domain);
    },
    now: minutesNow,
    id: () => freshSeed().toString(36).padStart(8, '0'),
    address: hash => `${baseAddress()}${hash}`,
    copy: copyText,
    watch: (replay, name) => shortText({ replay, facts: null }, name, LONGEST_LINK),
    save: saveFile,
    print: printPage,
  };
}
