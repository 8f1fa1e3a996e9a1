import type { BackupPart } from '../../store/backup.ts';
import type {
  Assignment,
  Classes,
  ClassesState,
  Found,
  HomeworkState,
  HomeworkStore,
  Marked,
  Minutes,
  Replay,
} from '../../store/teaching.ts';
import type { Store } from '../deps.ts';

/** What the pages for teachers and students need beside the game. */
export interface TeachDeps {
  classes: Omit<Classes, 'store'> & { store: Store<ClassesState> };
  homework: Omit<HomeworkStore, 'store'> & { store: Store<HomeworkState> };
  /** Both in the file that the player takes along. */
  backup: readonly BackupPart[];
  /** Reads a hand-in's text and plays it again, off this thread. */
  mark(assignment: Assignment, text: string): Promise<Marked>;
  /** The documents in texts, off this thread. */
  find(texts: readonly string[]): Promise<Found[]>;
  /** Makes a student's version of a level; its full address. */
  resolve(address: string): Promise<string>;
  /** The document of one run, for the page that shows it in its scenes. */
  watch(replay: Replay, name: string): string;
  /** What easing an element was measured to change, in a sentence. */
  explain(level: string, scene: number, element: string): Promise<string>;
  now(): Minutes;
  /** A fresh id for an assignment. */
  id(): string;
  /** The whole link to a hash of this page. */
  address(hash: string): string;
  copy(text: string): Promise<boolean>;
  save(name: string, text: string, type: string): void;
  print(): void;
}
