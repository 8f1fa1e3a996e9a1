import { nameKey } from '../name.ts';
import type { GradedRun, Tempted } from './grade.ts';
import type { Assignment, HandIn, Minutes } from './types.ts';

/** A hand-in that came in and was played again. */
export interface Graded {
  handIn: HandIn;
  /** When the teacher collected it. */
  received: Minutes;
  runs: GradedRun[];
}

/** What a table shows of one student at one item. */
export interface Cell {
  /** The run with most points that replays; where none does, the first that was handed in. */
  best: GradedRun | null;
  /** The run of the lowest attempt that replays. */
  first: GradedRun | null;
  /** As the student's device says. */
  begun: number;
}

export type Flag = 'altered' | 'variant' | 'late' | 'twin' | 'absent' | 'unknown';

export interface Row {
  key: string;
  name: string;
  cells: Cell[];
  /** Of the runs by the clock. */
  points: number;
  /** Of those in the untimed lane, each of a hundred; null where there are none. */
  untimed: number | null;
  /** Items with a run that replays. */
  done: number;
  received: Minutes | null;
  handIns: number;
  late: boolean;
  flags: Flag[];
  /** Names of those with the very same inputs, the first few. */
  twins: string[];
}

export type Overrule = Readonly<Record<string, 'late' | 'in time'>>;

const NO_CELL: Cell = { best: null, first: null, begun: 0 };

function isBetter(a: GradedRun, b: GradedRun | null): boolean {
  if (b === null) return true;
  if ((a.problem === null) !== (b.problem === null)) return a.problem === null;
  // Points of two lanes do not compare; stars do.
  if (a.untimed !== b.untimed) return a.stars > b.stars;
  return a.points > b.points;
}

function cellOf(item: number, mine: readonly Graded[]): Cell {
  let cell = NO_CELL;
  for (const { handIn, runs } of mine) {
    cell = { ...cell, begun: Math.max(cell.begun, handIn.begun[item] ?? 0) };
    for (const run of runs) {
      if (run.item !== item) continue;
      if (isBetter(run, cell.best)) cell = { ...cell, best: run };
      if (run.problem === null && run.attempt < (cell.first?.attempt ?? Number.POSITIVE_INFINITY))
        cell = { ...cell, first: run };
    }
  }
  return cell;
}

const sumOf = (runs: readonly GradedRun[]): number => runs.reduce((sum, run) => sum + run.points, 0);

/** Names told at most: a whole class may have copied one run. */
const MOST_TWINS = 6;

/** Who else handed in the very same inputs, by key. */
function twinsOf(all: readonly Graded[]): Map<string, Set<string>> {
  const by = new Map<string, Set<string>>();
  for (const { handIn, runs } of all) {
    const key = nameKey(handIn.name);
    for (const { print } of runs) {
      const who = by.get(print) ?? new Set();
      who.add(key);
      by.set(print, who);
    }
  }
  const twins = new Map<string, Set<string>>();
  for (const who of by.values()) {
    if (who.size < 2) continue;
    for (const one of who) {
      const others = twins.get(one) ?? new Set();
      for (const other of who) {
        if (others.size === MOST_TWINS) break;
        if (other !== one) others.add(other);
      }
      twins.set(one, others);
    }
  }
  return twins;
}

/** The table: a row for everybody on the roster and everybody who handed in, in that order. */
export function standing(
  assignment: Assignment,
  roster: readonly string[],
  all: readonly Graded[],
  overrule: Overrule = {},
): Row[] {
  const names = new Map<string, string>();
  for (const name of roster) names.set(nameKey(name), name);
  const known = new Set(names.keys());
  const by = new Map<string, Graded[]>();
  for (const one of all) {
    const key = nameKey(one.handIn.name);
    const mine = by.get(key);
    if (mine) mine.push(one);
    else by.set(key, [one]);
    if (!names.has(key)) names.set(key, one.handIn.name);
  }
  const twins = twinsOf(all);
  return [...names].map(([key, name]) => {
    const mine = by.get(key) ?? [];
    const cells = assignment.items.map((_, item) => cellOf(item, mine));
    const proved = cells.flatMap(c => (c.best?.problem === null ? [c.best] : []));
    // The last one counts: whoever hands in again after the date is late with it.
    const received = mine.length === 0 ? null : Math.max(...mine.map(g => g.received));
    const byClock = assignment.due !== null && received !== null && received > assignment.due;
    const late = overrule[key] === undefined ? byClock : overrule[key] === 'late';
    const problems = mine.flatMap(g => g.runs.map(run => run.problem?.code));
    const same = [...(twins.get(key) ?? [])].map(other => names.get(other) ?? other);
    const flags: Flag[] = [];
    if (problems.some(code => code === 'points' || code === 'verdict' || code === 'item' || code === 'hints'))
      flags.push('altered');
    if (problems.some(code => code === 'variant' || code === 'level')) flags.push('variant');
    if (late) flags.push('late');
    if (same.length > 0) flags.push('twin');
    if (mine.length === 0) flags.push('absent');
    else if (known.size > 0 && !known.has(key)) flags.push('unknown');
    return {
      key,
      name,
      cells,
      points: sumOf(proved.filter(run => !run.untimed)),
      untimed: proved.some(run => run.untimed) ? sumOf(proved.filter(run => run.untimed)) : null,
      done: proved.length,
      received,
      handIns: mine.length,
      late,
      flags,
      twins: same,
    };
  });
}

