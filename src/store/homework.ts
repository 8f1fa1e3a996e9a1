import { createStore, type StoreApi } from 'zustand/vanilla';
import { readAssignment, wireAssignment } from '../format/class/assignment.ts';
import { readHandIn, wireHandIn } from '../format/class/hand-in.ts';
import type { Assignment, Entry, HandIn } from '../format/class/types.ts';
import {
  type Parsed,
  type Problem,
  parseObject,
  readKept,
  shareKept,
  type TextStorage,
} from './persisted.ts';

export const HOMEWORK_KEY = 'throughline.homework';
const VERSION = 1;
/** Assignments kept at most: the oldest go. */
const MOST = 40;

/** One assignment as a student has it: under which name, and what was played so far. */
export interface Homework {
  assignment: Assignment;
  handIn: HandIn;
}

export interface HomeworkState {
  /** The latest taken up first. */
  tasks: Homework[];
}

export interface HomeworkStore {
  store: StoreApi<HomeworkState>;
  /** Takes an assignment up under a name; what was played under another name stays with that name. */
  takeUp(assignment: Assignment, name: string): void;
  /**
   * Opens an item: the number of its attempt, from 1. One that was left before its end is gone on with under the same
   * number; that it was opened again is counted.
   */
  begin(assignment: string, name: string, item: number): number;
  /** Enters a finished run: it is counted, and of every item the first and the best are kept. */
  finished(assignment: string, name: string, entry: Entry): void;
  /** Puts another state in the place of this one. */
  replace(state: HomeworkState): void;
}

/** Homework from stored or imported text. */
export function parseHomework(text: string): Parsed<HomeworkState> {
  const parsed = parseObject(text);
  if (!parsed.ok) return parsed;
  const { version, tasks } = parsed.value;
  if (Number(version) > VERSION) return { ok: false, reason: 'newer' };
  if (version !== VERSION || !Array.isArray(tasks)) return { ok: false, reason: 'incomplete' };
  const read: Homework[] = [];
  for (const pair of tasks) {
    const assignment = readAssignment(Array.isArray(pair) ? pair[0] : null);
    const handIn = readHandIn(Array.isArray(pair) ? pair[1] : null);
    if (!assignment.ok || !handIn.ok) return { ok: false, reason: 'senseless', part: 'tasks' };
    read.push({ assignment: assignment.value, handIn: handIn.value });
  }
  return { ok: true, value: { tasks: read } };
}

/** Of an item's runs the first and the best, in that order; one, where they are the same. */
export function firstAndBest(entries: readonly Entry[]): Entry[] {
  const first = entries.reduce((a, b) => (b.attempt < a.attempt ? b : a));
  const best = entries.reduce((a, b) => (b.points > a.points ? b : a));
  return first === best ? [first] : [first, best];
}

/** The document as it is stored and exported. */
export function writeHomework({ tasks }: HomeworkState): string {
  const wire = tasks.map(t => [wireAssignment(t.assignment), wireHandIn(t.handIn)]);
  return JSON.stringify({ version: VERSION, tasks: wire });
}

function isTask(t: Homework, id: string, name: string): boolean {
  return t.assignment.id === id && t.handIn.name === name;
}

/** One student's runs of one assignment from two places: every attempt counts once, of every item the first and the best are kept. */
function mergeHandIns(mine: HandIn, theirs: HandIn): HandIn {
  const most = (a: readonly number[], b: readonly number[]): number[] =>
    a.map((n, i) => Math.max(n, b[i] ?? 0));
  const other = theirs.entries.filter(
    entry => !mine.entries.some(own => own.item === entry.item && own.attempt === entry.attempt),
  );
  const all = [...mine.entries, ...other];
  const items = [...new Set(all.map(entry => entry.item))].sort((a, b) => a - b);
  return {
    ...mine,
    begun: most(mine.begun, theirs.begun),
    done: most(mine.done, theirs.done),
    entries: items.flatMap(item => firstAndBest(all.filter(entry => entry.item === item))),
  };
}

/** The assignments of both, each with what was played of it in either place. */
export function mergeHomework(mine: HomeworkState, theirs: HomeworkState): HomeworkState {
  const find = (tasks: readonly Homework[], t: Homework): Homework | undefined =>
    tasks.find(one => isTask(one, t.assignment.id, t.handIn.name));
  const both = mine.tasks.map(t => {
    const other = find(theirs.tasks, t);
    return other ? { ...t, handIn: mergeHandIns(t.handIn, other.handIn) } : t;
  });
  return { tasks: [...both, ...theirs.tasks.filter(t => !find(mine.tasks, t))].slice(0, MOST) };
}

/** What a student has played of assignments, kept in `storage`. */
export function createHomework(
  storage: TextStorage,
  report: (problem: Problem) => void = () => {},
): HomeworkStore {
  const kept = readKept(storage, HOMEWORK_KEY, parseHomework, { tasks: [] });
  if (kept.problem !== null) report(kept.problem);
  const store = createStore<HomeworkState>(() => kept.value);
  const change = (tasks: Homework[]): void => {
    const few = tasks.slice(0, MOST);
    store.setState({ tasks: few });
    storage.set(HOMEWORK_KEY, writeHomework({ tasks: few }));
  };
  shareKept(storage, HOMEWORK_KEY, {
    parse: parseHomework,
    write: writeHomework,
    merge: mergeHomework,
    take: state => store.setState(state),
  });
  const edit = (id: string, name: string, by: (handIn: HandIn) => HandIn): void =>
    change(store.getState().tasks.map(t => (isTask(t, id, name) ? { ...t, handIn: by(t.handIn) } : t)));
  return {
    store,
    replace: state => change(state.tasks),
    takeUp(assignment, name) {
      const { tasks } = store.getState();
      const mine = tasks.find(t => isTask(t, assignment.id, name));
      const fresh: HandIn = {
        assignment: assignment.id,
        name,
        begun: assignment.items.map(() => 0),
        done: assignment.items.map(() => 0),
        entries: [],
      };
      change([{ assignment, handIn: mine?.handIn ?? fresh }, ...tasks.filter(t => t !== mine)]);
    },
    begin(assignment, name, item) {
      let attempt = 1;
      edit(assignment, name, handIn => {
        const begun = handIn.begun.map((n, i) => (i === item ? n + 1 : n));
        attempt = (handIn.done[item] ?? 0) + 1;
        return { ...handIn, begun };
      });
      return attempt;
    },
    finished(assignment, name, entry) {
      edit(assignment, name, handIn => {
        const rest = handIn.entries.filter(e => e.item !== entry.item);
        const mine = handIn.entries.filter(e => e.item === entry.item && e.attempt !== entry.attempt);
        const entries = [...rest, ...firstAndBest([...mine, entry])];
        const done = handIn.done.map((n, i) => (i === entry.item ? Math.max(n, entry.attempt) : n));
        return { ...handIn, done, entries: entries.sort((a, b) => a.item - b.item || a.attempt - b.attempt) };
      });
    },
  };
}
