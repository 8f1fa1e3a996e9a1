import { createRun } from '../../sim/index.ts';
import type { NodeKind, Ticks } from '../../sim/network.ts';
import type { Scene } from '../types.ts';
import type { Seen, SeenFact } from './types.ts';

/** Ticks between two looks. */
const LOOK = 500;
/** A line that is worth a word. */
const LONG = 5;
/** Copies and retries under way that are worth a word. */
const MANY = 4;
/** Share of the time in which a place can't let go, to be worth a word. */
const STUCK = 0.35;
/** Without an arrival for so long, nothing arrives any more. */
const STILL: Ticks = 6_000;
const PLACES: readonly NodeKind[] = [
  'source',
  'station',
  'patience',
  'fork',
  'join',
  'match',
  'split',
  'batch',
  'gate',
  'sink',
];

/** How often a line went from long to nearly nothing. */
function clearings(line: readonly number[], peak: number): number {
  let high = false;
  let count = 0;
  for (const n of line) {
    if (n >= 0.7 * peak) high = true;
    else if (high && n <= 0.3 * peak) {
      high = false;
      count++;
    }
  }
  return count;
}

function mean(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0) / Math.max(1, values.length);
}

function lineFact(line: readonly number[], at: number): SeenFact {
  const peak = line.reduce((a, b) => Math.max(a, b), 0);
  const third = Math.ceil(line.length / 3);
  const times = clearings(line, peak);
  if (times >= 2) return { kind: 'swells', at, times };
  if (mean(line.slice(-third)) > 1.4 * mean(line.slice(0, third)) + 1) return { kind: 'grows', at };
  return { kind: times === 1 ? 'clears' : 'stays', at };
}

/**
 * What is seen of a scene between two ticks, from its figures: what moves, how many places, what the lines do. It says
 * as much of the subject as the picture does, and no name of what is wrong.
 */
export function seenOf(scene: Scene, seed: number, from: Ticks, to: Ticks): Seen {
  const run = createRun(scene.network, { seed });
  const ids = Object.keys(scene.network.nodes);
  const drawn = ids.filter(id => scene.places[id] && PLACES.includes(scene.network.nodes[id]!.kind));
  const order = new Map(drawn.map((id, i) => [ids.indexOf(id), i] as const));
  const lines = drawn.map((): number[] => []);
  const sinks = ids.flatMap((id, i) => (scene.network.nodes[id]!.kind === 'sink' ? [i] : []));
  const stuck = drawn.map(() => 0);
  const before = drawn.map(() => 0);
  let extras: number[] = [];
  let arrived = 0;
  let last = from;
  for (let tick = from; tick <= to; tick += LOOK) {
    run.advance(tick);
    const now = drawn.map(() => 0);
    let extra = 0;
    run.eachToken(t => {
      const place = order.get(t.node);
      if (t.extra) extra++;
      if (place !== undefined && (t.state === 'waiting' || t.state === 'gathered'))
        now[place] = now[place]! + 1;
    });
    now.forEach((n, i) => {
      lines[i]!.push(n);
    });
    extras = [...extras, extra];
    for (const [node, place] of order) {
      const { blocked, holding, busyTicks } = run.node(node);
      if (blocked > 0 || (holding > 0 && busyTicks === before[place])) stuck[place] = stuck[place]! + 1;
      before[place] = busyTicks;
    }
    const sum = sinks.reduce((all, i) => all + run.node(i).arrivals, 0);
    if (sum > arrived) last = tick;
    arrived = sum;
  }
  const longest = lines
    .map((line, i) => ({ line, i, mean: mean(line) }))
    .filter(({ line }) => line.some(n => n >= LONG))
    .sort((a, b) => b.mean - a.mean || a.i - b.i)
    .slice(0, 2);
  const facts: SeenFact[] = longest.map(({ line, i }) => lineFact(line, i + 1));
  const held = stuck.flatMap((n, i) => (n >= STUCK * extras.length ? [i + 1] : []));
  if (held.length > 0) facts.push({ kind: 'stuck', at: held[0]!, ...(held[1] ? { also: held[1] } : {}) });
  if (mean(extras.slice(-8)) >= MANY) facts.push({ kind: 'round' });
  if (to - last > STILL) facts.push({ kind: 'still' });
  const watchers = ids.filter(id => scene.network.nodes[id]!.kind === 'controller' && scene.places[id]);
  if (watchers.length > 0) facts.push({ kind: 'watched' });
  return { places: drawn.length, facts };
}