/** Share of first tries that missed, by pattern and domain, and out of how many. */
export interface Heat {
  pattern: string;
  domain: string;
  missed: number;
  tries: number;
}

export function heatOf(rows: readonly Row[]): Heat[] {
  const cells = new Map<string, Heat>();
  for (const row of rows)
    for (const { first } of row.cells)
      for (const { pattern, domain, missed } of first?.scenes ?? []) {
        const key = `${pattern} ${domain}`;
        const heat = cells.get(key) ?? { pattern, domain, missed: 0, tries: 0 };
        cells.set(key, { ...heat, tries: heat.tries + 1, missed: heat.missed + (missed ? 1 : 0) });
      }
  return [...cells.values()];
}

/** The wrong mark that most students made, with a run in which it was made. */
export interface Temptation {
  item: number;
  students: number;
  tempted: Tempted;
  run: GradedRun;
}

export function mostTempting(rows: readonly Row[]): Temptation | null {
  const found = new Map<string, Temptation & { who: Set<string> }>();
  for (const row of rows)
    for (const { first } of row.cells)
      for (const tempted of first?.tempted ?? []) {
        const key = `${first!.item} ${tempted.scene} ${tempted.element}`;
        const old = found.get(key);
        const who = (old?.who ?? new Set<string>()).add(row.key);
        found.set(key, {
          item: first!.item,
          tempted: old?.tempted ?? tempted,
          run: old?.run ?? first!,
          who,
          students: who.size,
        });
      }
  let most: Temptation | null = null;
  for (const { who: _, ...one } of found.values())
    if (most === null || one.students > most.students) most = one;
  return most;
}

/** Why a student needs a word: has not handed in, tried often without a star, or missed most of it at first. */
export interface Need {
  name: string;
  why: 'absent' | 'tries' | 'misses';
  item: number | null;
  count: number;
}

const OFTEN = 3;

export function whoNeeds(rows: readonly Row[]): Need[] {
  return rows.flatMap((row): Need[] => {
    if (row.handIns === 0) return [{ name: row.name, why: 'absent', item: null, count: 0 }];
    const stuck = row.cells.findIndex(c => c.begun >= OFTEN && (c.best?.stars ?? 0) === 0);
    if (stuck >= 0) return [{ name: row.name, why: 'tries', item: stuck, count: row.cells[stuck]!.begun }];
    const scenes = row.cells.flatMap(c => c.first?.scenes ?? []);
    const missed = scenes.filter(s => s.missed).length;
    return scenes.length > 0 && missed > scenes.length / 2
      ? [{ name: row.name, why: 'misses', item: null, count: missed }]
      : [];
  });
}

/** The middle time to the last mark over all runs shown, ticks. */
export function medianTime(rows: readonly Row[]): number | null {
  const times = rows
    .flatMap(row => row.cells.map(c => (c.best?.problem === null ? c.best.time : null)))
    .filter(time => time !== null)
    .sort((a, b) => a - b);
  return times[Math.floor((times.length - 1) / 2)] ?? null;
}

/** Share of first tries whose pattern was named right at once. */
export function namedShare(rows: readonly Row[]): number | null {
  const firsts = rows.flatMap(row => row.cells.flatMap(c => (c.first ? [c.first] : [])));
  return firsts.length === 0 ? null : firsts.filter(run => run.named).length / firsts.length;
}
