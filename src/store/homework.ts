import { createStore, type StoreApi } from 'zustand/vanilla';
import { readAssignment, wireAssignment } from '../format/class/assignment.ts';
import { readHandIn, wireHandIn } from '../format/class/hand-in.ts';
import type { Assignment, Entry, HandIn } from '../format/class/types.ts';
import { type Parsed, type Problem, parseObject, readKept, type TextStorage } from './persisted.ts';

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
}

function parse(text: string): Parsed<HomeworkState> {
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

/** What a student has played of assignments, kept in `storage`. */
export function createHomework(
  storage: TextStorage,
  report: (problem: Problem) => void = () => {},
): HomeworkStore {
  const kept = readKept(storage, HOMEWORK_KEY, parse, { tasks: [] });
  if (kept.problem !== null) report(kept.problem);
  const store = createStore<HomeworkState>(() => kept.value);
  const change = (tasks: Homework[]): void => {
    const few = tasks.slice(0, MOST);
    store.setState({ tasks: few });
    const wire = few.map(t => [wireAssignment(t.assignment), wireHandIn(t.handIn)]);
    storage.set(HOMEWORK_KEY, JSON.stringify({ version: VERSION, tasks: wire }));
  };
  const isIt = (t: Homework, id: string, name: string): boolean =>
    t.assignment.id === id && t.handIn.name === name;
  const edit = (id: string, name: string, by: (handIn: HandIn) => HandIn): void =>
    change(store.getState().tasks.map(t => (isIt(t, id, name) ? { ...t, handIn: by(t.handIn) } : t)));
  return {
    store,
    takeUp(assignment, name) {
      const { tasks } = store.getState();
      const mine = tasks.find(t => isIt(t, assignment.id, name));
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
