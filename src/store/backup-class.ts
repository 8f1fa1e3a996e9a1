import { type BackupPart, mergingPart } from './backup.ts';
import { type Classes, type ClassesState, mergeClasses, parseClasses, writeClasses } from './classes.ts';
import {
  type HomeworkState,
  type HomeworkStore,
  mergeHomework,
  parseHomework,
  writeHomework,
} from './homework.ts';

function handIns({ books }: ClassesState): number {
  return books.reduce((sum, book) => sum + book.received.length, 0);
}

/** A teacher's gradebooks. */
export function classesPart({ store, replace }: Classes): BackupPart {
  return mergingPart<ClassesState>({
    name: 'classes',
    store,
    write: writeClasses,
    parse: parseClasses,
    merge: mergeClasses,
    replace,
    gains: (merged, before) => ({
      books: merged.books.length - before.books.length,
      'hand-ins': handIns(merged) - handIns(before),
    }),
  });
}

function played({ tasks }: HomeworkState): number {
  return tasks.reduce((sum, { handIn }) => sum + handIn.done.reduce((a, b) => a + b, 0), 0);
}

/** A student's assignments, with what was played of them. */
export function homeworkPart({ store, replace }: HomeworkStore): BackupPart {
  return mergingPart<HomeworkState>({
    name: 'homework',
    store,
    write: writeHomework,
    parse: parseHomework,
    merge: mergeHomework,
    replace,
    gains: (merged, before) => ({
      tasks: merged.tasks.length - before.tasks.length,
      'task-runs': played(merged) - played(before),
    }),
  });
}
