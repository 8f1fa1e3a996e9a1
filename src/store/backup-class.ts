import type { BackupPart } from './backup.ts';
import { type Classes, type ClassesState, mergeClasses, parseClasses, writeClasses } from './classes.ts';
import {
  type HomeworkState,
  type HomeworkStore,
  mergeHomework,
  parseHomework,
  writeHomework,
} from './homework.ts';

/** Only what is more than nothing. */
function figures(record: Record<string, number>): Record<string, number> {
  return Object.fromEntries(Object.entries(record).filter(([, n]) => n > 0));
}

function handIns({ books }: ClassesState): number {
  return books.reduce((sum, book) => sum + book.received.length, 0);
}

/** A teacher's gradebooks. */
export function classesPart({ store, replace }: Classes): BackupPart {
  return {
    name: 'classes',
    write: () => writeClasses(store.getState()),
    read(text) {
      const parsed = parseClasses(text);
      if (!parsed.ok) return parsed;
      const before = store.getState();
      const merged = mergeClasses(before, parsed.value);
      const gains = figures({
        books: merged.books.length - before.books.length,
        'hand-ins': handIns(merged) - handIns(before),
      });
      return { ok: true, value: { gains, apply: () => replace(merged), undo: () => replace(before) } };
    },
  };
}

function played({ tasks }: HomeworkState): number {
  return tasks.reduce((sum, { handIn }) => sum + handIn.done.reduce((a, b) => a + b, 0), 0);
}

/** A student's assignments, with what was played of them. */
export function homeworkPart({ store, replace }: HomeworkStore): BackupPart {
  return {
    name: 'homework',
    write: () => writeHomework(store.getState()),
    read(text) {
      const parsed = parseHomework(text);
      if (!parsed.ok) return parsed;
      const before = store.getState();
      const merged = mergeHomework(before, parsed.value);
      const gains = figures({
        tasks: merged.tasks.length - before.tasks.length,
        'task-runs': played(merged) - played(before),
      });
      return { ok: true, value: { gains, apply: () => replace(merged), undo: () => replace(before) } };
    },
  };
}
